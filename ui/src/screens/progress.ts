import type { RailItem, Step } from "../lib/ipc/types";

/** The first step after the start that is not proved yet: where to go on. */
export function unfinished(rail: RailItem[]): Step {
  return rail.find((item) => item.step !== "start" && item.state !== "done" && item.open)?.step ?? "key";
}
