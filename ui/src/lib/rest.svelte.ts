/**
 * How long a page must have been there before the focus moves to it. One press may lead over several pages, such as a check that
 * ends at once, and a screen reader would begin to read each of them.
 */
const REST_MS = 250;
/** How long what is said waits for a move of the focus, which would break it off. */
const LEAD_MS = 50;

let times = { rest: REST_MS, lead: LEAD_MS };
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the focus is about to move. Until then nothing is said. */
export const moving = $state({ due: false });

/** Moves the focus once the page is at rest. Only the last move counts. */
export function atRest(move: () => void): void {
  clearTimeout(timer);
  moving.due = true;
  timer = setTimeout(() => {
    moving.due = false;
    move();
  }, times.rest);
}

/** Leaves the focus where it is. */
export function stay(): void {
  clearTimeout(timer);
  moving.due = false;
}

/** Says something, unless the focus moves first. Returns the function that takes it back. */
export function beforeLong(say: () => void): () => void {
  const wait = setTimeout(say, times.lead);
  return () => {
    clearTimeout(wait);
  };
}

/** Sets the times. Most tests do not wait. */
export function waitOnly(rest = REST_MS, lead = LEAD_MS): void {
  times = { rest, lead };
}
