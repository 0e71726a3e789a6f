import type { Tone } from "./ipc/types";

/** The usual sign for a tone, in the banners that the page words itself. */
export const GLYPH: Record<Tone, string> = { good: "✓", bad: "✕", attention: "!", unsure: "?", quiet: "–" };

/** The class of a tone's color: what needs a hand has the color of what could not be told, and another sign. */
export const COLOR: Record<Tone, string> = {
  good: "good",
  bad: "bad",
  attention: "unsure",
  unsure: "unsure",
  quiet: "muted",
};
