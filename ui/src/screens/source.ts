import type { SourceVerdict, View } from "../lib/ipc/types";

/** The text with the steps that mend what was found. Nobody is told to create what may be there already. */
export function sourceSteps(verdict: SourceVerdict | null): string {
  switch (verdict) {
    case "missing":
    case "nearMiss":
    case "wrongType":
    case "duplicate":
      return `source-steps-${verdict}`;
    default:
      return "source-steps-unknown";
  }
}

/** SmartRecruiters does not let this key read the list: no reason stands for that, so there is none. */
export function isRefused({ verdict, reason }: NonNullable<View["source"]["finding"]>): boolean {
  return verdict === "inconclusive" && reason === null;
}

/** Blanks at either end, and what no font shows. */
const UNSEEN = /^\s+|\s+$|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/gu;

/** A source's name with a sign for each blank and each character that cannot be seen. */
export function visible(label: string): string {
  return label.replace(UNSEEN, (unseen) => "␣".repeat(unseen.length));
}

/** Why a name that looks like Findem is not. */
export type Oddity = "end" | "start" | "hidden" | "letter";

export function oddity(label: string): Oddity | null {
  if (/\s$/u.test(label)) return "end";
  if (/^\s/u.test(label)) return "start";
  if (visible(label) !== label) return "hidden";
  return /[^\u0020-\u007e]/u.test(label) ? "letter" : null;
}
