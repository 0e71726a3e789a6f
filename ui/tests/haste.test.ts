import { cleanup } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { STATES } from "../src/gallery/states";
import { HASTE_MS } from "../src/lib/haste";
import { tellTimeBy } from "../src/lib/text/time";
import { followed, openWhole, settled, turnInto, type Opened } from "./desk";

/** The time stands still unless a test lets it pass. */
let now = 0;

beforeEach(() => {
  now = 0;
  tellTimeBy({ ...GALLERY_CLOCK, elapsed: () => now });
});

/** Lets more time pass than a hasty hand needs. */
function wait(): void {
  now += 10 * HASTE_MS;
}

async function open(name: string): Promise<Opened> {
  cleanup();
  const { host } = await openWhole(name, wait);
  wait();
  host.asked.length = 0;
  return { host, turns: 0 };
}

/** How many rows of a table are pressed. */
const FIRST_ROWS = 3;

/** What can be pressed now: in the open dialog, or else on the page. Of a long list, the first few stand for all. */
function controls(): HTMLElement[] {
  const place = document.querySelector("dialog[open]") ?? document.querySelector(".pane") ?? document.body;
  const boxes = [...place.getElementsByTagName("input")].filter((input) => /checkbox|radio/.test(input.type));
  const all = [...place.getElementsByTagName("button"), ...boxes];
  return all.filter((control) => !control.disabled && (control.closest("tr")?.rowIndex ?? 0) <= FIRST_ROWS);
}

/** Puts the hand on this point of the page. */
function point(x: number): void {
  window.dispatchEvent(new PointerEvent("pointerdown", { clientX: x, clientY: 0 }));
}

/** Presses a control. Returns whether the press reached it. */
function press(control: Element): boolean {
  let reached = false;
  const hear = (): void => void (reached = true);
  window.addEventListener("click", hear);
  control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  window.removeEventListener("click", hear);
  return reached;
}

const nameOf = (control: Element): string =>
  (control.getAttribute("aria-label") ?? control.closest("label, button")?.textContent ?? "").trim();

/** Holds Enter down where the focus is. Returns how many of the strokes are left for the browser, which presses with them. */
function holdEnterDown(): number {
  const strokes = [false, true, true, true].map((repeat) => {
    wait();
    const target = document.activeElement ?? document.body;
    const init = { key: "Enter", repeat, bubbles: true, cancelable: true };
    return target.dispatchEvent(new KeyboardEvent("keydown", init));
  });
  return strokes.filter(Boolean).length;
}

/** What a page asks for without a press. */
const BY_ITSELF = ["symptoms", "lookAtNetwork"];

describe("a hasty hand", () => {
  it.each(followed)("gets what one press gets, whatever takes the button's place: %s, then %s", async (name, next) => {
    let opened = await open(name);
    const names = controls().map(nameOf);
    for (const [index, label] of names.entries()) {
      let pressed = controls()[index];
      if (!pressed || nameOf(pressed) !== label) {
        opened = await open(name);
        pressed = controls()[index];
      }
      const { host } = opened;
      if (!pressed) throw new Error(`There is no ${label}.`);
      wait();
      host.asked.length = 0;
      point(index * 100);
      expect(press(pressed), label).toBe(true);
      expect(press(pressed), label).toBe(false);
      await settled();
      // The rest of a triple click, wherever it lands, and after the program has changed what the screen or dialog offers.
      const sent = (): unknown[] => host.asked.filter(([command]) => !BY_ITSELF.includes(command));
      const asked = sent();
      const offered = pressed.closest(".buttons") !== null;
      expect(controls().filter(press).map(nameOf), label).toEqual([]);
      if (offered) {
        await turnInto(opened, next);
        expect(controls().filter(press).map(nameOf), label).toEqual([]);
      }
      await settled();
      expect(sent(), label).toEqual(asked);
      // Only a box confirms something, and no button ticks it.
      if (pressed.localName === "button") expect(host.asked.map(([command]) => command)).not.toContain("tick");
      document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
      if (offered) await turnInto(opened, name);
      await settled();
    }
  });

  it.each(followed)("does not press what has just changed by itself: %s, then %s", async (name, next) => {
    const opened = await open(name);
    const all = [...document.querySelectorAll("button, input")];
    const before = new Map(all.map((control) => [control, nameOf(control)]));
    await turnInto(opened, next);
    const changed = controls().filter((control) => before.get(control) !== nameOf(control));
    const sent = (): unknown[] => opened.host.asked.filter(([command]) => command !== "symptoms");
    const asked = sent();
    now += HASTE_MS - 1;
    for (const [index, control] of changed.entries()) {
      point(index * 100);
      expect(press(control), nameOf(control)).toBe(false);
    }
    await settled();
    expect(sent()).toEqual(asked);
    now += 1;
    const [first] = changed;
    if (first) expect(press(first), nameOf(first)).toBe(true);
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    wait();
    expect(holdEnterDown()).toBe(1);
  });
});

