import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { STATES } from "../src/gallery/states";
import { open, settled, stateOf } from "./desk";

/** What was scrolled into view. */
const scrolled: Element[] = [];

beforeEach(() => {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens a state, and whatever it shows beside its screen. */
async function openWhole(name: string): Promise<Awaited<ReturnType<typeof open>>> {
  const opened = await open(name);
  for (const selector of stateOf(name).click ?? []) {
    document.querySelector<HTMLElement>(selector)?.click();
    await settled();
  }
  scrolled.length = 0;
  return opened;
}

describe("the box that comes next", () => {
  it.each([
    ["handover-first", "handover-copied", "saved"],
    ["handover-first", "handover-cleared", "saved"],
    ["handover-copied", "handover-replaced", "oldRevoked"],
  ])("is scrolled into view: from %s to %s", async (from, to, box) => {
    const { host } = await openWhole(from);
    host.change({ ...stateOf(to).view, revision: 10_000 });
    await settled();
    expect(scrolled.some((element) => element.querySelector(`#${box}`))).toBe(true);
    // Another view, such as the next second of the countdown, does not scroll again.
    scrolled.length = 0;
    host.change({ ...stateOf(to).view, revision: 10_001 });
    await settled();
    expect(scrolled).toEqual([]);
  });

  it("stays in view while the page above it grows, until the person does something", async () => {
    const resized: (() => void)[] = [];
    class Observed {
      constructor(callback: () => void) {
        resized.push(callback);
      }
      observe(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal("ResizeObserver", Observed);
    const { host } = await openWhole("handover-first");
    const shown = (): boolean => {
      scrolled.length = 0;
      for (const each of resized) each();
      return scrolled.some((element) => element.querySelector("#saved"));
    };
    host.change({ ...stateOf("handover-copied").view, revision: 10_000 });
    await settled();
    expect(shown()).toBe(true);
    document.body.dispatchEvent(new Event("wheel", { bubbles: true }));
    expect(shown()).toBe(false);
  });

  it("does not scroll a screen that opens", async () => {
    await open("handover-copied");
    expect(scrolled.filter((element) => element.querySelector("input"))).toEqual([]);
  });
});

describe("a screen that opens", () => {
  it.each([
    [380, 160],
    [480, 0],
    [760, 0],
  ])("begins below the steps and the practice bar if the window is low: %s pixels", async (height, top) => {
    const scrollTo = vi.fn();
    vi.stubGlobal("scrollTo", scrollTo);
    vi.stubGlobal("innerHeight", height);
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
      return new DOMRect(0, this.matches("main") ? 160 : 0, 0, 0);
    });
    const { host } = await open("handover-practice");
    scrollTo.mockClear();
    host.change({ ...stateOf("done-practice").view, revision: 10_000 });
    await settled();
    expect(scrollTo.mock.calls).toEqual([[0, top]]);
  });
});

describe("what the person opens", () => {
  it.each(Object.keys(STATES))("is announced as open, and scrolled into view: %s", async (name) => {
    await openWhole(name);
    expect(document.querySelectorAll("summary")).toHaveLength(0);
    const place = document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document.body;
    const lines = [...place.querySelectorAll<HTMLElement>("button[aria-expanded]")].slice(0, 6);
    for (const line of lines) {
      const before = line.getAttribute("aria-expanded");
      expect(["true", "false"], line.textContent).toContain(before);
      scrolled.length = 0;
      line.click();
      await settled();
      if (!line.isConnected) return;
      const after = line.getAttribute("aria-expanded");
      expect(after, line.textContent).toBe(before === "true" ? "false" : "true");
      // The desk opens rows of tables in their place, and the field for a typed key gets the focus.
      const scrolls = line.id !== "type-key" && (line.hasAttribute("aria-controls") || !stateOf(name).desk);
      if (after === "true" && scrolls) expect(scrolled, line.textContent).not.toEqual([]);
      const controlled = document.getElementById(line.getAttribute("aria-controls") ?? "");
      if (controlled) expect(controlled.hidden).toBe(after === "false");
    }
  });
});
