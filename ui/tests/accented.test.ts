import { render } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { accented, plainWords } from "../src/gallery/accented";
import { ANSWERS } from "../src/gallery/answers";
import { STATES } from "../src/gallery/states";
import { fakeHost } from "../src/lib/ipc/fake";
import { t, writtenAs } from "../src/lib/text/catalogue";
import { Wizard } from "../src/lib/wizard.svelte";

describe("accented English", () => {
  beforeAll(() => writtenAs(accented));
  afterAll(() => writtenAs((text) => text));

  it("is longer, and leaves tags and arguments alone", () => {
    expect(accented("Log in <strong>now</strong>")).toBe("Lóóg ín <strong>nóów</strong>");
    expect(t("connect-role", { role: "Extended" })).toBe("róóléé Extended");
  });

  it.each([
    ["<p>Paste</p>", ["Paste"]],
    ["<p>Páástéé a key</p>", ["key"]],
    ['<p aria-label="Close">Clóóséé</p>', ["Close"]],
    ['<input placeholder="Find" title="Fínd">', ["Find"]],
    ["<p>Acme: 3a4b, 2:03 PM</p>", []],
  ])("shows what is not in the catalog: %s", (markup, words) => {
    const page = document.createElement("div");
    page.innerHTML = markup;
    expect(plainWords(page, { name: "Acme" })).toEqual(words);
  });

  it.each(Object.entries(STATES))("is all that %s says", async (_, state) => {
    const wizard = new Wizard(fakeHost(state.view, ANSWERS, state.desk));
    await wizard.subscribe();
    render(App, { wizard });
    for (const selector of state.click ?? []) {
      document.querySelector<HTMLElement>(selector)?.click();
      await tick();
      await new Promise((later) => setTimeout(later));
    }
    expect(plainWords(document.body, state, ANSWERS)).toEqual([]);
  });
});
