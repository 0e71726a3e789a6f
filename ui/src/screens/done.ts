import type { Message, Step, StepState, View } from "../lib/ipc/types";
import { roleName } from "../lib/text/role";
import type { Tone } from "../lib/tone";

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

function handedOver({ savedLastFour, ticks, oldKeys }: View["handOver"]): Message {
  if (savedLastFour === null) return plain("done-not-yet");
  const args = { lastFour: savedLastFour };
  if (!ticks.includes("saved")) return { id: "done-old-held", args };
  return { id: oldKeys.length > 0 && !ticks.includes("oldRevoked") ? "done-old-valid" : "handover-holds", args };
}

/** What came of a step, in a few words. */
export function result(view: View, step: Step): Result {
  const state = view.rail.find((item) => item.step === step)?.state ?? "todo";
  const [tone, sign] = SIGNS[state];
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
      return plain(view.connectTest ? `link-verdict-${view.connectTest.verdict}` : "done-not-yet");
    case "mapping":
      return view.mapping.sampled === null
        ? plain("done-not-looked")
        : { id: "done-sampled", args: { count: view.mapping.sampled } };
    case "handOver":
      return handedOver(view.handOver);
    default:
      return plain("done-not-yet");
  }
}
