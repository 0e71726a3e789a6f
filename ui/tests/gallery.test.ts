import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { STEPS } from "../src/lib/ipc/generated/lists";
import { t } from "../src/lib/text/catalogue";
import { open, openWhole } from "./desk";

/** The steps at which the program announces findings. */
const SAYING: readonly string[] = ["permissions", "source", "connectTest"];

/** The words of all signs in a view, by sign. */
function wordsOfSigns(view: unknown, words = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof view !== "object" || view === null) return words;
  const { glyph, sign, word } = view as Record<string, unknown>;
  const shown = glyph ?? sign;
  if (typeof shown === "string" && typeof word === "string") {
    words.set(shown, [...(words.get(shown) ?? []), glyph ? t(word) : word]);
  }
  for (const part of Object.values(view)) wordsOfSigns(part, words);
  return words;
}

describe("every state of every screen", () => {
  it.each(Object.entries(STATES))("%s is shown with all its texts", async (name, state) => {
    await openWhole(name);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    if (state.desk) expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(0);
    else expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(1);
    expect(document.querySelectorAll("#primary").length).toBeLessThanOrEqual(1);
    expect(document.title).toContain("Findem Connect");
    expect(document.body.innerHTML).not.toContain("⟦");
    expect(document.body.innerHTML).not.toMatch(/ style="/);
    // A screen reader says the word of each sign in a list.
    const words = wordsOfSigns(state.desk ?? state.view);
    for (const sign of document.querySelectorAll("li [aria-hidden=true], tr [aria-hidden=true]")) {
      const line = sign.closest("li, tr")?.textContent ?? "";
      const known = words.get(sign.textContent.trim());
      if (known)
        expect(
          known.some((word) => line.includes(word)),
          `“${line}”`,
        ).toBe(true);
    }
  });

  it.each(
    Object.entries(STATES).filter(
      ([, { view, desk }]) => !desk && SAYING.includes(view.step) && view.key.masked !== null,
    ),
  )("%s tells a screen reader the headline that it shows", async (name) => {
    await open(name);
    const words = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
    const said = words("[role=status]").join("");
    const shown = words(".pane .headline, .pane .running strong");
    expect(said === "").toBe(shown.length === 0);
    // The announcement contains only what the page shows: headlines, their details, and that the key was accepted.
    const also = [t("permissions-accepted"), t("cancel-how", { keys: t("shortcut-cancel") })];
    const left = [...shown, ...words(".pane .detail"), ...also].reduce((rest, words) => rest.replace(words, ""), said);
    expect(left, `“${said}” beside “${shown.join("”, “")}”`).toMatch(/^[. ]*$/);
  });

  it("is there for each step", () => {
    const shown = new Set(Object.values(STATES).map((state) => state.view.step));
    expect([...shown].sort()).toEqual([...STEPS].sort());
  });
});
