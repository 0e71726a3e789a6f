import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { asked, open, press, settled } from "./desk";

const altLeft = async (target: Element = document.body): Promise<void> => {
  await fireEvent.keyDown(target, { key: "ArrowLeft", altKey: true });
  await settled();
};

const isOpen = (): boolean => document.querySelector("dialog[open]") !== null;

describe("Back", () => {
  it.each(Object.keys(STATES))("leads one step back from %s", async (name) => {
    const { host } = await open(name);
    const state = STATES[name];
    if (!state) throw new Error(name);
    for (const selector of state.click ?? []) {
      document.querySelector<HTMLElement>(selector)?.click();
      await settled();
    }
    if (isOpen()) {
      const before = host.asked.length;
      for (let presses = 0; isOpen() && presses < 2; presses += 1) await altLeft();
      expect(isOpen(), "the dialog is closed").toBe(false);
      const later = host.asked.slice(before).map(([command]) => command);
      expect(later).not.toContain("go");
      expect(later).not.toContain("deskBack");
    }
    host.asked.length = 0;
    const visible = document.querySelector<HTMLElement>("#back");
    await altLeft();
    const { view, desk } = state;
    const here = view.rail.findIndex((item) => item.step === view.step);
    const before = view.rail.slice(0, here).findLast((item) => item.open);
    const expected = desk
      ? ["deskBack"]
      : view.step === "start"
        ? view.practice && ["leavePractice"]
        : view.step === "key" && view.key.replacing
          ? ["keepOldKey"]
          : ["go", { step: before?.step }];
    expect(visible !== null).toBe(expected !== null);
    expect(asked(host)).toEqual(expected ? [expected] : []);
  });

  it("leads from a question of the About dialog to the dialog", async () => {
    await open("permissions-ready");
    document.querySelector<HTMLElement>("#about")?.click();
    await settled();
    document.querySelector<HTMLElement>("#delete-everything")?.click();
    await settled();
    await altLeft();
    expect(isOpen()).toBe(true);
    expect(document.querySelector("#delete-everything")).not.toBeNull();
  });

  it.each([
    ["key-first", ["go", { step: "start" }]],
    ["desk-customer", ["deskBack"]],
  ])("asks first on %s when a typed key would be lost", async (name, back) => {
    const { host } = await open(name);
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    await fireEvent.input(field, { target: { value: "DCRA1-typed" } });
    await altLeft(field);
    expect(asked(host)).toEqual([]);
    await press("Stay here");
    expect(field.isConnected && field.value).toBe("DCRA1-typed");
    await press("Back");
    await press("Go back");
    expect(asked(host)).toEqual([back]);
  });

  it("keeps the name of a customer that is being typed", async () => {
    await open("desk-empty");
    await fireEvent.input(screen.getByLabelText("Customer’s name"), { target: { value: "Acme" } });
    document.body.replaceChildren();
    await open("desk-empty");
    expect(screen.getByLabelText<HTMLInputElement>("Customer’s name").value).toBe("Acme");
  });
});
