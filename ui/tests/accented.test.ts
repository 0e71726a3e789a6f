import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { accented, plainWords } from "../src/gallery/accented";
import { answersOf } from "../src/gallery/answers";
import { STATES } from "../src/gallery/states";
import { t, writtenAs } from "../src/lib/text/catalogue";
import { openWhole } from "./desk";

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

  it.each(Object.entries(STATES))("is all that %s says", async (name, state) => {
    await openWhole(name);
    expect(plainWords(document.body, state, answersOf(state))).toEqual([]);
  });
});
