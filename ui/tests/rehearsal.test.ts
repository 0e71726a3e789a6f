import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";

import App from "../src/App.svelte";
import { answersOf } from "../src/gallery/answers";
import { STATES } from "../src/gallery/states";
import { fakeHost, type FakeHost } from "../src/lib/ipc/fake";
import { Wizard } from "../src/lib/wizard.svelte";
import { settled } from "./desk";

async function open(name: string): Promise<FakeHost> {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  const host = fakeHost(state.view, answersOf(state));
  const wizard = new Wizard(host);
  await wizard.subscribe();
  render(App, { wizard });
  await settled();
  return host;
}

async function press(name: string): Promise<void> {
  screen.getByRole("button", { name }).click();
  await settled();
}

const asked = (host: FakeHost): string[] => host.asked.map(([command]) => command).filter((name) => name !== "ready");

it("creates nothing before the person has read what it creates, and consented", async () => {
  const host = await open("rehearsal-offered");
  await press("Rehearse…");
  expect(asked(host)).toEqual([]);
  const dialog = screen.getByRole("dialog");
  for (const word of [
    "Findem Check 7F3K",
    "@example.com",
    "Colleagues",
    "Connected tools",
    "consent email",
    "audit log",
  ])
    expect(dialog.textContent).toContain(word);
  await press("Don’t rehearse");
  expect(asked(host)).toEqual([]);
  await press("Rehearse…");
  await press("Create and delete it");
  expect(asked(host)).toEqual(["rehearse"]);
});

it("offers no button where a rehearsal is not offered, and says why", async () => {
  await open("rehearsal-not-offered");
  expect(screen.queryByRole("button", { name: "Rehearse…" })).toBeNull();
  expect(document.body.textContent).toContain("exactly one source called Findem");
});

it("never says that there is no trace", async () => {
  await open("rehearsal-clean");
  expect(document.body.textContent).toContain("deleted in SmartRecruiters");
  expect(document.body.textContent.toLowerCase()).not.toContain("trace");
});

it("says in practice that it was practice", async () => {
  await open("rehearsal-clean-practice");
  expect(document.body.textContent).toContain("deleted in the practice SmartRecruiters");
  expect(document.body.textContent).not.toContain("deleted in SmartRecruiters");
});

it("is what the connect test excepts as soon as it has run", async () => {
  const host = await open("rehearsal-offered");
  const lead = (): string => document.querySelector(".lead")?.textContent ?? "";
  expect(lead()).toContain("Nothing is changed.");
  const clean = STATES["rehearsal-clean"]?.view;
  if (!clean) throw new Error("There is no receipt.");
  host.change({ rehearsal: clean.rehearsal });
  await settled();
  expect(lead()).toContain("Only the rehearsal below changed something.");
  expect(lead()).not.toContain("Nothing is changed.");
});

it.each([
  ["found", "Delete it", "removeLeftover"],
  ["gone", "OK", "dismissLeftover"],
  ["not-found", "Look again", "lookForLeftover"],
  ["unclear", "Look again", "lookForLeftover"],
])("what is %s can be answered with %s", async (name, button, command) => {
  const host = await open(`leftover-${name}`);
  await press(button);
  expect(asked(host)).toEqual([command]);
});

it("is put away only when the person has confirmed that it is gone", async () => {
  const host = await open("leftover-not-found");
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /isn’t there anymore/ });
  expect(box.checked).toBe(false);
  await press("Don’t look for it anymore");
  expect(asked(host)).toEqual([]);
  expect(document.activeElement).toBe(box);
  expect(screen.getByRole("status").textContent).toContain("Check the box after you have looked in SmartRecruiters.");
  box.click();
  await settled();
  await press("Don’t look for it anymore");
  expect(asked(host)).toEqual(["dismissLeftover"]);
});

it("says what either journey would forget before everything is deleted", async () => {
  await open("dialog-delete-leftover");
  await press("About this program");
  await press("Delete everything…");
  const said = screen.getByRole("dialog").textContent;
  for (const word of [
    "Findem Check 7F3K",
    "findem-check-7f3k-9c0d51e2@example.com",
    "(Production)",
    "Findem Check 2MQ8",
    "(Practice)",
    "delete it there first",
  ])
    expect(said.replace(/[\u2066-\u2069]/g, "")).toContain(word);
});

it("does not speak of a test candidate that is gone", async () => {
  await open("leftover-gone");
  await press("About this program");
  await press("Delete everything…");
  expect(screen.getByRole("dialog").textContent).not.toContain("Findem Check");
});

it("says exactly what to look for where nothing was found", async () => {
  await open("leftover-not-found");
  for (const word of ["Findem Check 7F3K", '"findem-check-7f3k-9c0d51e2@example.com"', "a different key"])
    expect(document.body.textContent).toContain(word);
});

const isReceipt = (element: Element): boolean => element.textContent.includes("deleted in SmartRecruiters");

it("shows its receipt as soon as it arrives", async () => {
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
  const host = await open("rehearsal-running");
  scrolled.length = 0;
  const clean = STATES["rehearsal-clean"]?.view;
  if (!clean) throw new Error("There is no receipt.");
  host.change({ rehearsal: clean.rehearsal });
  await settled();
  expect(scrolled.some(isReceipt)).toBe(true);
  // A later view does not scroll again.
  scrolled.length = 0;
  host.change({ rehearsal: { ...clean.rehearsal } });
  await settled();
  expect(scrolled).toEqual([]);
});

it("does not scroll to a receipt that was there before", async () => {
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
  await open("rehearsal-clean");
  expect(scrolled.filter(isReceipt)).toEqual([]);
});

it("stands on the last screen", async () => {
  await open("done-rehearsed");
  expect(screen.getByRole("heading", { name: "Rehearsal" })).not.toBeNull();
  expect(document.body.textContent).toContain("deleted in SmartRecruiters");
});

it("says why it waits for the connect test, and begins nothing meanwhile", async () => {
  const host = await open("rehearsal-offered");
  const offered = STATES["rehearsal-offered"]?.view;
  if (!offered) throw new Error("The state is missing.");
  host.change({ connect: { ...offered.connect, running: true } });
  await settled();
  const button = screen.getByRole("button", { name: "Rehearse…" });
  const why = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(why?.textContent.trim()).toBe("You can rehearse as soon as the connect test has ended.");
  button.click();
  await settled();
  expect(document.querySelector("dialog[open]")).toBeNull();
  expect(screen.getAllByRole("status")[0]?.textContent).toContain("as soon as the connect test has ended");
});
