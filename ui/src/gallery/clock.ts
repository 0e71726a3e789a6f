import type { Clock } from "../lib/text/time";

let elapsed = 0;

/** November 24, 2:18 PM, on every computer. Between two events there is always more time than a hasty hand takes. */
export const GALLERY_CLOCK: Clock = {
  now: () => new Date(Date.UTC(2026, 10, 24, 14, 18)),
  elapsed: () => (elapsed += 1000),
  timeZone: "UTC",
};
