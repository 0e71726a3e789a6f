type Precision = "minute" | "second";

/** A moment as people say it: the time today, else the day and the time. */
export function clock(unixSeconds: number, now = new Date(), precision: Precision = "minute"): string {
  const then = new Date(unixSeconds * 1000);
  const second = precision === "second" ? ({ second: "2-digit" } as const) : {};
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...second }).format(then);
  if (then.toDateString() === now.toDateString()) return time;
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(then);
  return `${day}, ${time}`;
}

/** One of several moments, itself among them: to the second where another is of the same minute. */
export function clockAmong(unixSeconds: number, all: readonly number[], now = new Date()): string {
  const minute = (at: number): number => Math.floor(at / 60);
  const alike = all.filter((other) => minute(other) === minute(unixSeconds));
  return clock(unixSeconds, now, alike.length > 1 ? "second" : "minute");
}

/** Milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
