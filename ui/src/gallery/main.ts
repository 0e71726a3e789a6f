import { flushSync, mount, tick } from "svelte";

import App from "../App.svelte";
import "../app.css";
import { fakeHost } from "../lib/ipc/fake";
import { speak, writtenAs } from "../lib/text/catalogue";
import { currentLanguage, ENGLISH, formatIn } from "../lib/text/locale.svelte";
import { tellTimeBy } from "../lib/text/time";
import { Wizard } from "../lib/wizard.svelte";
import { ACCENTED, accented } from "./accented";
import { GALLERY_CLOCK } from "./clock";
import "./gallery.css";
import { answersOf } from "./answers";
import { STATES } from "./states";

tellTimeBy(GALLERY_CLOCK);

/** Shows the state that the address names, or a list of all states if it names none. */
async function show(target: Element, name: string): Promise<void> {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  const host = fakeHost({ ...state.view, language: currentLanguage() }, answersOf(state), state.desk);
  if (state.refuse) host.refusals.set(...state.refuse);
  const wizard = new Wizard(host);
  await wizard.subscribe();
  mount(App, { target, props: { wizard } });
  for (const selector of state.click ?? []) {
    flushSync();
    await tick();
    await new Promise((later) => setTimeout(later, 50));
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${name} has nothing like ${selector}.`);
    found.click();
  }
  if (state.type) {
    const [selector, text] = state.type;
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!field) throw new Error(`${name} has nothing like ${selector}.`);
    field.value = text;
    for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
  await new Promise((later) => setTimeout(later, 50));
  document.documentElement.dataset["shown"] = name;
}

const query = new URLSearchParams(location.search);
const theme = query.get("theme");
if (theme) document.documentElement.dataset["theme"] = theme;
const language = query.get("language") ?? ENGLISH;
if (language === ACCENTED) {
  writtenAs(accented);
  document.documentElement.lang = ACCENTED;
} else {
  await speak(language);
}
formatIn(currentLanguage());
// The checks change the language of what is shown, which is faster than showing it again.
addEventListener("hashchange", () => {
  const tag = location.hash.slice(1);
  void speak(tag).then(() => {
    formatIn(tag);
  });
});
const target = document.querySelector("#app");
const name = query.get("state");
if (target && name) {
  await show(target, name);
} else if (target) {
  const list = document.createElement("ul");
  list.className = "states";
  for (const each of Object.keys(STATES)) {
    const link = document.createElement("a");
    link.href = `?state=${each}`;
    link.textContent = each;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  target.append(list);
}
