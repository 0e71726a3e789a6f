import type { TextArguments } from "./text/catalogue";
import type { Tone } from "./tone";

/** What a page says first. The page shows it and a screen reader is told it, so that both say the same. */
export interface BannerWords {
  tone: Tone;
  /** In place of the tone's own sign. */
  sign?: string | undefined;
  /** A text of the catalogue. */
  id: string;
  args?: TextArguments | undefined;
  detail?: string | undefined;
  detailArgs?: TextArguments | undefined;
}
