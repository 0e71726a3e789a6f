/** Where the focus can go within a dialog, and else on the page. The best place comes first. */
const IN_DIALOG = ["h2"];
const ON_PAGE = ["#primary", "#secondary", "h1"];

/** Whether a person can still use the element that has had the focus. */
const isUsable = (element: Element): boolean => element.isConnected && !element.matches(":disabled");

/** Moves the focus to what a person most likely needs next. */
function rescue(page: Document): void {
  const dialog = [...page.querySelectorAll("dialog[open]")].at(-1);
  const places = dialog ? IN_DIALOG : ON_PAGE;
  const found = places.map((place) => (dialog ?? page).querySelector<HTMLElement>(place));
  const best = found.find((place) => place !== null);
  best?.focus({ preventScroll: true });
  best?.scrollIntoView({ block: "nearest" });
}

/**
 * Keeps the focus on the page. If the element that has it disappears or is disabled, the browser would put the focus nowhere, and
 * a person who uses only the keyboard would start again at the top. Returns the function that ends this.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;

  const note = (): void => void (focused = page.activeElement);
  // It runs after everything that changes together, so focus that was moved on purpose stays.
  const observer = new MutationObserver(() => {
    const { activeElement } = page;
    const isNowhere = activeElement === null || activeElement === page.body || activeElement === focused;
    if (focused && isNowhere && !isUsable(focused)) rescue(page);
  });
  observer.observe(page.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });

  page.addEventListener("focusin", note);
  return () => {
    observer.disconnect();
    page.removeEventListener("focusin", note);
  };
}
