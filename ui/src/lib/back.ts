import type { Action } from "./action";
import type { View } from "./ipc/types";
import type { Wizard } from "./wizard.svelte";

/** What Back does on a screen of the wizard. Nothing comes before the first screen of the real setup. */
export function backFrom(view: View, wizard: Wizard): Action | null {
  const run = (command: Parameters<Wizard["ask"]>[0], label = "back"): Action => ({
    label,
    run: () => wizard.leave(command),
  });
  if (view.step === "start") return view.practice ? run((host) => host.leavePractice(), "start-practice-stop") : null;
  if (view.step === "key" && view.key.replacing) return run((host) => host.keepOldKey());
  // Some steps are closed while there is no key.
  const here = view.rail.findIndex(({ step }) => step === view.step);
  const before = view.rail.slice(0, here).findLast(({ open }) => open);
  return run((host) => host.go({ step: before?.step ?? "start" }));
}
