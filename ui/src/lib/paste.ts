/** Inputs into which nothing can be typed. */
const WITHOUT_TEXT = ["button", "checkbox", "color", "file", "hidden", "image", "radio", "range", "reset", "submit"];

/** Whether a paste into this element is the element's own. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && !WITHOUT_TEXT.includes(target.type);
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.closest("[contenteditable]:not([contenteditable=false])") !== null;
}

/** Whether a key press asks to paste: Ctrl+V, ⌘V or Shift+Insert, also where the keyboard has no Latin letters. */
export function isPaste({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key === "Insert") return shiftKey && !ctrlKey && !metaKey;
  const latin = /^[a-z]$/i.test(key);
  const v = latin ? key.toLowerCase() === "v" : code === "KeyV";
  return v && ctrlKey !== metaKey && !shiftKey;
}

/** Whether the program has to paste. A text field and an open dialog keep their own keys. */
export function asksProgram(event: KeyboardEvent): boolean {
  const dialog = document.querySelector("dialog[open]") !== null;
  return isPaste(event) && !event.defaultPrevented && !dialog && !takesText(event.target);
}
