import { fireEvent, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import { beside } from "../src/lib/parts/beside";
import { asked, dialog, open, press, settled } from "./desk";

const NOTICE = { code: "keyGone", message: { id: "notice-keyGone", args: {} } };
const refusal = (): HTMLElement | null => document.querySelector(".refusal");

afterEach(() => vi.restoreAllMocks());

/** Lays out the window, which jsdom does not do: every element is where the table says, in a window of 1120 × 760. */
function layOut(places: Record<string, [left: number, top: number, width: number, height: number]>): void {
  vi.stubGlobal("innerWidth", 1120);
  vi.stubGlobal("innerHeight", 760);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const found = Object.entries(places).find(([selector]) => this.matches(selector));
    const [left, top, width, height] = found?.[1] ?? [0, 0, 0, 0];
    return new DOMRect(left, top, width, height);
  });
}

describe("what was refused", () => {
  // One control of each kind: in the bar, in a card, in the rail, a box, a list, a form that is submitted with Enter.
  it.each([
    ["key-first", "pasteKey", "#primary"],
    ["permissions-ready", "check", ".tally button:last-child"],
    ["source-missing", "lookAtSource", "#primary"],
    ["permissions-ready", "go", ".rail button.step"],
    ["handover-first", "tick", "input[type=checkbox]"],
    ["done-finished", "countArrivals", ".card button:not([data-save])"],
    ["desk-denied", "copyReply", "#ticket-text"],
    ["desk-denied", "checkCustomer", "#secondary"],
    ["desk-empty", "addCustomer", "#add-customer"],
    ["desk-empty", "copyText", ".card .button"],
  ])("on %s stands beside the control that was used for %s", async (name, command, selector) => {
    const { host, wizard } = await open(name);
    const control = document.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`${name} has no ${selector}`);
    const before = document.querySelector(".window")?.innerHTML;
    host.refusals.set(command, NOTICE);
    await fireEvent.click(control);
    await settled();
    expect(asked(host).flat()).toContain(command);
    expect(wizard.refused).toBe(control);
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(refusal()?.closest(".window")).toBeNull();
    // Nothing on the page has moved, because nothing on the page has changed.
    if (!(control instanceof HTMLInputElement)) {
      expect(document.querySelector(".window")?.innerHTML).toBe(before);
    }
    await press("Close");
    expect(refusal()).toBeNull();
    expect(document.activeElement).toBe(control);
  });

  it("goes when the action succeeds, when the person does something else, and with Escape", async () => {
    const { host } = await open("key-first");
    host.refusals.set("pasteKey", NOTICE);
    await press("Paste the key");
    await press("Paste the key");
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    host.refusals.clear();
    await press("Paste the key");
    expect(refusal()).toBeNull();

    host.refusals.set("pasteKey", NOTICE);
    await press("Paste the key");
    await press("Back");
    expect(refusal()).toBeNull();

    await press("Paste the key").catch(() => undefined);
    host.refusals.set("go", NOTICE);
    document.querySelector<HTMLElement>(".rail button.step")?.click();
    await settled();
    expect(refusal()).not.toBeNull();
    await fireEvent.keyDown(document.body, { key: "Escape" });
    expect(refusal()).toBeNull();
  });

  it.each(["key-first", "key-replacing"])("leaves the text of %s readable if no control was used", async (name) => {
    layOut({ ".bar": [256, 692, 864, 68], h1: [304, 32, 400, 32] });
    const { host, wizard } = await open(name);
    host.refusals.set("pasteKey", NOTICE);
    document.querySelector<HTMLElement>("h1")?.focus();
    await fireEvent.keyDown(document.body, { key: "v", ctrlKey: true });
    await settled();
    expect(wizard.refused).toBeNull();
    expect(refusal()?.style.top).toBe("684px");
  });

  it("in a dialog is said in the dialog, once", async () => {
    const { host } = await open("permissions-ready");
    host.refusals.set("deleteEverything", NOTICE);
    document.querySelector<HTMLElement>("#about")?.click();
    await settled();
    document.querySelector<HTMLElement>("#delete-everything")?.click();
    await settled();
    await press(/Delete everything/, dialog());
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(dialog().contains(refusal())).toBe(true);
  });

  it("leaves general notices at the top", async () => {
    const { host } = await open("key-first");
    host.change({ notice: { code: "notSaved", message: { id: "notice-notSaved", args: {} } } });
    await settled();
    expect(refusal()).toBeNull();
    expect(screen.getByRole("alert").closest(".content")).not.toBeNull();
  });
});

describe("the place beside a control", () => {
  const box = { width: 400, height: 100 };

  it.each([
    ["above the bar, in line with the text", "#primary", { left: 304, top: 584, width: 768 }],
    ["below a control with room below it", "#high", { left: 300, top: 138 }],
    ["above a control that stands low", "#low", { left: 300, top: 492 }],
    ["within the window", "#right", { left: 704, top: 138 }],
    ["above the bar where the control is below the window", "#below", { left: 300, top: 584 }],
    ["at the top where the control is above the window", "#above", { left: 300, top: 16 }],
  ])("is %s", (_, selector, expected) => {
    document.body.innerHTML = `<main><button id="high"></button><button id="low"></button><button id="right"></button>
      <button id="below"></button><button id="above"></button>
      <div class="bar"><div class="inner" style="padding: 12px 48px"><button id="primary"></button></div></div></main>`;
    layOut({
      "#high": [300, 100, 100, 30],
      "#low": [300, 600, 100, 30],
      "#right": [1000, 100, 100, 30],
      "#below": [300, 1200, 100, 30],
      "#above": [300, -400, 100, 30],
      ".bar": [256, 692, 864, 68],
      ".inner": [256, 692, 864, 68],
      "#primary": [900, 692, 150, 40],
    });
    const control = document.querySelector(selector);
    if (!control) throw new Error(selector);
    expect(beside(control, box)).toEqual(expected);
  });
});
