import { t } from "./catalogue";
import { currentLocale } from "./locale.svelte";

/** The present time, and the time zone in which times are shown. */
export interface Clock {
  now(): Date;
  /** Milliseconds since a fixed moment. Unlike `now`, this never jumps when the computer's clock is set. */
  elapsed(): number;
  /** An IANA name; undefined is the computer's own. */
  timeZone: string | undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;

let clock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  timeZone: undefined,
};

/** Sets the clock. The tests and the gallery use their own. */
export function tellTimeBy(other: Clock): void {
  clock = other;
}

/** Milliseconds since a fixed moment, to measure how much time passes between two events. */
export function elapsed(): number {
  return clock.elapsed();
}

/** The present time, in seconds since 1970. */
export function now(): number {
  return clock.now().getTime() / 1000;
}

function format(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(currentLocale(), { timeZone: clock.timeZone, ...options }).format(moment);
}

/** The calendar day of a moment in the clock's time zone. */
function dayOf(moment: Date): { year: number; month: number; day: number } {
  const { timeZone } = clock;
  const plain = { calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric" };
  const parts = new Intl.DateTimeFormat("en-US", { ...plain, timeZone } as Intl.DateTimeFormatOptions).formatToParts(
    moment,
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return { year: part("year"), month: part("month") - 1, day: part("day") };
}

/** The number of whole days from one calendar day to another, regardless of the hours and of daylight saving time. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (moment: Date): number => {
    const { year, month, day } = dayOf(moment);
    return Date.UTC(year, month, day);
  };
  return (midnight(to) - midnight(from)) / MILLISECONDS_A_DAY;
}

type Precision = "minute" | "second";
/** With the name of the time zone, next to times of other zones. */
type Zone = "named" | "unnamed";

/** A moment as people say it: only the time if it is today, otherwise the day and the time. */
export function timeOf(unixSeconds: number, precision: Precision = "minute", zone: Zone = "unnamed"): string {
  const then = new Date(unixSeconds * 1000);
  const second = precision === "second" ? ({ second: "2-digit" } as const) : {};
  const named = zone === "named" ? ({ timeZoneName: "short" } as const) : {};
  const date = daysBetween(then, clock.now()) === 0 ? {} : ({ day: "numeric", month: "short" } as const);
  return format(then, { ...date, hour: "numeric", minute: "2-digit", ...second, ...named });
}

/** One of several moments, with its time zone: a report names its times in UTC. Seconds are shown if another moment is in the same minute. */
export function timeAmong(unixSeconds: number, all: readonly number[]): string {
  const minute = (at: number): number => Math.floor(at / 60);
  const alike = all.filter((other) => minute(other) === minute(unixSeconds));
  return timeOf(unixSeconds, alike.length > 1 ? "second" : "minute", "named");
}

/** The day of a moment as people say it. */
export function day(unixSeconds: number): string {
  const then = new Date(unixSeconds * 1000);
  const now = clock.now();
  const ago = daysBetween(then, now);
  if (ago === 0) return t("desk-today");
  if (ago === 1) return t("desk-yesterday");
  const year = dayOf(then).year === dayOf(now).year ? {} : ({ year: "numeric" } as const);
  return format(then, { day: "numeric", month: "short", ...year });
}
