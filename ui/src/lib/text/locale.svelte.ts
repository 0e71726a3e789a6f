/** English, which has every text. It is also the language of the page before the program has said another (`lang` in index.html). */
export const ENGLISH = "en-US";

/** The locale of numbers, dates and lists: the person's own if it is of the texts' language, such as British English. */
export function localeFor(tag: string, wanted: readonly string[]): string {
  const language = (tag: string): string => tag.split("-", 1)[0] ?? "";
  return wanted.find((other) => language(other) === language(tag)) ?? tag;
}

let language = $state(ENGLISH);
let locale = $state(localeFor(ENGLISH, navigator.languages));

/** The tag of the language of the texts. Everything that is shown follows it when it changes. */
export function currentLanguage(): string {
  return language;
}

/** The locale of numbers, dates and lists. */
export function currentLocale(): string {
  return locale;
}

/** Sets the language of the texts, whose words are loaded: see `speak` in the catalog. */
export function writeIn(tag: string): void {
  language = tag;
  locale = localeFor(tag, navigator.languages);
  document.documentElement.lang = tag;
}

/** Sets the locale. The tests and the gallery use their own. */
export function formatIn(other: string): void {
  locale = other;
}

/** Short things one after another, without "and". */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items);
}

/** Short things one after another in a sentence, with "and". */
export function conjunction(items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** What the people who speak a language call it, with a capital letter. */
export function nameOf(tag: string): string {
  const [language = tag] = tag.split("-", 1);
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(language) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
