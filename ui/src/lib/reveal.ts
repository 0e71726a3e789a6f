/** Scrolls what the person has just opened into view, above the bar. A screen that opens starts at its top all the same. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: "nearest" });
}
