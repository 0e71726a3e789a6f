import { fireEvent, render, screen, within } from "@testing-library/svelte";

import App from "../src/App.svelte";
import { answersOf } from "../src/gallery/answers";
import { STATES, type State } from "../src/gallery/states";
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

const screenOf = ({ view, desk }: State): string => (desk?.open ? "desk" : view.step);

/** Each state, with the state of the same screen that follows it. */
export const followed = Object.entries(STATES).map(([name, state]): [string, string] => {
  const same = Object.keys(STATES).filter((other) => screenOf(stateOf(other)) === screenOf(state));
  return [name, same[(same.indexOf(name) + 1) % same.length] ?? name];
});

export interface Opened {
  host: FakeHost;
  /** How often the program has changed the page. */
  turns: number;
}

/** Shows another state of the same screen, as if the program had changed it. */
export async function turnInto(opened: Opened, name: string): Promise<void> {
  const { view, desk } = stateOf(name);
  opened.turns += 1;
  const revision = 1000 * opened.turns;
  opened.host.change({ ...view, revision });
  if (desk) opened.host.changeDesk({ ...desk, revision });
  await settled();
}

/** Waits for what waits for something else, however slow the computer is: a change, what follows it, and where the focus goes. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((later) => setTimeout(later));
}

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
