import type { BannerWords } from "../lib/banner";
import type { SourceVerdict, View } from "../lib/ipc/types";
import { roleName } from "../lib/text/role";
import { SOURCE_TONE } from "../lib/tone";
import { MENDED_BY_A_NEW_KEY } from "./permissions";

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

/** What the page says first. */
export function sourceBanner({ key, source, check }: View): BannerWords | null {
  const { finding, looking, unavailable } = source;
  if (key.masked === null) return null;
  if (unavailable && finding?.verdict !== "found") {
    return { tone: "quiet", id: "source-unavailable", detail: "source-unavailable-detail" };
  }
  if (!finding) return { tone: "quiet", id: looking ? "source-looking" : "source-not-looked" };
  if (isRefused(finding)) {
    const role = check.identity?.verdict === "admin" ? null : roleName(check.identity);
    const mended = check.summary?.cause && MENDED_BY_A_NEW_KEY.includes(check.summary.cause);
    return {
      tone: "unsure",
      id: role ? "source-refused-role" : "source-refused",
      args: role ? { role } : undefined,
      detail: mended ? "source-refused-new-key" : "source-refused-detail",
    };
  }
  const { verdict, note, reason, matches } = finding;
  const label = matches[0]?.label ?? "";
  const odd = verdict === "nearMiss" ? oddity(label) : null;
  const because = note ? `source-note-${note}` : reason ? `reason-${reason}` : `source-${verdict}-detail`;
  return {
    tone: SOURCE_TONE[verdict],
    id: verdict === "wrongType" && note === "subType" ? "source-wrongType-subType" : `source-${verdict}`,
    args: { label: visible(label), count: matches.length },
    detail: odd ? `source-odd-${odd}` : because,
    detailArgs: { label: visible(label) },
  };
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
