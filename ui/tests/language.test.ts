import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { ANSWERS } from "../src/gallery/answers";
import { viewOf } from "../src/gallery/views";
import { fakeHost, type FakeHost } from "../src/lib/ipc/fake";
import { LANGUAGES, speak, t } from "../src/lib/text/catalogue";
import { currentLanguage, ENGLISH, nameOf } from "../src/lib/text/locale.svelte";
import { Wizard } from "../src/lib/wizard.svelte";

const OTHERS = LANGUAGES.filter((tag) => tag !== ENGLISH);

async function open(): Promise<FakeHost> {
  const host = fakeHost(viewOf("start-first"), ANSWERS);
  const wizard = new Wizard(host);
  await wizard.subscribe();
  render(App, { wizard });
  return host;
}

/** Waits for the texts to load, however busy the computer is. */
const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 60_000 });

const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent;

describe("the language", () => {
  afterEach(() => speak(ENGLISH));

  it.each([
    ["en-US", "English"],
    ["de", "Deutsch"],
    ["es", "Español"],
    ["fr", "Français"],
    ["pl", "Polski"],
  ])("%s is called %s", (tag, name) => {
    expect(nameOf(tag)).toBe(name);
  });

  it("is one of several", () => {
    expect(OTHERS.length).toBeGreaterThan(0);
    expect(LANGUAGES[0]).toBe(ENGLISH);
  });

  it.each(OTHERS)("changes while the page is shown, and back: %s", async (language) => {
    const host = await open();
    const english = heading();
    host.change({ language });
    await soon(() => expect(document.documentElement.lang).toBe(language));
    await soon(() => expect(heading()).not.toBe(english));
    expect(heading()).toBe(t("start-title"));
    host.change({ language: ENGLISH });
    await soon(() => expect(heading()).toBe(english));
    expect(document.documentElement.lang).toBe(ENGLISH);
  });

  it.each([
    [ENGLISH, "Offers, Reviews"],
    ["de", "Offers, Reviews"],
    ["fr", "Offers et Reviews"],
    ["pl", "Offers i Reviews"],
  ])("joins the words of a text as it does: %s", async (language, list) => {
    await speak(language);
    expect(t("headline-moduleOff", { count: 2, modules: ["Offers", "Reviews"] })).toContain(list);
  });

  it.each([ENGLISH, ...OTHERS])("says on a button what its name for a screen reader says: %s", async (language) => {
    await speak(language);
    const label = t("copy").toLowerCase();
    for (const id of [
      "opened-copy",
      "source-copy-name",
      "desk-reply-customer-copy",
      "desk-reply-ticket-copy",
      "desk-reply-vendor-copy",
    ])
      expect(t(id).toLowerCase()).toContain(label);
  });

  it("is the last one that was chosen, whichever was loaded first", async () => {
    const host = await open();
    for (const language of [...OTHERS, ENGLISH]) host.change({ language });
    await new Promise((later) => setTimeout(later, 50));
    expect(currentLanguage()).toBe(ENGLISH);
  });

  it("stays as it is if the window does not speak the other one", async () => {
    await speak("xx");
    expect(currentLanguage()).toBe(ENGLISH);
  });

  it("is chosen on the first screen, in the words of those who speak it", async () => {
    const host = await open();
    const [language = ENGLISH] = OTHERS;
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: t("about-language") });
    expect([...choice.options].map((option) => option.textContent)).toEqual(LANGUAGES.map(nameOf));
    await fireEvent.change(choice, { target: { value: language } });
    expect(host.asked).toContainEqual(["chooseLanguage", { tag: language }]);
  });

  it("has a note in About that nobody has reviewed the translation, except in English", async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole("button", { name: t("about-open") }));
    await screen.findByText(t("about-version"));
    expect(screen.queryByText(t("about-translation"))).toBeNull();
    host.change({ language: OTHERS[0] ?? ENGLISH });
    await soon(() => expect(screen.getByText(t("about-translation"))).toBeTruthy());
  });
});
