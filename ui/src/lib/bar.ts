/** The share of the window's height that a sticky bar may take. A higher one scrolls with the page, so that the text can be read. */
const HIGHEST = 1 / 3;

/** Whether a part of this element is within the window. */
function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Keeps a sticky bar at the lower edge of what scrolls from hiding what has the focus. The bar's height changes with its sentence,
 * its buttons and the zoom, and what is above the focused control may grow. The style sheets leave as much room as `variable` says.
 * Returns the function that ends this.
 */
export function keepClearOf(bar: HTMLElement, scrolls: HTMLElement, variable: "--bar" | "--dialog-bar"): () => void {
  /** Whether the person saw what has the focus before the page changed. */
  let seen = false;

  function measure(): void {
    bar.classList.toggle("flows", bar.offsetHeight > HIGHEST * window.innerHeight);
    const covers = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty(variable, `${covers}px`);
  }

  function focusedHere(): Element | null {
    const focused = document.activeElement;
    return focused && scrolls.contains(focused) && focused !== document.body && !bar.contains(focused) ? focused : null;
  }

  function look(): void {
    const focused = focusedHere();
    seen = focused !== null && isInWindow(focused);
  }

  function moved(): void {
    measure();
    const focused = focusedHere();
    if (focused && (seen || isInWindow(focused))) focused.scrollIntoView({ block: "nearest" });
    look();
  }

  measure();
  const observer = new ResizeObserver(moved);
  observer.observe(bar);
  for (const beside of bar.parentElement?.children ?? []) if (beside !== bar) observer.observe(beside);
  window.addEventListener("resize", moved);
  window.addEventListener("scroll", look, { capture: true });
  document.addEventListener("focusin", look);
  return () => {
    observer.disconnect();
    window.removeEventListener("resize", moved);
    window.removeEventListener("scroll", look, { capture: true });
    document.removeEventListener("focusin", look);
  };
}
