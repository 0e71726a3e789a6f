import type {
  LeftBehind,
  LeftoverState,
  LinkVerdict,
  Reason,
  Rehearsal,
  RehearsalStepId,
  RehearsalVerdict,
  View,
} from "../lib/ipc/types";

type RehearsalView = View["rehearsal"];

const CANDIDATE = { name: "Findem Check 7F3K", email: "findem-check-7f3k-9c0d51e2@example.com" };

/** 24 November, at five minutes past two in the afternoon. */
const AT = Date.UTC(2026, 10, 24, 14, 5);

const STEPS: RehearsalStepId[] = ["create", "readSource", "delete", "proveGone"];

function finding(verdict: RehearsalVerdict, verdicts: LinkVerdict[], reason: Reason | null = null): Rehearsal {
  const steps = STEPS.map((id, index) => {
    const step = verdicts[index] ?? "notTested";
    return { id, verdict: step, reason: step === "inconclusive" ? reason : null, at: AT + 300 * index, evidence: null };
  });
  return { verdict, steps };
}

export const OFFERED: RehearsalView = {
  notOffered: null,
  next: CANDIDATE,
  running: null,
  receipt: null,
  leftover: null,
};

const ended = (made: Rehearsal): RehearsalView["receipt"] => ({ candidate: CANDIDATE, finding: made, refuted: false });

const leftover = (state: LeftoverState, otherKey = false): RehearsalView => ({
  ...OFFERED,
  notOffered: state.kind === "gone" ? null : "leftover",
  leftover: { candidate: CANDIDATE, since: AT / 1000, state, otherKey },
});

/** How the rehearsal can stand, below a connect test that passed. */
export const REHEARSALS: Record<string, RehearsalView> = {
  offered: OFFERED,
  "not-offered": { ...OFFERED, notOffered: "source" },
  running: { ...OFFERED, running: finding("leftover", ["pass", "pass"]) },
  clean: { ...OFFERED, receipt: ended(finding("clean", ["pass", "pass", "pass", "pass"])) },
  failed: { ...OFFERED, receipt: ended(finding("failed", ["pass", "fail", "pass", "pass"])) },
  lost: { ...leftover({ kind: "notFound" }), receipt: ended(finding("inconclusive", ["inconclusive"], "timeout")) },
  refused: { ...leftover({ kind: "found" }), receipt: ended(finding("leftover", ["pass", "pass", "fail", "fail"])) },
};

/** What a start may find of an earlier one. */
export const LEFTOVERS: Record<string, RehearsalView> = {
  unlooked: leftover({ kind: "unlooked" }),
  looking: leftover({ kind: "looking" }),
  found: leftover({ kind: "found" }),
  removing: leftover({ kind: "removing" }),
  gone: leftover({ kind: "gone" }),
  "not-found": leftover({ kind: "notFound" }, true),
  unclear: leftover({ kind: "unclear", reason: "timeout" }),
};

/** One of each journey. */
export const LEFT_BEHIND: LeftBehind[] = [
  { candidate: CANDIDATE, since: AT / 1000, environment: "production" },
  {
    candidate: { name: "Findem Check 2MQ8", email: "findem-check-2mq8-41b7c6aa@example.com" },
    since: AT / 1000 + 600,
    environment: "practice",
  },
];
