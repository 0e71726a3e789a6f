/** The space between a control and what stands beside it, and between that and the edge of the window. */
export const GAP = 8;
const EDGE = 16;

interface Size {
  width: number;
  height: number;
}

interface Place {
  left: number;
  top: number;
  /** Only above the bar, where the box is as wide as the text column. */
  width?: number;
}

/** Where the words and the buttons of the bar are, without the space around them. */
function columnOf(bar: Element): { left: number; width: number } {
  const inner = bar.querySelector(".inner") ?? bar;
  const { left, width } = inner.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(inner);
  const [before, after] = [parseFloat(paddingLeft) || 0, parseFloat(paddingRight) || 0];
  return { left: left + before, width: width - before - after };
}

/**
 * Where a box of this size stands beside a control, so that the control stays visible: above the bar, in line with the
 * text column, if the control is in the bar, otherwise below the control, or above it if there is no room below.
 */
export function beside(control: Element, box: Size): Place {
  const bar = control.closest(".bar");
  if (bar) {
    const column = columnOf(bar);
    return { ...column, top: bar.getBoundingClientRect().top - GAP - box.height };
  }
  const place = control.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const pageBar = control.closest("dialog") ? null : document.querySelector(".bar");
  const floor = pageBar ? Math.min(height, pageBar.getBoundingClientRect().top) : height;
  const below = place.bottom + GAP + box.height <= floor;
  // A control that is scrolled out of sight does not take it along.
  const top = below ? place.bottom + GAP : Math.min(place.top, floor) - GAP - box.height;
  return { left: Math.max(EDGE, Math.min(place.left, width - box.width - EDGE)), top: Math.max(EDGE, top) };
}
