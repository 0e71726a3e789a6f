import type { Tone } from "./ipc/types";

/** The sign of a tone, for banners whose text is written in the page. */
export const GLYPH: Record<Tone, string> = { good: "✓", bad: "✕", attention: "!", unsure: "?", quiet: "–" };

/** The style class of a tone. Attention and unsure share a color and differ in their sign. */
export const COLOR: Record<Tone, string> = {
  good: "good",
  bad: "bad",
  attention: "unsure",
  unsure: "unsure",
  quiet: "muted",
};
