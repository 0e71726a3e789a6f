import {
  FluentBundle,
  FluentNumber,
  FluentResource,
  type FluentVariable,
  type Scope,
  type TextTransform,
} from "@fluent/bundle";

import type { Message } from "../ipc/types";
import { currentLanguage, currentLocale, ENGLISH, list, writeIn } from "./locale.svelte";

type Body = FluentResource["body"];

/** The English texts of the shared catalog that the window uses. They are part of the page, so that the first screen waits for nothing. */
const english = import.meta.glob<Body>("../../../../src-tauri/crates/report/texts/en-US/{diagnosis,window,desk}.ftl", {
  query: "?compiled",
  import: "default",
  eager: true,
});

/** The same texts of the other languages, which are loaded when somebody reads them. */
const others = import.meta.glob<Body>(
  [
    "../../../../src-tauri/crates/report/texts/*/{diagnosis,window,desk}.ftl",
    "!../../../../src-tauri/crates/report/texts/en-US/*",
  ],
  { query: "?compiled", import: "default" },
);

const tagOf = (path: string): string => path.split("/").at(-2) ?? ENGLISH;

/** The tags of all languages that the window speaks, English first. */
export const LANGUAGES: readonly string[] = [...new Set([ENGLISH, ...Object.keys(others).map(tagOf).toSorted()])];

const loaded = new Map<string, readonly Body[]>([[ENGLISH, []]]);
let wanted = ENGLISH;

/** Loads the texts of a language and shows everything in it. A language that the window does not speak changes nothing. */
export async function speak(tag: string): Promise<void> {
  wanted = tag;
  if (!loaded.has(tag)) {
    const files = Object.entries(others).filter(([path]) => tagOf(path) === tag);
    if (files.length === 0) return;
    loaded.set(tag, await Promise.all(files.map(([, load]) => load())));
  }
  // Another language may have been chosen while this one was loaded.
  if (wanted === tag) writeIn(tag);
}

let transform: TextTransform = (text) => text;

/** A text that a language lacks is English. */
function bundleIn(language: string, locale: string): FluentBundle {
  const bundle = new FluentBundle([locale, ENGLISH], { useIsolating: false, transform });
  for (const body of [...Object.values(english), ...(loaded.get(language) ?? [])])
    bundle.addResource(Object.assign(new FluentResource(""), { body }), { allowOverrides: true });
  return bundle;
}

let made: { bundle: FluentBundle; language: string; locale: string } | null = null;

/** Changes how texts are written. The gallery and the tests show accented English. */
export function writtenAs(change: TextTransform): void {
  transform = change;
  made = null;
}

/** The texts in the present language, with numbers as the present locale writes them. */
function texts(): FluentBundle {
  const [language, locale] = [currentLanguage(), currentLocale()];
  if (made?.language !== language || made.locale !== locale)
    made = { bundle: bundleIn(language, locale), language, locale };
  return made.bundle;
}

/** The arguments of a text: numbers, words, lists of words or other texts. */
export type TextArguments = Record<string, FluentVariable | readonly string[] | Message>;

/** Whether the catalog has a text. */
export function has(id: string): boolean {
  return texts().hasMessage(id);
}

/** The text with this id. A missing text is shown as its id in brackets; tests make sure that none is missing. */
export function t(id: string, args?: TextArguments): string {
  const bundle = texts();
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args ? variables(args) : null, []) : `⟦${id}⟧`;
}

/** A number that is formatted only if it needs a thousands separator, because loading the formats slows down the first screen. */
class Count extends FluentNumber {
  override toString(scope?: Scope): string {
    const plain = Number.isInteger(this.value) && Math.abs(this.value) < 1000;
    return plain ? String(this.value) : super.toString(scope);
  }
}

function variable(value: TextArguments[string]): FluentVariable {
  if (typeof value === "number") return new Count(value);
  if (Array.isArray(value)) return list(value);
  return typeof value === "object" && "id" in value ? t(value.id, value.args) : value;
}

function variables(args: TextArguments): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, variable(value)]));
}

/** A message as a sentence. */
export const say = ({ id, args }: Message): string => t(id, args);

/** The lines of a text that has one step on each line. */
export function lines(id: string, args?: TextArguments): string[] {
  return t(id, args).split("\n");
}
