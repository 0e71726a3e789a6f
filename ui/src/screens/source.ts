import type { SourceVerdict } from "../lib/ipc/types";

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
