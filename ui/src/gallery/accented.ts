import { LANGUAGES } from "../lib/text/catalogue";
import { nameOf } from "../lib/text/locale.svelte";

/** The tag of English with accents. The program has it too, for the command line. */
export const ACCENTED = "en-XA";

const ACCENTS: Readonly<Record<string, string>> = {
  a: "áá",
  e: "éé",
  i: "í",
  o: "óó",
  u: "úú",
  y: "ý",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  Y: "Ý",
};

/** The text with accents on its vowels, and about a third longer, as German and Polish are. Tags stay unchanged. */
export function accented(text: string): string {
  return text
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : part.replace(/[aeiouy]/gi, (vowel) => ACCENTS[vowel] ?? vowel)))
    .join("");
}

/** Words of dates, which the browser writes. */
const OF_DATES = ["Oct", "Nov", "UTC"];

/** What people call their own language is the same in every language. */
const OF_LANGUAGES = LANGUAGES.map(nameOf);

const WORD = /\p{L}{3,}/gu;

/** Everything on a page that a person reads or hears. */
function* read(root: Element): Generator<string> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) yield nodes.currentNode.nodeValue ?? "";
  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
    for (const element of root.querySelectorAll(`[${name}]`)) yield element.getAttribute(name) ?? "";
  }
}

/** The words on a page in accented English that have no accent and are not among the data: they are not in the catalog. */
export function plainWords(root: Element, ...data: unknown[]): string[] {
  const known = new Set([...OF_DATES, ...OF_LANGUAGES, ...(JSON.stringify(data).match(WORD) ?? [])]);
  const words = new Set([...read(root)].flatMap((text) => text.match(WORD) ?? []));
  return [...words].filter((word) => /[aeiouy]/i.test(word) && !/[áéíóúý]/i.test(word) && !known.has(word));
}
