import { cleanup, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { describe, expect, it, vi } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { announcement, sentences } from "../src/lib/announcement";
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
    expect(statusText()).toBe(t("mapping-looking"));
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
    expect(sentences(announcement(view, viewOf("key-first")))).toBe(
      "Stored in GNOME Keyring. Checking what this key can read…",
    );
    expect(announcement(view, view)).toEqual(["Checking what this key can read…"]);
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
    expect(statusText()).toBe("There’s no source called Findem yet");
  });
});
