/** In a lower window, what stands above the screen leaves no room for it. In pixels, as in the style sheet of the frame. */
const LOW = 480;

/** Shows the beginning of the screen. In a low window, as at 200 %, the steps and the practice bar above it make room for it. */
export function showBeginning(): void {
  const content = window.innerHeight < LOW ? document.querySelector("main") : null;
  window.scrollTo(0, content ? content.getBoundingClientRect().top + window.scrollY : 0);
}

/** Scrolls what the person has just opened into view, above the bar. A screen that opens starts at its top all the same. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: "nearest" });
}
