//! The ids in a comparison of two reports, which other programs read. The build of `report` requires a text for each.

use diagnosis::ids;

ids! {
    /// What to know before reading a comparison of two reports. The text is `comparison-caveat-{id}`.
    CaveatId {
        /// Both files are from the same check.
        SameCheck = "sameCheck",
        /// The reports are about different keys.
        Key = "key",
        /// At least one report does not say which key it is about.
        KeyUnknown = "keyUnknown",
        /// The environments or hosts are different.
        Environment = "environment",
        /// The checks were asked to try different permissions.
        Mode = "mode",
        /// The report that was given as the older one is newer.
        Order = "order",
        /// Different versions of the program wrote the reports, and may judge differently.
        Program = "program",
        /// The catalog versions are different.
        Catalogue = "catalogue",
    }
}

ids! {
    /// Whether a change is better or worse, the worst first. The text is `comparison-effect-{id}`.
    Effect {
        /// Something that worked no longer works.
        Worse = "worse",
        /// Something that did not work works now.
        Better = "better",
        /// At least one of the two checks could not tell, or left it out.
        NotComparable = "notComparable",
        /// Neither better nor worse.
        Different = "different",
    }
}

ids! {
    /// The overall result of all changes. The text is `comparison-outcome-{id}`.
    Outcome {
        /// Some things are worse, and none is better.
        Worse = "worse",
        /// Some things are worse, and some are better.
        Mixed = "mixed",
        /// Some things are better, and none is worse.
        Better = "better",
        /// Nothing is certainly better or worse, and not everything can be compared.
        NotComparable = "notComparable",
        /// Nothing is better or worse, but something is different.
        Different = "different",
        /// Nothing changed.
        Same = "same",
    }
}

ids! {
    /// What a change is about. The text is `comparison-subject-{id}`.
    Subject {
        /// Whether SmartRecruiters accepts the key.
        Key = "key",
        /// A permission.
        Permission = "permission",
        /// The System role of the key.
        Role = "role",
        /// The number of access groups of the key.
        AccessGroups = "accessGroups",
        /// The source Findem.
        Source = "source",
        /// The connect test, one of its links, or a link's count.
        ConnectTest = "connectTest",
        /// The rehearsal.
        Rehearsal = "rehearsal",
        /// The verdict on the whole key, and its cause.
        Result = "result",
        /// The network: proxy, certificate and notes.
        Network = "network",
        /// The operating system of the computer that ran the check.
        Computer = "computer",
        /// Whether another program used the same key.
        OtherUser = "otherUser",
    }
}

ids! {
    /// Why two checks are not compared. The text is `comparison-obstacle-{id}`.
    Obstacle {
        /// No check of this connection was kept.
        First = "first",
        /// The person stopped the new check.
        ThisStopped = "thisStopped",
        /// The new check could not tell anything.
        ThisUntold = "thisUntold",
        /// The kept report cannot be opened.
        Unreadable = "unreadable",
        /// The kept check asked another environment or host.
        Environment = "environment",
        /// The kept check was of another key.
        Key = "key",
        /// At least one of the checks does not say which key it was of.
        KeyUnknown = "keyUnknown",
        /// Only one of the two checks was limited to some permissions.
        Mode = "mode",
        /// The person stopped the kept check.
        Stopped = "stopped",
        /// The kept check could not tell.
        Untold = "untold",
    }
}
