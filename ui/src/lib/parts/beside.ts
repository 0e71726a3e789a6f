/** The space between a control and what stands beside it, and between that and the edge of the window. */
const GAP = 8;
const EDGE = 16;

interface Size {
  width: number;
  height: number;
}

interface Place {
  left: number;
  top: number;
  /** Only above the bar, where the box is as wide as the bar. */
  width?: number;
}

/**
 * Where a box of this size stands beside a control, so that the control stays visible: directly above the bar if the control
 * is in the bar, otherwise below the control, or above it if there is no room below.
 */
export function beside(control: Element, box: Size): Place {
  const inBar = control.closest(".bar")?.getBoundingClientRect();
  if (inBar) return { left: inBar.left, top: inBar.top - box.height, width: inBar.width };
  const place = control.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const bar = control.closest("dialog") ? null : document.querySelector(".bar");
  const floor = bar ? Math.min(height, bar.getBoundingClientRect().top) : height;
  const below = place.bottom + GAP + box.height <= floor;
  // A control that is scrolled out of sight does not take it along.
  const top = below ? place.bottom + GAP : Math.min(place.top, floor) - GAP - box.height;
  return { left: Math.max(EDGE, Math.min(place.left, width - box.width - EDGE)), top: Math.max(EDGE, top) };
}
