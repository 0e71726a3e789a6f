import type { SourceVerdict, Summary, Verdict } from "./ipc/types";

/** How something stands, for its sign and its colour. */
export type Tone = "good" | "bad" | "attention" | "unsure" | "quiet";

export const VERDICT_TONE: Record<Verdict, Tone> = {
  granted: "good",
  looksGranted: "good",
  denied: "bad",
  inconclusive: "unsure",
  notTested: "quiet",
};

export const VERDICT_SIGN: Record<Verdict, string> = {
  granted: "✓",
  looksGranted: "✓",
  denied: "✕",
  inconclusive: "?",
  notTested: "–",
};

export const SOURCE_TONE: Record<SourceVerdict, Tone> = {
  found: "good",
  nearMiss: "attention",
  wrongType: "attention",
  duplicate: "attention",
  missing: "attention",
  inconclusive: "unsure",
  notTested: "quiet",
};

/** An accepted write attempt is said loudly, although it proves nothing about the key; a key that is ready and limited needs a hand. */
export function summaryTone(summary: Summary): Tone {
  if (summary.reason === "unexpectedWrite") return "bad";
  if (summary.verdict === "ready" && summary.cause !== null) return "attention";
  return summary.verdict === "ready" ? "good" : summary.verdict === "notReady" ? "bad" : "unsure";
}
