import type { Clock } from "../lib/text/time";

/** 24 November, 2:15 p.m., on every computer. */
export const GALLERY_CLOCK: Clock = {
  now: () => new Date(Date.UTC(2026, 10, 24, 14, 18)),
  locale: "en-GB",
  timeZone: "UTC",
};
