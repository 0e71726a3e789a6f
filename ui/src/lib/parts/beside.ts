/** The space between a control and what stands beside it, and between that and the edge of the window. */
const GAP = 8;
const EDGE = 16;

interface Size {
  width: number;
  height: number;
}

/**
 * Where a box of this size stands beside a control, so that the control stays visible: to the left of the buttons at the
 * bottom of the window, otherwise below the control, or above it if there is no room below.
 */
export function beside(control: Element, box: Size): { left: number; top: number } {
  const place = control.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const within = (value: number, size: number, whole: number): number =>
    Math.max(EDGE, Math.min(value, whole - size - EDGE));
  const buttons = control.closest(".bar")?.querySelector(".buttons")?.getBoundingClientRect();
  const beforeButtons = buttons ? buttons.left - EDGE - box.width : 0;
  if (buttons && beforeButtons >= EDGE) {
    return { left: beforeButtons, top: within(buttons.bottom - box.height, box.height, height) };
  }
  const bar = control.closest(".bar, dialog") ? null : document.querySelector(".bar");
  const floor = bar ? Math.min(height, bar.getBoundingClientRect().top) : height;
  const below = place.bottom + GAP + box.height <= floor;
  return {
    left: within(place.left, box.width, width),
    top: below ? place.bottom + GAP : Math.max(EDGE, place.top - GAP - box.height),
  };
}
