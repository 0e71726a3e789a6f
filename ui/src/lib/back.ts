import type { Action } from "./action";
import type { View } from "./ipc/types";
import type { Wizard } from "./wizard.svelte";

/** What Back does on a screen of the wizard. Nothing comes before the first screen of the real setup. */
export function backFrom(view: View, wizard: Wizard): Action | null {
  const run = (command: Parameters<Wizard["ask"]>[0]): Action => ({
    label: "back",
    run: () => wizard.leave(() => wizard.ask(command)),
  });
  if (view.step === "start") return view.practice ? run((host) => host.leavePractice()) : null;
  if (view.step === "key" && view.key.replacing) return run((host) => host.keepOldKey());
  // Some steps are closed while there is no key.
  const here = view.rail.findIndex(({ step }) => step === view.step);
  const before = view.rail.slice(0, here).findLast(({ open }) => open);
  return run((host) => host.go({ step: before?.step ?? "start" }));
}

/** The key press that means Back everywhere: Alt and the left arrow. On a Mac it moves the cursor while somebody types. */
export function meansBack(event: KeyboardEvent): boolean {
  if (event.key !== "ArrowLeft" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  return !(typing && navigator.userAgent.includes("Macintosh"));
}

/** Presses the Back button of what is on the screen. In a dialog that has none, it closes the dialog. */
export function pressBack(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
  const button = dialog
    ? dialog.querySelector<HTMLElement>("[data-back]")
    : document.querySelector<HTMLElement>("#back");
  if (button) button.click();
  else dialog?.close();
}
