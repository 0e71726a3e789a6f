import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { announcement } from "../src/lib/announcement";
import type { ConnectLink, ConnectTest } from "../src/lib/ipc/types";
import { pieces } from "../src/lib/text/inline";
import { t } from "../src/lib/text/catalogue";
import { day, seconds, tellTimeBy, timeAmong, timeOf } from "../src/lib/text/time";
import { zoomOf } from "../src/lib/zoom";
import { emptyLists, firstSync, linkResult, untried } from "../src/screens/connect";
import { leftOver, result } from "../src/screens/done";
import { detailOf, looksAgain, nextStep } from "../src/screens/permissions";
import { unfinished } from "../src/screens/progress";
import { oddity, visible } from "../src/screens/source";

function view(name: string): (typeof STATES)[string]["view"] {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  return state.view;
}

describe("the next step on the permissions screen", () => {
  it.each([
    ["permissions-first", "check"],
    ["permissions-running", "wait"],
    ["permissions-ready", "continue"],
    ["permissions-denied", "pasteNewKey"],
    ["permissions-bad-key", "pasteNewKey"],
    ["permissions-custom-role", "tryWrites"],
    ["permissions-access-group", "pasteNewKey"],
    ["permissions-source-missing", "continue"],
    ["permissions-module-off", "continueAnyway"],
    ["permissions-api-off", "checkAgain"],
    ["permissions-offline", "checkAgain"],
    ["permissions-throttled", "lookingAgain"],
    ["permissions-cancelled", "checkAgain"],
    ["permissions-unexpected", "continueAnyway"],
  ])("of %s is %s", (name, next) => {
    const shown = view(name);
    expect(nextStep(shown.check, looksAgain(shown))).toBe(next);
  });
});

it("says counts below the headline only, where they can be read at a glance", () => {
  for (const name of ["permissions-throttled", "permissions-ready", "permissions-custom-role"]) {
    const { summary } = view(name).check;
    const detail = summary && detailOf(summary, view(name).check);
    expect(detail ? t(detail.id, detail.args) : "").not.toMatch(/\d+ (granted|look|denied|not tested)/);
  }
});

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
  it("are grouped as people write them", () => {
    expect(t("connect-count-candidates", { count: 1234 })).toBe("1,234 candidates");
    expect(t("connect-count-candidates", { count: 1 })).toBe("1 candidate");
  });

  it("name the day only where it is another one", () => {
    expect(timeOf(Date.UTC(2026, 10, 24, 14, 3) / 1000)).toBe("14:03");
    expect(timeOf(Date.UTC(2026, 10, 23, 9, 5) / 1000)).toBe("23 November, 09:05");
    expect(seconds(912)).toBe("0.9");
  });

  it("name the second only where two are of the same minute", () => {
    const at = (minute: number, second: number): number => Date.UTC(2026, 10, 24, 14, minute, second) / 1000;
    const all = [at(3, 5), at(3, 40), at(4, 0)];
    expect(all.map((each) => timeAmong(each, all))).toEqual(["14:03:05", "14:03:40", "14:04"]);
  });

  it.each([
    ["2026-11-24T12:00Z", "2026-11-24T01:00Z", "UTC", "today"],
    ["2026-11-24T12:00Z", "2026-11-23T23:00Z", "UTC", "yesterday"],
    ["2026-11-24T12:00Z", "2026-11-12T12:00Z", "UTC", "12 Nov"],
    ["2026-11-24T12:00Z", "2025-11-12T12:00Z", "UTC", "12 Nov 2025"],
    ["2026-01-01T00:10Z", "2025-12-31T23:50Z", "UTC", "yesterday"],
    ["2026-01-01T00:10Z", "2025-12-31T23:50Z", "America/New_York", "today"],
    ["2026-01-01T12:00Z", "2025-12-31T10:30Z", "Pacific/Kiritimati", "yesterday"],
    ["2026-03-29T22:30Z", "2026-03-28T23:30Z", "Europe/Berlin", "yesterday"],
    ["2026-10-25T23:30Z", "2026-10-24T22:30Z", "Europe/Berlin", "yesterday"],
  ])("at %s, %s in %s is %s", (now, then, timeZone, words) => {
    tellTimeBy({ now: () => new Date(now), locale: "en-GB", timeZone });
    expect(day(Date.parse(then) / 1000)).toBe(words);
  });

  it.each([
    [null, undefined],
    [29, "connect-first-sync-minute"],
    [30, "connect-first-sync-minutes"],
    [165, "connect-first-sync-minutes"],
    [9000, "connect-first-sync-hours"],
  ])("a first import of %s seconds", (given, id) => {
    expect(firstSync(given)?.id).toBe(id);
  });
});

