import { STEPS } from "./ipc/generated/lists";
import type { Step } from "./ipc/types";

export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "done";
}
