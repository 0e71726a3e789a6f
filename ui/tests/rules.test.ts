import { describe, expect, it } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { STATES } from "../src/gallery/states";
import { announcement } from "../src/lib/announcement";
import { pieces } from "../src/lib/text/inline";
import { t } from "../src/lib/text/catalogue";
import { ENGLISH, formatIn, list, localeFor } from "../src/lib/text/locale.svelte";
import { day, tellTimeBy, timeAmong, timeOf } from "../src/lib/text/time";
import { zoomOf } from "../src/lib/zoom";

function view(name: string): (typeof STATES)[string]["view"] {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  return state.view;
}

describe("a text with tags", () => {
  it.each([
    ["plain", [["plain", null]]],
    [
      "a <strong>b</strong> c",
      [
        ["a ", null],
        ["b", "strong"],
        [" c", null],
      ],
    ],
    ["<code>x</code>", [["x", "code"]]],
    ["<em>no</em> <script>", [["<em>no</em> <script>", null]]],
    ["<strong>open", [["<strong>open", null]]],
  ])("%s", (text, expected) => {
    expect(pieces(text).map((piece) => [piece.text, piece.tag])).toEqual(expected);
  });
});

describe("numbers and times", () => {
  /** ICU puts other spaces than the plain one between a number and what belongs to it. */
  const plain = (text: string): string => text.replace(/\s/gu, " ");

  it.each([
    [["en-GB", "de"], "en-GB"],
    [["de-DE", "en-AU", "en-US"], "en-AU"],
    [["de-DE", "fr"], "en-US"],
    [[], "en-US"],
  ])("for somebody who reads %j are written as in %s", (wanted, locale) => {
    expect(localeFor(ENGLISH, wanted)).toBe(locale);
  });

  it.each([
    ["en-US", "2:03 PM", "Nov 23, 9:05 AM", "123,456 candidates"],
    ["en-GB", "14:03", "23 Nov, 9:05", "123,456 candidates"],
    ["en-IN", "2:03 pm", "23 Nov, 9:05 am", "1,23,456 candidates"],
  ])("are written as in %s", (locale, today, earlier, count) => {
    formatIn(locale);
    expect(plain(timeOf(Date.UTC(2026, 10, 24, 14, 3) / 1000))).toBe(today);
    expect(plain(timeOf(Date.UTC(2026, 10, 23, 9, 5) / 1000))).toBe(earlier);
    expect(t("connect-count-candidates", { count: 123456 })).toBe(count);
    expect(list(["3a4b", "5c6d"])).toBe("3a4b, 5c6d");
  });

  it("are grouped as people write them", () => {
    expect(t("connect-count-candidates", { count: 1234 })).toBe("1,234 candidates");
    expect(t("connect-count-candidates", { count: 1 })).toBe("1 candidate");
  });

  it("name the day only where it is another one", () => {
    expect(plain(timeOf(Date.UTC(2026, 10, 24, 14, 3) / 1000))).toBe("2:03 PM");
    expect(plain(timeOf(Date.UTC(2026, 10, 23, 9, 5) / 1000))).toBe("Nov 23, 9:05 AM");
    expect(plain(t("permissions-quiet-done", { when: "now", seconds: 0.912 }))).toContain(" 0.9 s");
  });

  it("name the second only where two are of the same minute", () => {
    const at = (minute: number, second: number): number => Date.UTC(2026, 10, 24, 14, minute, second) / 1000;
    const all = [at(3, 5), at(3, 40), at(4, 0)];
    expect(all.map((each) => plain(timeAmong(each, all)))).toEqual(["2:03:05 PM UTC", "2:03:40 PM UTC", "2:04 PM UTC"]);
  });

  it.each([
    ["2026-11-24T12:00Z", "2026-11-24T01:00Z", "UTC", "today"],
    ["2026-11-24T12:00Z", "2026-11-23T23:00Z", "UTC", "yesterday"],
    ["2026-11-24T12:00Z", "2026-11-12T12:00Z", "UTC", "Nov 12"],
    ["2026-11-24T12:00Z", "2025-11-12T12:00Z", "UTC", "Nov 12, 2025"],
    ["2026-01-01T00:10Z", "2025-12-31T23:50Z", "UTC", "yesterday"],
    ["2026-01-01T00:10Z", "2025-12-31T23:50Z", "America/New_York", "today"],
    ["2026-01-01T12:00Z", "2025-12-31T10:30Z", "Pacific/Kiritimati", "yesterday"],
    ["2026-03-29T22:30Z", "2026-03-28T23:30Z", "Europe/Berlin", "yesterday"],
    ["2026-10-25T23:30Z", "2026-10-24T22:30Z", "Europe/Berlin", "yesterday"],
  ])("at %s, %s in %s is %s", (now, then, timeZone, words) => {
    tellTimeBy({ ...GALLERY_CLOCK, now: () => new Date(now), timeZone });
    expect(day(Date.parse(then) / 1000)).toBe(words);
  });
});

it("puts a text into another one", () => {
  const cause = { id: "cause-badKey", args: {} };
  expect(t("permissions-other", { cause })).toBe(t("permissions-other", { cause: t("cause-badKey") }));
  expect(t("permissions-other", { cause })).not.toContain("⟦");
});

it("announces that lists are empty", () => {
  expect(announcement(view("connect-empty")).join()).toMatch(
    /^Everything could be read, but there are no jobs and no candidates\. A key that sees too little looks the same\./,
  );
});

it("announces a check's headline once it is there, and not the rows", () => {
  expect(announcement(view("permissions-running"))).toEqual(["Checking what this key can read… To cancel, press Esc."]);
  const denied = announcement(view("permissions-denied")).join(" ");
  expect(denied).toContain("This key has the role Extended. Make a new key with the role Admin.");
  expect(denied).not.toContain("candidates_read");
});

it("leaves other keys alone", () => {
  expect(zoomOf(new KeyboardEvent("keydown", { key: "+" }))).toBeNull();
  expect(zoomOf(new KeyboardEvent("keydown", { key: "=", metaKey: true }))).toBe(1);
});
