# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Two checks compared
comparison-before = Before
comparison-now = Now
comparison-before-why = Before: { $why }
comparison-now-why = Now: { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } in both
comparison-not-comparable = One of the two checks could not tell, or left it out. This is neither better nor worse.
comparison-same-permissions = { $count ->
    [one] One permission is the same in both.
   *[other] { $count } permissions are the same in both.
}

## What must be known first

comparison-caveat-sameCheck = Both files hold the same check.
comparison-caveat-key = Two different keys: { $old }; now { $new }. Any change may come from that.
comparison-caveat-keyUnknown = It cannot be told whether both checks used the same key.
comparison-caveat-environment = Two different environments: { $old }; now { $new }. Any change may come from that.
comparison-caveat-mode = Two different ways to check: { $old }; now { $new }.
comparison-caveat-order = The report given as the older one is the newer: { $old }, the other { $new }. Better and worse mean the opposite.
comparison-caveat-program = Two different versions of the program, which may judge differently: { $old }; now { $new }.
comparison-caveat-catalogue = Two different catalogues of permissions: { $old }; now { $new }.

## What the changes come to

comparison-outcome-worse = Worse: { $worse }
comparison-outcome-mixed = Worse: { $worse }. Better: { $better }
comparison-outcome-better = Better: { $better }
comparison-outcome-notComparable = Not comparable: { $untold }
comparison-outcome-different = { $result ->
    [another] Neither better nor worse: { $different }
   *[same] Same result
}
comparison-outcome-same = Same result

comparison-brief-key = Another key was checked
comparison-brief-environment = Another environment was checked
comparison-brief-mode = The two checks tried different things
comparison-brief-order = The order is reversed
comparison-brief-subject = { $subject } { $states }
comparison-brief-item = { $subject }, { $names } { $states }
comparison-brief-named = { $names } { $states }
comparison-brief-permissions = { $count } permissions { $states }
comparison-brief-several = changed
comparison-brief-otherwise = { $new } in both, but not for the same reason
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

comparison-match = { $label }, type { $type }, id { $id }
comparison-not-counted = not counted
comparison-not-known = not known
comparison-notes = Notes
comparison-no-note = none
comparison-no-rehearsal = None made
comparison-rehearsal-clean = Clean
comparison-rehearsal-leftover = A test candidate may be left
comparison-rehearsal-failed = Failed
comparison-rehearsal-inconclusive = Could not tell
comparison-other-user-yes = Another program used it at the same time
comparison-other-user-no = By this program alone, as far as it could tell
