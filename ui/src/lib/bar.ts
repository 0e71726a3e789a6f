/** Whether a part of this element is within the window. */
function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Keeps a sticky bar at the lower edge of what scrolls from hiding what has the focus. The bar's height changes with its sentence,
 * its buttons and the zoom. The style sheets leave as much room as `variable` says. Returns the function that ends this.
 */
export function keepClearOf(bar: HTMLElement, scrolls: HTMLElement, variable: "--bar" | "--dialog-bar"): () => void {
  function measure(): void {
    const covers = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty(variable, `${covers}px`);
  }

  function moved(): void {
    measure();
    const focused = document.activeElement;
    const isHere = focused && scrolls.contains(focused) && focused !== document.body && !bar.contains(focused);
    if (isHere && isInWindow(focused)) focused.scrollIntoView({ block: "nearest" });
  }

  measure();
  const observer = new ResizeObserver(moved);
  observer.observe(bar);
  window.addEventListener("resize", moved);
  return () => {
    observer.disconnect();
    window.removeEventListener("resize", moved);
  };
}
