import type { SourceVerdict } from "../lib/ipc/types";

/** The text with the steps that mend what was found. */
export function sourceSteps(verdict: SourceVerdict | null): string {
  switch (verdict) {
    case "nearMiss":
    case "wrongType":
    case "duplicate":
      return `source-steps-${verdict}`;
    default:
      return "source-steps-missing";
  }
}
