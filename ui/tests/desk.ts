import { fireEvent, render, screen, within } from "@testing-library/svelte";

import App from "../src/App.svelte";
import { answersOf } from "../src/gallery/answers";
import { STATES } from "../src/gallery/states";
import { fakeHost, type FakeHost } from "../src/lib/ipc/fake";
import type { DeskView } from "../src/lib/ipc/types";
import { Wizard } from "../src/lib/wizard.svelte";

export function stateOf(name: string): (typeof STATES)[string] {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
}

export function deskOf(name: string): DeskView {
  const { desk } = stateOf(name);
  if (!desk) throw new Error(`${name} is no state of the desk.`);
  return desk;
}

/** Opens the window in a state of the gallery. */
export async function open(name: string): Promise<{ host: FakeHost; wizard: Wizard }> {
  const state = stateOf(name);
  const host = fakeHost(state.view, answersOf(state), state.desk);
  const wizard = new Wizard(host);
  await wizard.subscribe();
  render(App, { wizard });
  await settled();
  return { host, wizard };
}

/** Opens the window in a state of the gallery, with the panels and dialogs that the state opens by clicks. */
export async function openWhole(name: string, beforeClick: () => void = () => undefined): ReturnType<typeof open> {
  const opened = await open(name);
  for (const selector of stateOf(name).click ?? []) {
    beforeClick();
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${name} has nothing like ${selector}.`);
    found.click();
    await settled();
  }
  return opened;
}

export const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 5));

export async function press(name: string | RegExp, within_: HTMLElement | null = null): Promise<void> {
  const place = within_ ? within(within_) : screen;
  await fireEvent.click(place.getByRole("button", { name }));
  await settled();
}

/** The commands that the program received, except those that the page sends automatically. */
export const asked = (host: FakeHost): unknown[] => host.asked.filter(([command]) => command !== "ready");

export const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("dialog[open]");
  if (!found) throw new Error("No dialog is open.");
  return found;
};
