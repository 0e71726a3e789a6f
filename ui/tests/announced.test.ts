import { cleanup, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { describe, expect, it, vi } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { announcement, cancellable, sentences } from "../src/lib/announcement";
import type { FakeHost } from "../src/lib/ipc/fake";
import type { View } from "../src/lib/ipc/types";
import { t } from "../src/lib/text/catalogue";
import { tellTimeBy } from "../src/lib/text/time";
import { asked, deskOf, dialog, open, press, settled, stateOf } from "./desk";

const viewOf = (name: string): View => stateOf(name).view;
const statusText = (): string => document.querySelector("[role=status]")?.textContent.trim() ?? "";

describe("focus", () => {
  it("goes to a dialog's heading when the pressed button leaves with the content", async () => {
    await open("permissions-ready");
    await press(/^About/);
    screen.getByRole("button", { name: "Delete everything…" }).focus();
    await press("Delete everything…");
    await settled();
    expect(document.activeElement).toBe(dialog().querySelector("h2"));
  });
});

describe("an announcement", () => {
  it("is made within the open dialog too", async () => {
    const { wizard } = await open("permissions-ready");
    await press(/^About/);
    wizard.say("Said");
    await settled();
    expect(dialog().querySelector("[role=status]")?.textContent.trim()).toBe("Said");
  });

  it("is made again when it is the same", async () => {
    const { wizard } = await open("permissions-ready");
    wizard.say("Said");
    await settled();
    const first = document.querySelector("[role=status] p");
    wizard.say("Said");
    await settled();
    expect(document.querySelector("[role=status] p")).not.toBe(first);
    expect(statusText()).toBe("Said");
  });

  it("is a paragraph of its own, because WebKit tells a screen reader of no changed text", async () => {
    const { wizard } = await open("permissions-ready");
    wizard.say("Said");
    await settled();
    expect([...document.querySelectorAll("[role=status] > p")].map((each) => each.textContent)).toEqual(["Said"]);
    wizard.say("");
    await settled();
    expect(document.querySelector("[role=status] > p")).toBeNull();
  });

  it("stays when something is mentioned beside it, which is taken back soon", async () => {
    const { wizard } = await open("permissions-ready");
    wizard.say("The result");
    await settled();
    const result = document.querySelector("[role=status] > p");
    vi.useFakeTimers();
    wizard.mention("Ignored");
    flushSync();
    vi.advanceTimersByTime(1);
    flushSync();
    const said = (): string[] => [...document.querySelectorAll("[role=status] > p")].map((each) => each.textContent);
    expect(said()).toEqual(["The result", "Ignored"]);
    expect(document.querySelector("[role=status] > p")).toBe(result);
    vi.advanceTimersByTime(60_000);
    flushSync();
    expect(said()).toEqual(["The result"]);
    vi.useRealTimers();
  });

  it("is taken back when it no longer holds", async () => {
    const first = viewOf("mapping-first");
    const { host } = await open("mapping-first");
    host.change({ ...first, revision: first.revision + 1, mapping: { ...first.mapping, looking: true } });
    await settled();
    expect(statusText()).toBe(cancellable(t("mapping-looking")));
    host.change({ ...first, revision: first.revision + 2 });
    await settled();
    expect(statusText()).toBe("");
  });

  it.each([
    ["is taken back on the next page", 2000, ""],
    ["stays if the page is what it is about", 100, "Said"],
  ])("of what a press did %s", async (_, later, left) => {
    let now = 0;
    tellTimeBy({ ...GALLERY_CLOCK, elapsed: () => now });
    for (const [name, go] of [
      [
        "desk-empty",
        (host) => {
          host.changeDesk({ pane: { kind: "symptoms" } });
        },
      ],
      [
        "permissions-ready",
        (host) => {
          host.change({ step: "handOver" });
        },
      ],
    ] as [string, (host: FakeHost) => void][]) {
      cleanup();
      const { host, wizard } = await open(name);
      wizard.say("Said");
      await settled();
      now += later;
      go(host);
      await settled();
      expect([name, statusText()]).toEqual([name, left]);
    }
  });

  it("tells where the customer's key is each time that changes, and not when the page opens", async () => {
    const { host } = await open("desk-customer");
    expect(statusText()).toBe("");
    const desk = deskOf("desk-customer");
    const key = { lastFour: "c0de", kept: false, notes: [] };
    const rows = [
      [key, "The key that ends in c0de is loaded, for this session only."],
      [{ ...key, kept: true }, "The key that ends in c0de is loaded, and kept in this computer’s keychain."],
      [null, "No key is loaded."],
    ] as const;
    for (const [index, [held, said]] of rows.entries()) {
      const customers = desk.customers.map((each) =>
        each.id === desk.selected ? { ...each, key: held && { ...held, notes: [] }, left: null } : each,
      );
      host.changeDesk({ ...desk, customers, keychainAsked: null, revision: 1000 + index });
      await settled();
      if (index > 0 || desk.customers.find(({ id }) => id === desk.selected)?.key === null)
        expect(statusText()).toBe(said);
    }
  });

  it("says that nothing was stored when the question is declined", async () => {
    const { host } = await open("key-question");
    await press("Don’t store it");
    const view = viewOf("key-question");
    host.change({ ...view, key: { ...view.key, question: null }, revision: view.revision + 100 });
    await settled();
    expect(asked(host)).toEqual([["answerKeyQuestion", { id: 1, store: false }]]);
    expect(statusText()).toBe("Nothing was stored.");
  });

  it("names the keychain once, when a stored key is checked", () => {
    const running = viewOf("permissions-running");
    const key: View["key"] = {
      ...running.key,
      keeping: "settled",
      unproved: false,
      place: { kind: "keychain", name: "GNOME Keyring", entry: "entry" },
    };
    const view = { ...running, key };
    const checking = "Checking what this key can read… To cancel, press Esc.";
    expect(sentences(announcement(view, viewOf("key-first")))).toBe(`Stored in GNOME Keyring. ${checking}`);
    expect(announcement(view, view)).toEqual([checking]);
  });

  it("is made for the counted fields, and not for a network that was not tried", () => {
    const mapping = viewOf("mapping-counted");
    expect(announcement(mapping)).toHaveLength(1);
    const start = viewOf("start-first");
    expect(announcement({ ...start, network: { state: "unknown" } })).toEqual([]);
  });
});

describe("what has happened", () => {
  it.each([
    ["handover-cleared", "The clipboard was cleared."],
    ["done-arrivals-some", "have the source Findem"],
    ["mapping-counted", "Counted in"],
    ["start-offline", "Not reachable."],
    ["key-stored", "Stored"],
  ])("is not said again when the person comes back: %s", async (name, text) => {
    const there = viewOf(name);
    const { host } = await open(name);
    expect(statusText()).toContain(text);
    const away = viewOf(there.step === "done" ? "handover-first" : "done-finished");
    host.change({ ...away, environment: there.environment, revision: there.revision + 100 });
    await settled();
    host.change({ ...there, revision: there.revision + 200 });
    await settled();
    expect(statusText()).not.toContain(text);
  });

  it("is said wherever the person is when the clipboard is cleared, once", async () => {
    const { host, wizard } = await open("handover-copied");
    const { environment } = viewOf("handover-copied");
    const show = async (name: string, revision: number): Promise<number> => {
      host.change({ ...viewOf("done-finished"), environment, handOver: viewOf(name).handOver, revision });
      await settled();
      return wizard.said.count;
    };
    const before = wizard.said.count;
    expect(await show("handover-copied", 1000)).toBe(before);
    expect(await show("handover-cleared", 2000)).toBe(before + 1);
    expect(statusText()).toBe("The clipboard was cleared.");
    host.change({ ...viewOf("handover-cleared"), revision: 3000 });
    await settled();
    expect(wizard.said.count).toBe(before + 1);
  });

  it("is said together when practice was left and the real setup cannot be reached", async () => {
    const { host } = await open("done-finished");
    const real = { ...viewOf("start-first"), leftPractice: true };
    host.change({ ...real, network: { state: "looking" }, revision: 1000 });
    host.change({ ...real, network: { state: "unreachable", why: [], obstructed: false }, revision: 1001 });
    await settled();
    expect(statusText()).toMatch(/^You left practice\. .* in your company’s SmartRecruiters\. Not reachable\.$/);
  });

  it("is said on coming back if it has changed", async () => {
    const { host } = await open("handover-copied");
    const revision = viewOf("handover-copied").revision + 100;
    host.change({ ...viewOf("permissions-ready"), revision });
    await settled();
    host.change({ ...viewOf("handover-cleared"), revision: revision + 1 });
    await settled();
    expect(statusText()).toBe("The clipboard was cleared.");
  });

  it.each(["start-offline", "start-sign-in", "start-clock", "start-proxy"])(
    "is said with its reason, each time the person tries: %s",
    async (name) => {
      const view = viewOf(name);
      const { host } = await open(name);
      host.change({ ...view, network: { state: "looking" }, revision: view.revision + 1 });
      await settled();
      expect(statusText()).toBe(t("start-network-looking"));
      host.change({ ...view, revision: view.revision + 2 });
      await settled();
      const shown = document.querySelector(".pane")?.textContent.replace(/\s+/g, " ");
      const [, ...reasons] = statusText().split(". ");
      expect(statusText()).toContain("Not reachable.");
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(shown).toContain(reason);
    },
  );

  it("is said when the write permissions were tried", async () => {
    const { host } = await open("permissions-writing");
    const tried = viewOf("permissions-tried");
    host.change({ ...tried, revision: tried.revision + 1000 });
    await settled();
    await settled();
    expect(statusText()).toMatch(/All 7 were tried at .*: .*granted/);
  });

  it("is said after a look that the person asked for, also if nothing has changed", async () => {
    const { wizard } = await open("source-missing");
    const before = wizard.said.count;
    await press("Look now");
    await settled();
    expect(wizard.said.count).toBe(before + 2);
    expect(statusText()).toMatch(/^There’s no source called Findem yet\. Create it in SmartRecruiters\./);
  });
});

describe("a result", () => {
  it.each([
    ["source-near", /^Almost: .*The name must be exactly Findem/],
    ["rehearsal-clean", /Created, read back, and deleted in SmartRecruiters\. .* had the source Findem/],
  ])("is said with what it is about: %s", (name, words) => {
    expect(announcement(viewOf(name)).join(" ")).toMatch(words);
  });

  it("of a new key says what the key page tells the person to wait for", async () => {
    const accepted = viewOf("permissions-ready");
    const { host } = await open("permissions-running");
    expect(statusText()).not.toContain("accepted");
    host.change({ ...accepted, revision: 1000 });
    await settled();
    expect(document.querySelector(".bar")?.textContent).toContain("SmartRecruiters accepted the key.");
    expect(statusText()).toContain("SmartRecruiters accepted the key. This key can do");
    // Another check of the same key does not say it again.
    const { check } = accepted;
    host.change({ check: { ...check, running: true, result: null, next: "wait", alternative: "cancel" } });
    await settled();
    host.change({ check });
    await settled();
    expect(statusText()).toBe("This key can do what Findem’s guide asks.");
  });

  it("of removing the key is said on the last screen", async () => {
    const { host } = await open("done-finished");
    await press("Remove the key…");
    await press("Remove it");
    host.change({ ...viewOf("done-removed"), revision: 1000 });
    await settled();
    expect(statusText()).toBe("No key is left on this computer.");
  });

  it("of checking the box of the weekly check says that there is a button now, which comes after the box", async () => {
    const { host } = await open("done-finished");
    host.change({ ...viewOf("done-watch-on"), revision: 1000 });
    await settled();
    expect(statusText()).toContain("Below the box is now a button to check right away.");
    const [box, now] = ["#watch-weekly", "#watch-now"].map((id) => document.querySelector(id));
    expect(box?.compareDocumentPosition(now as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe("practice", () => {
  it("is announced when it begins, and not on its next pages, and the title names it", async () => {
    let now = 0;
    tellTimeBy({ ...GALLERY_CLOCK, elapsed: () => now });
    const { host } = await open("start-first");
    expect(document.title).toBe("Start · Findem Connect");
    const practice = viewOf("start-practice");
    const begin = async (revision: number): Promise<void> => {
      host.change({ ...practice, step: "key", revision });
      await settled();
      expect(statusText()).toContain("Practice: nothing is connected");
    };
    await begin(1000);
    expect(document.title).toBe("API key · Practice · Findem Connect");
    now += 2000;
    host.change({ step: "permissions" });
    await settled();
    expect(statusText()).not.toContain("Practice");
    host.change({ ...viewOf("start-first"), revision: 2000 });
    await settled();
    expect(document.title).toBe("Start · Findem Connect");
    await begin(3000);
  });
});

describe("a check that runs", () => {
  it.each([
    ["permissions-running", "permissions"],
    ["desk-running", "desk"],
  ])("says how far it is every few seconds, and only if that has changed: %s", async (name, where) => {
    vi.useFakeTimers();
    const opened = open(name);
    await vi.advanceTimersByTimeAsync(10);
    const { host, wizard } = await opened;
    const told: string[] = [];
    for (let seconds = 1; seconds <= 30; seconds += 1) {
      const answered = Math.min(seconds, 12);
      if (where === "desk") host.changeDesk({ checking: { ...deskOf(name).checking, answered } as never });
      else host.change({ check: { ...viewOf(name).check, answered } });
      const { count } = wizard.aside;
      await vi.advanceTimersByTimeAsync(1000);
      if (wizard.aside.count !== count && wizard.aside.text !== "") told.push(wizard.aside.text);
    }
    expect(told).toEqual(["5 of 20", "10 of 20", "12 of 20"]);
    vi.useRealTimers();
  });
});
