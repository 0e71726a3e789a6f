import { cleanup, fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";

import { STATES } from "../src/gallery/states";
import type { View } from "../src/lib/ipc/types";
import { waitOnly } from "../src/lib/rest.svelte";
import { asked, followed, open, openWhole, press, settled, stateOf, turnInto, type Opened } from "./desk";

const viewOf = (name: string): View => stateOf(name).view;
const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const nameOf = (control: Element | null): string =>
  (control?.getAttribute("aria-label") ?? control?.textContent ?? "").trim();

/** What the person could press now, without the rows of long lists. */
function pressable(): HTMLElement[] {
  const place = document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document.body;
  return [...place.getElementsByTagName("button")].filter(
    (button) => !button.disabled && !button.closest("table, .list"),
  );
}

/** How many of the buttons that are not at the bottom are tried. */
const FIRST = 3;

/** The names of the buttons and steps that change with the state. */
const changing = (): Map<Element, string> =>
  new Map([...document.querySelectorAll("#primary, #secondary, .rail .step")].map((each) => [each, nameOf(each)]));

describe("the focus", () => {
  it.each(followed)("never moves to another action by itself: %s, then %s", async (name, next) => {
    const opened: Opened = { ...(await openWhole(name)), turns: 0 };
    const tried = pressable().filter((control, index) => index < FIRST || control.closest(".buttons"));
    for (const label of tried.map(nameOf)) {
      const control = pressable().find((each) => nameOf(each) === label);
      if (!control) continue;
      control.focus();
      const action = control.getAttribute("data-action");
      const names = changing();
      await turnInto(opened, next);
      const after = document.activeElement;
      // The connect test leads to its first failure. Like a heading, a line of that list does nothing.
      const rests = after?.matches('[tabindex="-1"]:not(button)') === true;
      // A question begins with its safe answer.
      const asks = after instanceof HTMLElement && after.autofocus && after.closest("dialog[open]") !== null;
      const same = asks || after === control || (action !== null && after?.getAttribute("data-action") === action);
      expect([label, nameOf(after), rests || same]).toEqual([label, nameOf(after), true]);
      // WebKit tells a screen reader no new name of the same element.
      for (const [element, now] of changing()) expect(now).toBe(names.get(element) ?? now);
      await turnInto(opened, name);
    }
  });

  it("marks the page while the person uses a pointer, so that a heading shows no outline", async () => {
    await open("start-first");
    const root = document.documentElement;
    expect(root.classList.contains("pointed")).toBe(false);
    await fireEvent.pointerDown(heading());
    expect(root.classList.contains("pointed")).toBe(true);
    await fireEvent.keyDown(document.body, { key: "Tab" });
    expect(root.classList.contains("pointed")).toBe(false);
  });

  it("begins on the heading", async () => {
    await open("start-first");
    expect(document.activeElement).toBe(heading());
  });

  it.each(Object.keys(STATES))("moves once if one press leads over several pages: %s is the last", async (name) => {
    vi.useFakeTimers();
    waitOnly();
    const opening = open("done-finished");
    await vi.advanceTimersByTimeAsync(1000);
    const { host } = await opening;
    pressable()[0]?.focus();
    const heard: unknown[] = [];
    const hear = ({ target }: Event): unknown => heard.push(target);
    document.addEventListener("focusin", hear);
    for (const [index, each] of ["start-first", "key-first", name].entries()) {
      const { view, desk } = stateOf(each);
      const revision = 1000 * (index + 1);
      if (desk) host.changeDesk({ ...desk, revision });
      host.change({ ...view, revision });
      await vi.advanceTimersByTimeAsync(100);
    }
    const early = [...heard];
    await vi.advanceTimersByTimeAsync(1000);
    document.removeEventListener("focusin", hear);
    vi.useRealTimers();
    // A dialog is there at once and keeps the focus.
    if (document.querySelector("dialog[open]")) return;
    expect(early).toEqual([]);
    expect(heard).toEqual([heading()]);
  });

  it("does not go back to the button that asked, if the answer makes it leave", async () => {
    const { host } = await open("done-finished");
    const asks = screen.getByRole("button", { name: "Remove the key…" });
    asks.focus();
    await press("Remove the key…");
    const heard: unknown[] = [];
    const hear = ({ target }: Event): unknown => heard.push(target);
    document.addEventListener("focusin", hear);
    host.removeKey = () => {
      host.change({ ...viewOf("done-removed"), revision: 1000 });
      return Promise.resolve();
    };
    await press("Remove it");
    await settled();
    document.removeEventListener("focusin", hear);
    expect(asks.isConnected).toBe(false);
    expect(heard).toEqual([heading()]);
  });

  it("stays where the person goes while it is about to move", async () => {
    vi.useFakeTimers();
    waitOnly();
    const opening = open("done-finished");
    await vi.advanceTimersByTimeAsync(1000);
    const { host } = await opening;
    host.change({ ...viewOf("key-first"), revision: 1000 });
    await vi.advanceTimersByTimeAsync(10);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
    const here = document.getElementById("primary");
    here?.focus();
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(document.activeElement).toBe(here);
  });

  it.each([
    ["key-handed-over", "key-replacing"],
    ["key-replacing", "key-handed-over"],
    ["key-replacing", "key-renewed"],
  ])("goes to the heading when the page becomes another one, whatever had it: %s, then %s", async (name, next) => {
    for (const id of ["back", "primary", "forget"]) {
      cleanup();
      const opened: Opened = { ...(await open(name)), turns: 0 };
      document.getElementById(id)?.focus();
      await turnInto(opened, next);
      expect([id, document.activeElement]).toEqual([id, heading()]);
    }
  });

  it("goes to a new heading when the page becomes another one, because the old heading may have it already", async () => {
    const opened: Opened = { ...(await open("key-replacing")), turns: 0 };
    const before = heading();
    expect(document.activeElement).toBe(before);
    await turnInto(opened, "key-handed-over");
    expect(heading()).not.toBe(before);
    expect(document.activeElement).toBe(heading());
  });

  it.each([
    ["connect-fail", "Run again", "connect-running"],
    ["connect-pass", "Run again", "connect-running"],
    ["mapping-counted", "Count again", "mapping-looking"],
  ])("stays on what the person runs again: %s, %s", async (name, button, running) => {
    const { host } = await open(name);
    const again = (): HTMLElement => screen.getByRole("button", { name: button });
    again().focus();
    again().click();
    await settled();
    host.change({ ...viewOf(running), revision: 1000 });
    await settled();
    expect(document.activeElement).toBe(again());
    expect(again().getAttribute("aria-disabled")).toBe("true");
    host.asked.length = 0;
    again().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(asked(host), "one at a time").toEqual([]);
  });

  it.each([
    ["permissions-ready", "#try-writes", "permissions-writing"],
    ["rehearsal-offered", "#rehearse", "rehearsal-running"],
  ])("stays on what the person agreed to: %s", async (name, control, running) => {
    const { host } = await open(name);
    document.querySelector<HTMLElement>(control)?.focus();
    host.change({ ...viewOf(running), revision: 1000 });
    await settled();
    expect(document.activeElement?.matches(control)).toBe(true);
    document.activeElement?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await settled();
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(asked(host)).toEqual([]);
  });

  it("stays in a field while the page changes", async () => {
    const opened: Opened = { ...(await open("key-replacing")), turns: 0 };
    await press("Type it instead");
    const field = screen.getByLabelText("The key");
    expect(document.activeElement).toBe(field);
    await turnInto(opened, "key-first");
    expect(document.activeElement).toBe(field);
  });

  it("goes to the nearest heading when a field on an unchanged page leaves", async () => {
    await open("key-first");
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    field.focus();
    field.value = "DCRA1-typed";
    await fireEvent.submit(field.form as HTMLFormElement);
    await settled();
    await settled();
    expect(field.isConnected).toBe(false);
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it.each(["permissions-denied", "permissions-ready"])(
    "stays on what checks everything again, until %s is there again",
    async (name) => {
      const { host } = await open(name);
      const again = (): HTMLElement => screen.getByRole("button", { name: /^Check (all )?again$/ });
      again().focus();
      again().click();
      await settled();
      const { check } = viewOf(name);
      host.change({ check: { ...check, running: true, result: null, next: "wait", alternative: "cancel" } });
      await settled();
      expect(document.activeElement).toBe(again());
      host.asked.length = 0;
      document.activeElement?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      expect(asked(host), "one check at a time").toEqual([]);
      host.change({ check });
      await settled();
      expect(document.activeElement).toBe(again());
    },
  );

  it.each(["key-first", "key-replacing"])(
    "stays where it was when Escape puts a refused paste away: %s",
    async (name) => {
      const { host } = await open(name);
      host.refusals.set("pasteKey", { code: "clipboardEmpty", message: { id: "notice-clipboardEmpty", args: {} } });
      heading().focus();
      await fireEvent.keyDown(heading(), { key: "v", ctrlKey: true });
      await settled();
      expect(screen.getByRole("alert")).not.toBeNull();
      await fireEvent.keyDown(heading(), { key: "Escape" });
      await settled();
      expect(screen.queryByRole("alert")).toBeNull();
      expect(document.activeElement).toBe(heading());
    },
  );
});

describe("a key that is in use", () => {
  const accepted = { answer: "accepted", inUse: true } as const;

  it.each([
    ["key-first", {}, true],
    ["key-stored", {}, true],
    ["key-stored", accepted, false],
    ["key-handed-over", {}, false],
    ["key-handed-over", accepted, false],
    ["key-replacing", {}, true],
    ["key-denied", { answer: "accepted" }, true],
  ] as [string, Partial<View["key"]>, boolean][])(
    "is replaced by keyboard only where the page says so: %s %o %s",
    async (name, key, pastes) => {
      const { host } = await open(name);
      host.change({ key: { ...viewOf(name).key, ...key } });
      await settled();
      await fireEvent.keyDown(document.body, { key: "v", ctrlKey: true });
      await settled();
      expect(asked(host)).toEqual(pastes ? [["pasteKey"]] : []);
      const offers = pressable().some((control) => /^(Paste|Type it)/.test(nameOf(control)));
      expect(offers, "a button that takes another key").toBe(pastes);
      expect(pressable().some((control) => nameOf(control) === "Replace the key")).toBe(!pastes);
    },
  );

  it("is replaced by a button that says so", async () => {
    const { host } = await open("key-replacing");
    await press("Paste the new key");
    expect(asked(host)).toEqual([["pasteKey"]]);
  });
});
