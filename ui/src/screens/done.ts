import type { Message, Step, StepState, View } from "../lib/ipc/types";
import { roleName } from "../lib/text/role";
import type { Tone } from "../lib/tone";
import { emptyLists } from "./connect";
import { sampled } from "./mapping";

/** One line of the last screen. */
export interface Result {
  tone: Tone;
  sign: string;
  text: Message;
}

/** Steps whose outcome matters for the connection and that are not proved. A key that Findem holds may be gone from here. */
export function leftOver(view: View): Step[] {
  const handedOver = view.handOver.savedLastFour !== null;
  const beside: Step[] = handedOver ? ["start", "mapping", "done", "key"] : ["start", "mapping", "done"];
  // A company may have nothing yet: a test that passed on empty lists leaves nothing to do here.
  if (view.connectTest?.verdict === "pass") beside.push("connectTest");
  return view.rail.filter((item) => !beside.includes(item.step) && item.state !== "done").map((item) => item.step);
}

const SIGNS: Record<StepState, [Tone, string]> = {
  done: ["good", "✓"],
  failed: ["bad", "✕"],
  attention: ["unsure", "!"],
  unsure: ["unsure", "?"],
  todo: ["quiet", "–"],
};

const plain = (id: string): Message => ({ id, args: {} });

/** Which key the person says is saved in Findem. Nobody has looked there. */
export function savedInFindem({ handOver, practice }: View): Message | null {
  if (handOver.savedLastFour === null) return null;
  const args = { lastFour: handOver.savedLastFour };
  const now = handOver.ticks.includes("saved");
  if (practice) return { id: now ? "handover-practised" : "handover-practised-old", args };
  return { id: now ? "handover-you-saved" : "handover-you-saved-old", args };
}

function handedOver(view: View): Message {
  const { ticks, oldKeys } = view.handOver;
  const oldLeft = ticks.includes("saved") && oldKeys.length > 0 && !ticks.includes("oldRevoked");
  return oldLeft ? plain("done-old-valid") : (savedInFindem(view) ?? plain("done-not-yet"));
}

/** What stands on a person's word, such as a tick, and not on an answer of SmartRecruiters. */
export function isConfirmed(view: View, step: Step): boolean {
  return step === "handOver" || (step === "source" && view.source.unavailable);
}

/** What came of a step, in a few words. */
export function result(view: View, step: Step): Result {
  const state = view.rail.find((item) => item.step === step)?.state ?? "todo";
  const [proved, sign] = SIGNS[state];
  const tone = state === "done" && isConfirmed(view, step) ? "quiet" : proved;
  return { tone, sign, text: words(view, step) };
}

function words(view: View, step: Step): Message {
  switch (step) {
    case "key": {
      const role = roleName(view.check.identity);
      return role
        ? { id: "done-role", args: { role } }
        : plain(view.check.summary ? "done-role-unknown" : "done-not-yet");
    }
    case "permissions": {
      const { granted, looksGranted, denied, inconclusive, notTested } = view.check.counts;
      if (!view.check.summary) return plain("done-not-yet");
      return { id: "done-permissions", args: { granted, looksGranted, denied, other: inconclusive + notTested } };
    }
    case "source":
      if (view.source.unavailable) return plain("done-source-unavailable");
      return plain(view.source.finding ? `source-verdict-${view.source.finding.verdict}` : "done-not-yet");
    case "connectTest":
      if (view.connectTest && emptyLists(view.connectTest)) return plain("done-connect-empty");
      return plain(view.connectTest ? `link-verdict-${view.connectTest.verdict}` : "done-not-yet");
    case "mapping":
      return view.mapping.sampled === null
        ? plain("done-not-looked")
        : { id: "done-sampled", args: sampled(view.mapping) };
    case "handOver":
      return handedOver(view);
    default:
      return plain("done-not-yet");
  }
}
