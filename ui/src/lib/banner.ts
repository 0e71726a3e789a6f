import type { Banner, Tone } from "./ipc/types";
import type { TextArguments } from "./text/catalogue";

/** The props of the Banner component for a banner of the view. */
export interface BannerProps {
  tone: Tone;
  sign: string;
  id: string;
  args: TextArguments;
  detail: string | undefined;
  detailArgs: TextArguments | undefined;
}

export function bannerProps({ glyph, tone, headline, detail }: Banner): BannerProps {
  return { tone, sign: glyph, ...headline, detail: detail?.id, detailArgs: detail?.args };
}
