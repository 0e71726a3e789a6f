/** The language of the texts, also that of the page (`lang` in index.html). */
export const LANGUAGE = "en-US";

/** The locale of numbers, dates and lists: the person's own if it is of the texts' language, such as British English. */
export function localeFor(wanted: readonly string[]): string {
  const language = (tag: string): string => tag.split("-", 1)[0] ?? "";
  return wanted.find((tag) => language(tag) === language(LANGUAGE)) ?? LANGUAGE;
}

let locale = localeFor(navigator.languages);

/** The locale of numbers, dates and lists. */
export function currentLocale(): string {
  return locale;
}

/** Sets the locale. The tests and the gallery use their own. */
export function formatIn(other: string): void {
  locale = other;
}

/** Short things one after another, without "and". */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items);
}
