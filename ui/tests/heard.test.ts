import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import type { NetworkView } from "../src/lib/ipc/types";
import { open, openWhole, press, settled, stateOf } from "./desk";

/** The text of the page as a screen reader has it. */
function heard(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of page.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  for (const image of page.querySelectorAll("[role=img]")) image.textContent = image.getAttribute("aria-label");
  return page.textContent;
}

describe("a screen reader", () => {
  it.each(Object.keys(STATES))("gets names that say one thing each: %s", async (name) => {
    await openWhole(name);
    const fields = [...document.querySelectorAll("input, select")].filter(
      (field) => !field.matches("[type=checkbox], [type=radio]"),
    );
    // WebKit makes the value of a field a part of the name, if its label contains it.
    for (const field of fields) expect(field.closest("label")).toBeNull();
    for (const table of document.querySelectorAll("table")) expect(table.caption?.textContent).toMatch(/\S/);
    // The number of a step is no part of its first word.
    for (const number of document.querySelectorAll("li > .number")) expect(number.textContent).toMatch(/^\d+\.\s$/);
  });

  it.each(["desk-worse", "desk-better"])("hears a word between what was and what is: %s", async (name) => {
    await open(name);
    expect(document.querySelector("main")?.textContent).toContain("→");
    document.querySelector("[role=status]")?.remove();
    expect(heard()).not.toContain("→");
  });

  it("does not hear each second until the clipboard is cleared", async () => {
    const { host } = await open("handover-copied");
    const { handOver } = stateOf("handover-copied").view;
    const before = heard();
    host.change({ handOver: { ...handOver, copy: { state: "copied", secondsLeft: 7 } } });
    await settled();
    expect(document.body.textContent).toContain("Clears in 7 seconds");
    expect(heard()).toBe(before);
    for (const bar of document.querySelectorAll("progress")) expect(bar.getAttribute("aria-hidden")).toBe("true");
  });

  it.each([
    ["customerNameEmpty", "true"],
    ["customerNameTaken", "true"],
    ["nameIsKey", "true"],
    ["internal", "false"],
  ])("hears that the customer's name is refused, if the name is: %s", async (code, invalid) => {
    const { host } = await open("desk-empty");
    host.refusals.set("addCustomer", { code, message: { id: `notice-${code}`, args: {} } });
    const field = screen.getByLabelText("Customer’s name");
    expect(field.getAttribute("aria-invalid")).toBe("false");
    await press("Add this customer");
    await settled();
    expect(field.getAttribute("aria-invalid")).toBe(invalid);
  });

  it.each([
    { state: "reachable", proxy: false, inspectedBy: null },
    { state: "unreachable", why: [], obstructed: false },
  ] satisfies NetworkView[])("hears that another try has changed nothing: $state", async (network) => {
    const { host } = await open("start-first");
    host.change({ network });
    await settled();
    const said = (): string => document.querySelector("[role=status]")?.textContent.trim() ?? "";
    await press("Try again");
    await settled();
    expect(said()).toMatch(/eachable\..*Tried again at .*, with the same result\.$/);
    expect(document.querySelector(".pane")?.textContent).toContain("with the same result");
    // A new result needs no such sentence.
    host.lookAtNetwork = () => {
      host.change({ network: { state: "reachable", proxy: true, inspectedBy: null } });
      return Promise.resolve();
    };
    await new Promise((later) => setTimeout(later, 700));
    await press("Try again");
    await settled();
    expect(document.querySelector(".pane")?.textContent).not.toContain("with the same result");
  });
});
