import { cleanup, fireEvent, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { STATES } from "../src/gallery/states";
import { HASTE_MS } from "../src/lib/haste";
import { tellTimeBy } from "../src/lib/text/time";
import { asked, open, settled } from "./desk";

let now = 0;

beforeEach(() => {
  now = 0;
  tellTimeBy({ ...GALLERY_CLOCK, elapsed: () => now });
});

interface Keys {
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
  repeat?: boolean;
}

/** Types Enter with these keys held down. Returns whether the stroke is left for the browser. */
async function enter(keys: Keys, target: Element = document.body): Promise<boolean> {
  const left = await fireEvent.keyDown(target, { key: "Enter", ...keys });
  await settled();
  return left;
}

/** Opens a state as a person who has looked at it for a while. */
async function calmly(name: string): Promise<Awaited<ReturnType<typeof open>>> {
  cleanup();
  const opened = await open(name);
  for (const selector of STATES[name]?.click ?? []) {
    now += HASTE_MS;
    document.querySelector<HTMLElement>(selector)?.click();
    await settled();
  }
  now += HASTE_MS;
  opened.host.asked.length = 0;
  return opened;
}

describe("the keys", () => {
  it.each(Object.keys(STATES))("are named by no tooltip, which would lie over other buttons: %s", async (name) => {
    await calmly(name);
    expect([...document.querySelectorAll("button[title], a[title]")].map((each) => each.outerHTML)).toEqual([]);
  });

  it("are named in the About dialog", async () => {
    await calmly("dialog-about");
    const text = document.querySelector("dialog[open]")?.textContent;
    expect(text).toContain("Ctrl+Enter (⌘Return on a Mac)");
    expect(text).toContain("Alt+← (⌥← on a Mac)");
    expect(text).toContain("Cancel a running check: Esc");
  });
});

describe("Ctrl+Enter", () => {
  it.each(Object.keys(STATES))("presses the main button of %s, and nothing while a dialog is open", async (name) => {
    await calmly(name);
    const asks = document.querySelector("dialog[open]") !== null;
    const all = [...document.querySelectorAll<HTMLElement>("main .button.primary")];
    const primaries = all.filter((each) => !each.closest("dialog"));
    expect(primaries.length).toBeLessThanOrEqual(1);
    const [primary] = primaries;
    const pressed: unknown[] = [];
    window.addEventListener("click", ({ target }) => pressed.push(target), { capture: true, once: true });
    expect(await enter({ ctrlKey: true })).toBe(false);
    expect(pressed).toEqual(asks || !primary ? [] : [primary]);
    if (!primary) return;
    expect(primary.getAttribute("aria-keyshortcuts")).toBe("Control+Enter Meta+Enter");
  });

  it("says so where there is no main button", async () => {
    await calmly("permissions-running");
    await enter({ ctrlKey: true });
    expect(document.querySelector("[role=status]")?.textContent).toContain("This page has no main button right now.");
  });

  it.each<[string, Keys]>([
    ["Enter alone", {}],
    ["Shift", { ctrlKey: true, shiftKey: true }],
    ["Alt", { ctrlKey: true, altKey: true }],
    ["both", { ctrlKey: true, metaKey: true }],
  ])("is nothing else: %s", async (_, keys) => {
    const { host } = await calmly("key-first");
    expect(await enter(keys)).toBe(true);
    expect(asked(host)).toEqual([]);
  });

  it.each<Keys>([{ ctrlKey: true }, { metaKey: true }])("does what the button does: %o", async (keys) => {
    const { host } = await calmly("key-first");
    await enter(keys);
    expect(asked(host)).toEqual([["pasteKey"]]);
  });

  it("takes what is typed, in the field itself", async () => {
    const { host } = await calmly("key-first");
    document.querySelector<HTMLElement>("#type-key")?.click();
    await settled();
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    await fireEvent.input(field, { target: { value: "DCRA1-typed" } });
    now += HASTE_MS;
    await enter({ ctrlKey: true }, field);
    expect(asked(host).map((command) => (command as string[])[0])).toEqual(["typeKey"]);
  });

  it("counts once for a key that is held down, and not for a button that has just changed", async () => {
    const { host } = await calmly("key-first");
    await enter({ ctrlKey: true });
    for (let strokes = 0; strokes < 3; strokes += 1) {
      now += HASTE_MS;
      expect(await enter({ ctrlKey: true, repeat: true })).toBe(false);
    }
    await enter({ ctrlKey: true });
    expect(asked(host)).toHaveLength(2);
    host.asked.length = 0;
    const next = STATES["permissions-ready"];
    if (next) host.change({ ...next.view, revision: 1000 });
    await settled();
    await enter({ ctrlKey: true });
    expect(asked(host)).toEqual([]);
  });
});

describe("Escape", () => {
  const escape = (target: Element = document.body, keys: Keys = {}): Promise<boolean> =>
    fireEvent.keyDown(target, { key: "Escape", ...keys });

  it.each(Object.keys(STATES))("cancels what runs, where a button does, and nothing else: %s", async (name) => {
    const { host } = await calmly(name);
    const button = [...document.querySelectorAll<HTMLElement>("main .buttons button")].find(
      (each) => each.textContent === "Cancel" && !each.closest("dialog"),
    );
    const asks = document.querySelector("dialog[open]") !== null;
    expect(button?.getAttribute("aria-keyshortcuts") ?? "Escape").toBe("Escape");
    await escape();
    await settled();
    const cancelled = asked(host)
      .flat()
      .filter((command) => /^cancel/.test(String(command)));
    expect(cancelled).toHaveLength(button && !asks ? 1 : 0);
  });

  it.each<Keys>([{ ctrlKey: true }, { altKey: true }, { repeat: true }])("is no other key: %o", async (keys) => {
    const { host } = await calmly("permissions-running");
    await escape(document.body, keys);
    expect(asked(host)).toEqual([]);
  });

  it("puts a refusal away first, and belongs to a field while a person types", async () => {
    const { host } = await calmly("permissions-running");
    host.refusals.set("sent", { code: "keyGone", message: { id: "notice-keyGone", args: {} } });
    const { length } = host.asked;
    const field = document.body.appendChild(document.createElement("input"));
    await escape(field);
    field.remove();
    expect(host.asked).toHaveLength(length);
    host.refusals.set("go", { code: "keyGone", message: { id: "notice-keyGone", args: {} } });
    document.querySelector<HTMLElement>("#back")?.click();
    await settled();
    expect(screen.getByRole("alert")).not.toBeNull();
    host.asked.length = 0;
    await escape();
    await settled();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(asked(host)).toEqual([]);
    await escape();
    expect(asked(host)).toEqual([["cancel"]]);
  });
});
