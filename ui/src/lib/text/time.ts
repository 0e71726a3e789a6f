/** A moment as people say it: the time today, else the day and the time. */
export function clock(unixSeconds: number, now = new Date()): string {
  const then = new Date(unixSeconds * 1000);
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(then);
  if (then.toDateString() === now.toDateString()) return time;
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(then);
  return `${day}, ${time}`;
}

/** Milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
