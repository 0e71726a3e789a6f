import {
  FluentBundle,
  FluentNumber,
  FluentResource,
  type FluentVariable,
  type Scope,
  type TextTransform,
} from "@fluent/bundle";

import type { Message } from "../ipc/types";
import { currentLocale, LANGUAGE } from "./locale";

/** The texts of the shared catalog that the window uses. */
const bodies = import.meta.glob<FluentResource["body"]>(
  "../../../../src-tauri/crates/report/texts/en-US/{diagnosis,window,desk}.ftl",
  {
    query: "?compiled",
    import: "default",
    eager: true,
  },
);

let transform: TextTransform = (text) => text;

function bundleIn(locale: string): FluentBundle {
  const bundle = new FluentBundle([locale, LANGUAGE], { useIsolating: false, transform });
  for (const body of Object.values(bodies)) bundle.addResource(Object.assign(new FluentResource(""), { body }));
  return bundle;
}

let made: { bundle: FluentBundle; locale: string } | null = null;

/** Changes how texts are written. The gallery and the tests show accented English. */
export function writtenAs(change: TextTransform): void {
  transform = change;
  made = null;
}

/** The texts, with numbers as the present locale writes them. */
function texts(): FluentBundle {
  const locale = currentLocale();
  if (made?.locale !== locale) made = { bundle: bundleIn(locale), locale };
  return made.bundle;
}

/** The arguments of a text: numbers, words or other texts. */
export type TextArguments = Record<string, FluentVariable | Message>;

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
