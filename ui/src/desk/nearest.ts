import type { SymptomEntry } from "../lib/ipc/types";
import { currentLanguage, ENGLISH } from "../lib/text/locale.svelte";

/** The weight of a match in the title. It is higher than the weight of one in the text. */
const CALLED = 3;
const WRITTEN = 1;
/** Entries that match this much worse than the best one are left out. */
const FAR = 1 / 4;
/** Only longer words are reduced to their stem. */
const LONG = 4;
/** In other languages, the shortest beginning that tells a word, and the longest ending. */
const BEGINNING = 4;
const ENDING = 3;

/** The words of a text. A word with a hyphen also counts as one word without it, as in add-on and addon. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.split("-");
    return parts.length > 1 ? [parts.join(""), ...parts] : parts;
  });
}

/** A word without its ending, as in jobs, arrives, arriving. */
const stem = (word: string): string => (word.length > LONG ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word);

/** Whether two words differ only in endings such as other languages than English have. */
function areInflected(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const ending = Math.max(typed.length, word.length) - same;
  return currentLanguage() !== ENGLISH && same >= BEGINNING && ending <= ENDING;
}

/** How well a typed word matches: 1 for the same English stem, ½ for the same beginning, otherwise 0. */
function fit(typed: string, word: string): number {
  if (stem(typed) === stem(word)) return 1;
  return (typed.length > 1 && word.startsWith(stem(typed))) || areInflected(typed, word) ? 0.5 : 0;
}

const bestFit = (typed: string, words: string[]): number => Math.max(0, ...words.map((word) => fit(typed, word)));

/**
 * The entries that match any of the words, best match first. Without a word, all entries in their usual order. A word
 * that occurs in many entries counts little, and one that occurs in all of them counts nothing.
 */
export function nearest(entries: SymptomEntry[], wanted: string): SymptomEntry[] {
  const typed = [...new Set(wordsOf(wanted))];
  if (typed.length === 0) return entries;
  const texts = entries.map((entry) => ({
    entry,
    called: wordsOf(`${entry.title} ${entry.words}`),
    written: wordsOf(`${entry.why} ${entry.reply}`),
    nearness: 0,
  }));
  // Words in the same order match better than the same words in any order.
  const phrase = typed.join(" ");
  if (typed.length > 1) for (const text of texts) text.nearness += text.called.join(" ").includes(phrase) ? CALLED : 0;
  for (const word of typed) {
    const weights = texts.map(({ called, written }) =>
      Math.max(CALLED * bestFit(word, called), WRITTEN * bestFit(word, written)),
    );
    const rare = Math.log((entries.length + 1) / (weights.filter((weight) => weight > 0).length + 1));
    texts.forEach((text, index) => (text.nearness += (weights[index] ?? 0) * rare));
  }
  const best = Math.max(...texts.map(({ nearness }) => nearness));
  return texts
    .filter(({ nearness }) => nearness > 0 && nearness >= best * FAR)
    .sort((one, other) => other.nearness - one.nearness)
    .map(({ entry }) => entry);
}
