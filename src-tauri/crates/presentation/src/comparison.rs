//! The ids of a comparison of two reports, which other programs read. The build of `report` requires a text for each.

use diagnosis::ids;

ids! {
    /// What has to be known before two reports are compared. The text is `comparison-caveat-{id}`.
    CaveatId {
        /// Both files hold the same check.
        SameCheck = "sameCheck",
        /// Another key.
        Key = "key",
        /// A report does not say which key it was.
        KeyUnknown = "keyUnknown",
        /// Another environment, or another host.
        Environment = "environment",
        /// Another choice of what to try.
        Mode = "mode",
        /// The report that was given as the older one is the newer.
        Order = "order",
        /// Another version of the program, which may judge differently.
        Program = "program",
        /// Another version of the catalogue of permissions.
        Catalogue = "catalogue",
    }
}

ids! {
    /// What a change means, worst first; what means nothing comes last. The text is `comparison-effect-{id}`.
    Effect {
        /// Something that worked does not.
        Worse = "worse",
        /// Something that did not work does.
        Better = "better",
        /// One of the two checks could not tell, or left it out.
        NotComparable = "notComparable",
        /// Neither better nor worse.
        Different = "different",
    }
}

ids! {
    /// What all changes come to. The text is `comparison-outcome-{id}`.
    Outcome {
        /// Some things are worse and none is better.
        Worse = "worse",
        /// Some things are worse and some better.
        Mixed = "mixed",
        /// Some things are better and none is worse.
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
        /// A permission.
        Permission = "permission",
        /// The System role of the key.
        Role = "role",
        /// How many access groups the key carries.
        AccessGroups = "accessGroups",
        /// The source Findem.
        Source = "source",
        /// The connect test, one of its links, or what a link counted.
        ConnectTest = "connectTest",
        /// The rehearsal.
        Rehearsal = "rehearsal",
        /// The verdict on the whole key, and its cause.
        Result = "result",
        /// What stood between: proxy, certificate, notes.
        Network = "network",
        /// The operating system of the computer that checked.
        Computer = "computer",
        /// Whether another program used the key.
        OtherUser = "otherUser",
    }
}
