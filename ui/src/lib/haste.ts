import { takesText } from "./paste";
import { elapsed } from "./text/time";

/** How long a control must have been as it is, and unpressed, before a press counts. */
export const HASTE_MS = 600;

/** What a press can do something with. */
const CONTROL = "button, input[type=checkbox], input[type=radio]";
/** How far apart two clicks of a double click may be, in pixels. */
const HAND_MOVES = 10;

/** Where the person's hand is: at a point of the page, or on the keyboard without having moved the focus. */
interface Hand {
  point: { x: number; y: number } | null;
  /** When a key that presses nothing was typed, such as Tab, which leads to another control on purpose. */
  moved: number;
}

/** Whether an open dialog left the page with this node. */
function hadOpenDialog(node: Node): boolean {
  return node instanceof Element && (node.matches("dialog[open]") || node.querySelector("dialog[open]") !== null);
}

function isSamePlace(one: Hand, other: Hand): boolean {
  if (!one.point || !other.point) return one === other;
  return Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y) <= HAND_MOVES;
}

/**
 * Ignores the presses of a hasty hand, on every control of the page. A second click must not press the button that took the place
 * of the first one, and a double click counts once. A press is ignored if
 *
 * - the control has appeared, or its label or what it submits has changed, within the last 600 ms, or a dialog above it has closed
 *   or left the page;
 * - the same control, or any control at the same place, was pressed within the last 600 ms;
 * - it comes from a key that is held down.
 *
 * A person who goes to a control by keyboard after it has changed presses it on purpose. The second click of an ignored double click
 * selects no text either. An ignored control keeps its look and the focus, and `ignored` is called if it was new and the press came
 * from the keyboard. Returns the function that ends this.
 */
export function ignoreHaste(page: Document, ignored: () => void = () => undefined): () => void {
  const changed = new WeakMap<Element, number>();
  let uncovered = -Infinity;
  let last: { control: Element; hand: Hand; at: number } | null = null;
  let hand: Hand = { point: null, moved: -Infinity };

  const observer = new MutationObserver(note);
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["form", "type", "disabled", "aria-disabled", "aria-label", "open"],
  });

  function note(records: MutationRecord[]): void {
    const now = elapsed();
    for (const { target, addedNodes, removedNodes } of records) {
      if (target instanceof HTMLDialogElement || [...removedNodes].some(hadOpenDialog)) uncovered = now;
      const around = target instanceof Element ? target : target.parentElement;
      const control = around?.closest(CONTROL) ?? around?.closest("label")?.control;
      if (control) changed.set(control, now);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(CONTROL)) changed.set(node, now);
        for (const each of node.querySelectorAll(CONTROL)) changed.set(each, now);
      }
    }
  }

  function press(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest(CONTROL) : null;
    if (!control) return;
    note(observer.takeRecords());
    const now = elapsed();
    const since = Math.max(changed.get(control) ?? -Infinity, uncovered);
    const isNew = now - since < HASTE_MS && hand.moved <= since;
    const isRepeated =
      last !== null && now - last.at < HASTE_MS && (last.control === control || isSamePlace(last.hand, hand));
    if (isNew || isRepeated) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isNew && !hand.point) ignored();
    } else {
      last = { control, hand, at: now };
    }
  }

  function point({ clientX: x, clientY: y }: PointerEvent): void {
    hand = { point: { x, y }, moved: -Infinity };
  }

  /** What follows the press of a control selects nothing on the page that took its place. */
  function select(event: MouseEvent): void {
    const follows = event.detail > 1 && last !== null && elapsed() - last.at < HASTE_MS;
    if (follows && !takesText(event.target)) event.preventDefault();
  }

  function type(event: KeyboardEvent): void {
    if (event.key === "Enter" && event.repeat) event.preventDefault();
    const presses = event.key === "Enter" || event.key === " ";
    if (!presses) hand = { point: null, moved: elapsed() };
    else if (hand.point) hand = { point: null, moved: -Infinity };
  }

  const window = page.defaultView;
  window?.addEventListener("click", press, { capture: true });
  window?.addEventListener("pointerdown", point, { capture: true });
  window?.addEventListener("mousedown", select, { capture: true });
  window?.addEventListener("keydown", type, { capture: true });
  return () => {
    observer.disconnect();
    window?.removeEventListener("click", press, { capture: true });
    window?.removeEventListener("pointerdown", point, { capture: true });
    window?.removeEventListener("mousedown", select, { capture: true });
    window?.removeEventListener("keydown", type, { capture: true });
  };
}