describe("a name that looks like Findem", () => {
  it.each([
    ["Findem ", "Findem␣", "end"],
    [" Findem", "␣Findem", "start"],
    ["Find\u200bem", "Find␣em", "hidden"],
    ["F\u0456ndem", "F\u0456ndem", "letter"],
    ["Find em", "Find em", null],
    ["findem", "findem", null],
  ])("%o is drawn as %o", (label, drawn, odd) => {
    expect(visible(label)).toBe(drawn);
    expect(oddity(label)).toBe(odd);
  });
});

describe("a link that works", () => {
  const link = (id: ConnectLink["id"], count: number | null): ConnectLink => ({
    id,
    verdict: "pass",
    count,
    reason: null,
  });

  it("is not said of what there was nothing to try on", () => {
    const said = (name: string): string[] => {
      const links = view(name).connectTest?.links ?? [];
      return links.filter((each) => untried(each, links)).map(({ id }) => id);
    };
    expect(said("connect-empty")).toEqual(["notes", "attachments"]);
    expect(said("connect-pass")).toEqual([]);
  });

  it("is said to have nothing in it where its list is empty", () => {
    expect(announcement(view("connect-empty"))).toBe(
      "Everything could be read, but there is nothing in it: no jobs, no candidates",
    );
    const test = (jobs: number, candidates: number): ConnectTest => ({
      verdict: "pass",
      firstSyncSeconds: 0,
      links: [link("jobs", jobs), link("candidates", candidates)],
    });
    expect([test(0, 0), test(0, 1), test(1, 0), test(1, 1)].map(emptyLists)).toEqual([
      "both",
      "jobs",
      "candidates",
      null,
    ]);
  });

  it.each([
    [link("signIn", null), "Admin", "connect-role"],
    [link("signIn", null), null, "connect-accepted"],
    [link("jobs", 42), null, "connect-count-jobs"],
    [link("jobs", 0), null, "connect-empty"],
    [link("notes", null), null, "connect-readable"],
  ])("says what was found: %o", (given, role, id) => {
    expect(linkResult(given, role).id).toBe(id);
  });
});

describe("the last screen", () => {
  it("counts what is left", () => {
    expect(leftOver(view("done-finished"))).toEqual([]);
    expect(leftOver(view("done-left"))).toEqual(["source", "handOver"]);
  });

  it("does not miss a key that Findem holds and this computer no longer does", () => {
    expect(leftOver(view("done-removed"))).toEqual([]);
  });

  it("leaves nothing to do where the test passed on empty lists, and says that they were", () => {
    const empty = { ...view("done-finished"), connectTest: view("connect-empty").connectTest };
    const rail = empty.rail.map((item) =>
      item.step === "connectTest" ? { ...item, state: "attention" as const } : item,
    );
    expect(leftOver({ ...empty, rail })).toEqual([]);
    const { sign, text } = result({ ...empty, rail }, "connectTest");
    expect([sign, t(text.id, text.args)]).toEqual(["!", "Works, but there was nothing to read"]);
  });

  it("says in words what came of each step", () => {
    const said = result(view("done-finished"), "permissions").text;
    expect(t(said.id, said.args)).toBe("11 granted, 9 look granted");
    const counted = result(view("done-finished"), "mapping").text;
    expect(t(counted.id, counted.args)).toBe("Counted in 20 candidates and 12 jobs");
  });
});

it("goes on at the first step that is not proved", () => {
  expect(unfinished(view("start-resumed").rail)).toBe("source");
});

it("announces a check's headline once it is there, and not the rows", () => {
  expect(announcement(view("permissions-running"))).toBe("Checking what this key may read…");
  expect(announcement(view("permissions-denied"))).toBe(
    "This key has the role Extended. Make a new key with the role Admin.",
  );
});

it("leaves other keys alone", () => {
  expect(zoomOf(new KeyboardEvent("keydown", { key: "+" }))).toBeNull();
  expect(zoomOf(new KeyboardEvent("keydown", { key: "=", metaKey: true }))).toBe(1);
});
