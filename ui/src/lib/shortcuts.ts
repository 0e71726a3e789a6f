import { takesText } from "./paste";

/** The keys that press a button from everywhere on the screen, for screen readers. The About dialog names them. */
export const SHORTCUTS = {
  back: "Alt+ArrowLeft",
  primary: "Control+Enter Meta+Enter",
  cancel: "Escape",
};

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

/** The key press that means the main button. */
export function meansPrimary({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === "Enter" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** Presses the main button of the screen, wherever it stands. What a dialog asks needs an answer of its own. */
export function pressPrimary({ repeat }: KeyboardEvent, isNone: () => void): void {
  if (repeat || document.querySelector("dialog[open]")) return;
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${SHORTCUTS.primary}"]`);
  if (button) button.click();
  else isNone();
}

/** The key press that cancels what is running. In a field and in a dialog, Escape belongs to the field or the dialog. */
export function meansCancel({ key, target, repeat, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const plain = key === "Escape" && !repeat && !ctrlKey && !metaKey && !altKey && !shiftKey;
  return plain && !takesText(target) && document.querySelector("dialog[open]") === null;
}

/** The button that cancels what is running. */
export const cancelButton = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[aria-keyshortcuts="${SHORTCUTS.cancel}"]`);