describe("the second click of a double click", () => {
  const click = (target: Element, detail: number): boolean =>
    target.dispatchEvent(new MouseEvent("mousedown", { detail, bubbles: true, cancelable: true }));

  it.each(followed)("selects nothing on the page that follows: %s, then %s", async (name, next) => {
    const opened = await open(name);
    const [first] = controls();
    if (!first) return;
    point(0);
    expect(click(first, 1)).toBe(true);
    press(first);
    await turnInto(opened, next);
    const heading = document.querySelector("h1, h2");
    if (!heading) throw new Error("There is no heading.");
    expect(click(heading, 2)).toBe(false);
    wait();
    expect(click(heading, 2), "a word is selected on purpose").toBe(true);
  });
});

describe("a hand that is not hasty", () => {
  it("presses different controls as fast as it moves", async () => {
    await open("handover-copied");
    const [first, second] = [document.querySelector("#findemOpen"), document.querySelector("#saved")];
    if (!first || !second) throw new Error("The boxes are missing.");
    point(0);
    expect(press(first)).toBe(true);
    point(300);
    expect(press(second)).toBe(true);
  });

  it("moves on by keyboard", async () => {
    await open("handover-copied");
    const [box, secondary] = [document.querySelector("#saved"), document.querySelector("#secondary")];
    if (!box || !secondary) throw new Error("The controls are missing.");
    const type = (key: string): boolean => window.dispatchEvent(new KeyboardEvent("keydown", { key }));
    type(" ");
    expect(press(box)).toBe(true);
    type("Enter");
    expect(press(secondary)).toBe(false);
    type("Tab");
    type("Enter");
    expect(press(secondary)).toBe(true);
  });

  it("presses what it has gone to by keyboard, however new it is", async () => {
    const { host } = await open("handover-first");
    const after = STATES["handover-copied"];
    if (!after) throw new Error("The state is missing.");
    host.change({ ...after.view, revision: 1000 });
    await settled();
    const box = document.querySelector("#saved");
    if (!box) throw new Error("The box is missing.");
    const type = (key: string): boolean => window.dispatchEvent(new KeyboardEvent("keydown", { key }));
    now += 1;
    type(" ");
    expect(press(box)).toBe(false);
    await settled();
    expect(document.querySelector("[role=status]")?.textContent).toContain("the page had just changed");
    type("Tab");
    type(" ");
    expect(press(box)).toBe(true);
  });

  it("presses the same button again after a moment", async () => {
    const { host } = await open("key-first");
    const primary = document.querySelector("#primary");
    if (!primary) throw new Error("The button is missing.");
    expect([press(primary), press(primary)]).toEqual([true, false]);
    now += HASTE_MS;
    expect(press(primary)).toBe(true);
    expect(host.asked.map(([command]) => command)).toEqual(["pasteKey", "pasteKey"]);
  });
});
