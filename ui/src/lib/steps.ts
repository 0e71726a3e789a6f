import type { Step } from "./ipc/types";

/** The eight steps in their order. */
export const STEPS: readonly Step[] = [
  "start",
  "key",
  "permissions",
  "source",
  "connectTest",
  "mapping",
  "handOver",
  "done",
];

export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "done";
}

export function stepBefore(step: Step): Step {
  return STEPS[STEPS.indexOf(step) - 1] ?? "start";
}
