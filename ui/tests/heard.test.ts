import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import type { NetworkView } from "../src/lib/ipc/types";
import { open, openWhole, press, settled, stateOf } from "./desk";

/** The sources of all parts of the page. */
const SOURCES = import.meta.glob<string>("../src/**/*.svelte", { query: "?raw", import: "default", eager: true });

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

  it.each(Object.entries(SOURCES).filter(([, source]) => /<(ul|ol)\b/.test(source)))(
    "is told that a list is a list, also without markers: %s",
    (_, source) => {
      // WebKit takes a list for one only if it has markers or says so.
      const plain = [...source.matchAll(/<(?:ul|ol)\b[^>]*>/g)].filter(([tag]) => !tag.includes('role="list"'));
      expect(plain.length === 0 || /list-style: (disc|decimal)/.test(source)).toBe(true);
    },
  );

  it.each(Object.keys(STATES).filter((name) => stateOf(name).desk === undefined))(
    "hears with the heading which step this is: %s",
    async (name) => {
      await openWhole(name);
      const described = document.querySelector("h1")?.getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(described)?.textContent).toMatch(/^Step \d of 8: /);
    },
  );

  it.each(Object.keys(STATES))("meets no loose text beside a block, of which WebKit says nothing: %s", async (name) => {
    await openWhole(name);
    const loose = [...document.querySelectorAll(".head > h2 ~ span, dd > span:not(:only-child), dd > p ~ span")];
    expect(loose.map((each) => each.textContent)).toEqual([]);
  });

  it.each([
    "permissions-ready",
    "permissions-denied",
    "connect-fail",
    "source-missing",
    "done-finished",
    "desk-denied",
  ])("meets the result when it goes from heading to heading: %s", async (name) => {
    await open(name);
    const results = document.querySelectorAll("h2.headline");
    expect(results).toHaveLength(1);
    expect(results[0]?.textContent).toMatch(/\w/);
  });

  it("hears nothing about the connection on the first page of practice, which does not show it", async () => {
    const { host } = await open("key-first");
    const { view } = stateOf("start-practice");
    host.change({ ...view, network: { state: "reachable", proxy: false, inspectedBy: null }, revision: 1000 });
    await settled();
    expect(document.querySelector("[role=status]")?.textContent).not.toContain("eachable");
  });

  it("hears the verdict soon after a report's heading, without the result code before it", async () => {
    await open("desk-denied");
    const described = document.querySelector("h1")?.getAttribute("aria-describedby") ?? "";
    const words = document.getElementById(described)?.textContent;
    expect(document.querySelector(".lead")?.textContent).toMatch(/code \w{5}-/);
    expect(words).toMatch(/Key ending/);
    expect(words).not.toContain("code");
  });

  it.each(["permissions-ready", "permissions-running", "desk-denied"])(
    "hears each permission with its verdict: %s",
    async (name) => {
      await open(name);
      const named = (row: Element): string => {
        const ids = row.getAttribute("aria-labelledby")?.split(" ");
        const parts = ids?.map((id) => document.getElementById(id)?.textContent ?? "no such element");
        return (parts?.join(" ") ?? row.getAttribute("aria-label") ?? "").replace(/\s+/g, " ").trim();
      };
      const rows = [...document.querySelectorAll(".permission button[aria-expanded]")];
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows)
        expect(named(row)).toMatch(/[a-z]+_[a-z_]+,? .*(anted|Denied|Undetermined|tested|Asking…|Waiting)$/);
      expect(rows.map(named).join()).not.toMatch(/ ,|no such element/);
    },
  );

  it.each(Object.keys(STATES).filter((name) => name.includes("dialog")))(
    "hears with the question of a dialog what the answers lead to: %s",
    async (name) => {
      await openWhole(name);
      const dialog = document.querySelector("dialog[open]");
      const danger = dialog?.querySelector(".buttons .danger, .buttons .primary");
      // What only shows something asks nothing, and a dialog that begins with a field or an answer is heard with those.
      if (!/\?$/.test(dialog?.querySelector("h2")?.textContent.trim() ?? "") || !danger) return;
      const described = [dialog, dialog?.querySelector("h2")].map((each) => each?.getAttribute("aria-describedby"));
      const ids = described.filter((each) => each !== null && each !== undefined).flatMap((each) => each.split(" "));
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(document.getElementById(id)?.textContent).toMatch(/\w.*\./s);
    },
  );

  it.each([
    ["proxyAddress", "The proxy’s address", "Leave the address empty"],
    ["proxyLogin", "User name", "only if the proxy asks"],
  ])("hears which field for the proxy is wrong, and why: %s", async (code, label, why) => {
    const { host } = await open("start-proxy");
    host.refusals.set("setProxy", { code, message: { id: `notice-${code}`, args: {} } });
    const field = screen.getByLabelText<HTMLInputElement>(label);
    expect(field.getAttribute("aria-invalid")).toBe("false");
    await fireEvent.submit(field.form as HTMLFormElement);
    await settled();
    const invalid = [...document.querySelectorAll("[aria-invalid=true]")];
    expect(invalid).toEqual([field]);
    expect(document.activeElement).toBe(field);
    const words = (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "no such element")
      .join(" ");
    expect(words).toContain(screen.getByRole("alert").textContent.trim());
    expect(words).toContain(why);
    const described = [...document.querySelectorAll("form [aria-describedby]")].map((each) =>
      each.getAttribute("aria-describedby")?.split(" ").at(-1),
    );
    expect(new Set(described).size, "no explanation is heard twice").toBe(described.length);
    expect(document.querySelector(".refusal")).toBeNull();
    await fireEvent.input(field, { target: { value: "p" } });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(field.getAttribute("aria-invalid")).toBe("false");
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
    expect(field.getAttribute("aria-required")).toBe("true");
    if (invalid === "false") return;
    expect(document.activeElement).toBe(field);
    const words = document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(words).toBe(screen.getByRole("alert").textContent);
    await fireEvent.input(field, { target: { value: "Acme" } });
    expect(field.getAttribute("aria-invalid")).toBe("false");
    expect(screen.queryByRole("alert")).toBeNull();
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
