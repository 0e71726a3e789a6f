# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Two checks compared
comparison-before = Before
comparison-now = Now
comparison-before-why = Before: { $why }
comparison-now-why = Now: { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } in both
comparison-not-comparable = One of the two checks couldn’t tell or left it out. That’s neither better nor worse.
comparison-same-permissions = { $count ->
    [one] One permission is the same in both.
   *[other] { $count } permissions are the same in both.
}

## What must be known first

comparison-caveat-sameCheck = Both files hold the same check.
comparison-caveat-key = Different keys: { $old } → { $new }.
comparison-caveat-keyUnknown = There’s no way to tell whether both checks used the same key.
comparison-caveat-environment = Different environments: { $old } → { $new }. Any change may come from that.
comparison-caveat-mode = Different kinds of check: { $old } → { $new }.
comparison-caveat-order = The newer report was given first. They’re compared from the earlier one to the later one: { $old } → { $new }.
comparison-caveat-program = Different versions of the program, which may judge differently: { $old } → { $new }.
comparison-caveat-catalogue = Different versions of the list of permissions: { $old } → { $new }.

## What changed since the last kept check, and what is in the way of comparing

comparison-since-title = What changed
comparison-since = Compared with the check of { $time }.
comparison-since-nothing = Nothing changed since the check of { $time }.
comparison-since-passed = The check of { $time } is passed over, because { $why }.
comparison-since-not = Could not compare with the check of { $time }, because { $why }.
comparison-obstacle-first = This is the first check in the history, so there’s nothing to compare it with.
comparison-obstacle-thisStopped = Could not compare, because this check was stopped.
comparison-obstacle-thisUntold = Could not compare, because this check couldn’t tell anything. { $why }
comparison-obstacle-unreadable = its report can’t be opened
comparison-obstacle-environment = it asked another environment
comparison-obstacle-key = it was of another key
comparison-obstacle-keyUnknown = there’s no way to tell whether it was of the same key
comparison-obstacle-mode = only one of the two checks was limited to some permissions
comparison-obstacle-stopped = it was stopped
comparison-obstacle-untold = it couldn’t tell

## What the changes come to

comparison-outcome-worse = Worse: { $worse }
comparison-outcome-mixed = Worse: { $worse }. Better: { $better }
comparison-outcome-better = Better: { $better }
comparison-outcome-betterNotReady = { $old ->
    [notReady] Better, but still not ready: { $better }
   *[other] Better, but not ready: { $better }
}
comparison-outcome-notComparable = Not comparable: { $untold }
comparison-outcome-told = { $new ->
    [ready] Now ready. The earlier check couldn’t tell.
    [notReady] Not ready. The earlier check couldn’t tell.
   *[other] This check couldn’t tell. In the earlier one, the key { $old ->
        [ready] was ready.
       *[other] wasn’t ready.
    }
}
comparison-outcome-otherReason = { $new ->
    [ready] Still ready, but for a different reason.
    [notReady] Still not ready, but for a different reason.
   *[other] Still undetermined, but for a different reason.
}
comparison-outcome-different = { $result ->
    [writesTried] Same result. The 7 write permissions have now been tried.
    [another] Neither better nor worse: { $different }
   *[same] Same result
}
comparison-outcome-same = Same result

comparison-brief-key = key
comparison-brief-key-worse = { $key ->
    [another] SmartRecruiters doesn’t accept the new key.
   *[same] SmartRecruiters no longer accepts this key.
}
comparison-brief-key-better = { $key ->
    [another] the new key is accepted
   *[same] SmartRecruiters now accepts this key
}
comparison-brief-now-ready = now ready
comparison-brief-now-notReady = no longer ready
comparison-brief-still-notReady = still not ready
comparison-brief-jobs = the key now sees { $one ->
    [yes] 1 job
   *[no] { $new } jobs
} instead of { $old } (access group)
comparison-brief-subject = { $subject } { $states }
comparison-brief-item = { $subject }, { $names } { $states }
comparison-brief-named = { $names } { $states }
comparison-brief-permissions = { $count } permissions { $states }
comparison-brief-untested = { $count ->
    [one] one permission was
   *[other] { $count } permissions were
} tested in only one of the checks
comparison-brief-several = changed
comparison-brief-otherwise = { $new } in both, but for a different reason
comparison-brief-permission = permission
comparison-brief-role = role
comparison-brief-accessGroups = access groups
comparison-brief-source = source
comparison-brief-connectTest = connect test
comparison-brief-rehearsal = rehearsal
comparison-brief-result = result
comparison-brief-network = network
comparison-brief-computer = computer
comparison-brief-otherUser = use of the key

comparison-effect-worse = Worse
comparison-effect-notComparable = Not comparable
comparison-effect-better = Better
comparison-effect-different = Other differences

## What changed

comparison-subject-key = Key
comparison-subject-permission = Permissions
comparison-subject-role = Role
comparison-subject-accessGroups = Access groups
comparison-subject-source = Source
comparison-subject-connectTest = Connect test
comparison-subject-rehearsal = Rehearsal
comparison-subject-result = Result
comparison-subject-network = Network
comparison-subject-computer = Computer
comparison-subject-otherUser = Use of the key

comparison-key-ending = …{ $lastFour }
comparison-key-accepted = Accepted
comparison-key-refused = Refused
comparison-match = { $label }, type { $type }, ID { $id }
comparison-not-counted = not counted
comparison-not-known = not known
comparison-notes = Notes
comparison-no-note = none
comparison-no-rehearsal = None
comparison-rehearsal-clean = Clean
comparison-rehearsal-leftover = A test candidate may be left
comparison-rehearsal-failed = Failed
comparison-rehearsal-inconclusive = Undetermined
comparison-other-user-yes = Another program used it at the same time
comparison-other-user-no = Only this program used it, as far as it could tell
