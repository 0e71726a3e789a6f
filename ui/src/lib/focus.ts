import { takesText } from "./paste";
import { atRest, moving, stay } from "./rest.svelte";

/** Whether a person can still use the element that has had the focus. */
const isUsable = (element: Element): boolean => element.isConnected && !element.matches(":disabled");

/** The element and all that contain it, from the inside to the outside. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) found.push(each);
  return found;
}

/** The control in this place that does the same as the one that is gone. It has the same `data-action`. */
function sameAction(place: Element, gone: Element): HTMLElement | null {
  const action = gone.getAttribute("data-action");
  return action === null ? null : place.querySelector<HTMLElement>(`[data-action="${action}"]`);
}

/** The heading of what surrounded the control. The page's own heading comes first, and other parts of the window have their own. */
function headingOf(place: Element, surroundings: Element[]): HTMLElement | null {
  for (const around of surroundings) {
    if (!around.isConnected || !place.contains(around)) continue;
    const heading = around.querySelector<HTMLElement>("h1") ?? around.querySelector<HTMLElement>("h2, h3");
    if (heading) return heading;
  }
  return place.querySelector<HTMLElement>("h1, h2");
}

/** The page's root has this class from a press of the pointer to the next key press. */
const POINTED = "pointed";

/** Whether the focus shows, as it does for a person who uses the keyboard. */
const shows = (element: Element): boolean =>
  element.matches(":focus-visible") && !element.ownerDocument.documentElement.classList.contains(POINTED);

/**
 * Moves the focus to the control that does the same as the one that is gone, or else to the nearest heading. It never goes to
 * another action, because a second press would start that.
 */
function rescue(page: Document, gone: Element, surroundings: Element[]): void {
  const place = [...page.querySelectorAll("dialog[open]")].at(-1) ?? page.body;
  const best = sameAction(place, gone) ?? headingOf(place, surroundings);
  if (!best) return;
  if (best.tabIndex < 0) best.tabIndex = -1;
  best.focus({ preventScroll: true });
  // The page stays where it is for a person who uses the mouse.
  if (shows(best)) best.scrollIntoView({ block: "nearest" });
}

/** The page leads somewhere, and the focus has not followed yet. */
let leads = false;

/** Lets the focus go to what the page leads to once it is at rest, unless the person is in a dialog or typing by then. */
export function leadTo(find: () => HTMLElement | null): void {
  leads = true;
  atRest(() => {
    leads = false;
    if (!document.querySelector("dialog[open]") && !takesText(document.activeElement))
      find()?.focus({ preventScroll: true });
  });
}

/** Lets the focus go to the heading of the page that has just appeared. It must not stay on a button that now does something else. */
export const beginPage = (): void => {
  leadTo(() => document.querySelector("main h1"));
};

/**
 * Keeps the focus on the page. If the element that has it disappears or is disabled, the browser would put the focus nowhere, and
 * a person who uses only the keyboard would start again at the top. Where it is shows only to a person who uses the keyboard.
 * Returns the function that ends this.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  let surroundings: Element[] = [];

  function note(): void {
    focused = page.activeElement;
    surroundings = focused ? ancestors(focused) : [];
  }

  /** The element that had the focus, if the focus is nowhere now. */
  function lost(): Element | null {
    const { activeElement } = page;
    const isNowhere = activeElement === null || activeElement === page.body || activeElement === focused;
    return focused && isNowhere && !isUsable(focused) ? focused : null;
  }

  const save = (): void => {
    const gone = lost();
    if (gone) rescue(page, gone, surroundings);
  };

  // It runs after everything that changes together, so focus that was moved on purpose stays.
  const observer = new MutationObserver(() => {
    if (!moving.due && lost()) atRest(save);
  });
  observer.observe(page.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });

  /** A person who goes to a control of the new page stays there. */
  function go(): void {
    if (!leads) return;
    leads = false;
    stay();
  }

  function point(): void {
    page.documentElement.classList.add(POINTED);
    go();
  }

  function type({ key }: KeyboardEvent): void {
    page.documentElement.classList.remove(POINTED);
    if (key === "Tab") go();
  }

  page.addEventListener("focusin", note);
  page.addEventListener("pointerdown", point, { capture: true });
  page.addEventListener("keydown", type, { capture: true });
  return () => {
    leads = false;
    stay();
    observer.disconnect();
    page.removeEventListener("focusin", note);
    page.removeEventListener("pointerdown", point, { capture: true });
    page.removeEventListener("keydown", type, { capture: true });
  };
}
