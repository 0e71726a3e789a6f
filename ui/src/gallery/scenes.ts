import type { ConnectTest, LinkId, Notice, StepState, View } from "../lib/ipc/types";
import {
  ADMIN,
  ADMIN_ROLE,
  ADMIN_TRIED,
  EXTENDED,
  FINISHED_AT,
  MAPPED,
  connectTest,
  railUpTo,
  source,
  type Scene,
  type Telling,
} from "./base";
import { OFFERED } from "./rehearsal";

/** What the states of the gallery are made of. */

export const PRACTICE: View["practice"] = {
  scenario: "fresh",
  title: "From the beginning",
  story: "Your company has just bought Findem. There is no key and no candidate source yet.",
  scenarios: [
    [
      "fresh",
      "From the beginning",
      "Your company has just bought Findem. There is no key and no candidate source yet.",
    ],
    ["wrong-role", "The key can do only half", "“Findem shows our jobs, but says that permissions are missing.”"],
    ["revoked-key", "It worked until yesterday", "“Since yesterday nothing is synchronised any more.”"],
  ],
};

export const practising = (scene: Scene): Scene => ({
  ...scene,
  view: { ...scene.view, environment: "practice", host: "127.0.0.1:41873", practice: PRACTICE },
});

/** Practising the trouble with the wrong role. */
export const troubled = (scene: Scene): Scene => {
  const practised = practising(scene);
  const [scenario, title, story] = ["wrong-role", "The key can do only half", "“Permissions are missing.”"];
  const practice = { scenario, title, story, scenarios: PRACTICE.scenarios };
  return { ...practised, view: { ...practised.view, practice } };
};

export const plain = (id: string, args: Notice["message"]["args"] = {}): Notice["message"] => ({ id, args });
export const notice = (code: string, args = {}): Notice => ({ code, message: plain(`notice-${code}`, args) });

export const READY: NonNullable<Scene["summary"]> = {
  verdict: "ready",
  headline: plain("headline-ready"),
  detail: plain("detail-ready", { granted: 11, looksGranted: 9, notTested: 0 }),
};
export const DENIED: NonNullable<Scene["summary"]> = {
  verdict: "notReady",
  cause: "systemRole",
  headline: plain("headline-systemRole", { role: "Extended" }),
  detail: plain("detail-systemRole", { denied: 5 }),
};
export const undetermined = (
  reason: NonNullable<NonNullable<Scene["summary"]>["reason"]>,
): NonNullable<Scene["summary"]> => ({
  verdict: "undetermined",
  reason,
  headline: plain(`headline-reason-${reason}`),
  detail: plain("detail-nothing-told"),
});

export const checked = (scene: Partial<Scene>): Scene => ({
  step: "permissions",
  rail: { ...railUpTo("permissions"), permissions: "done" },
  telling: ADMIN,
  summary: READY,
  ...scene,
  check: { identity: ADMIN_ROLE, ...scene.check },
});

export const extended = (more: Partial<Scene> = {}): Scene =>
  checked({
    rail: { start: "done", key: "failed", permissions: "failed" },
    telling: EXTENDED,
    summary: DENIED,
    check: {
      writesTried: true,
      writesAt: FINISHED_AT,
      identity: { verdict: "weakRole", systemRole: { id: "EXTENDED", name: "Extended" }, accessGroups: 0 },
      fix: { cause: "systemRole", link: "credentials" },
    },
    ...more,
  });

export const halfway: Telling = (scope, access, index) =>
  index < 8 ? ADMIN(scope, access, index) : access === "write" ? null : index < 13 ? "pending" : null;
export const writing: Telling = (scope, access, index) =>
  access === "read" ? ADMIN(scope, access, index) : index < 9 ? ADMIN_TRIED(scope, access, index) : "pending";

/** As the program judges it. */
export const railOf = ({ finding, unavailable }: View["source"]): StepState =>
  unavailable || finding?.verdict === "found"
    ? "done"
    : finding === null
      ? "todo"
      : finding.verdict === "inconclusive"
        ? "unsure"
        : "attention";

export const atSource = (view: View["source"], more: Partial<Scene> = {}): Scene =>
  checked({
    step: "source",
    rail: { ...railUpTo("source"), source: railOf(view) },
    ...more,
    view: { source: view, ...more.view },
  });
export const looking = { looking: false, everySeconds: 5, unavailable: false };
export const found: View["source"] = { ...looking, everySeconds: null, finding: source("found") };

export const atTest = (view: Partial<View>, more: Partial<Scene> = {}): Scene =>
  checked({
    step: "connectTest",
    rail: railUpTo("connectTest"),
    ...more,
    view: { source: found, rehearsal: OFFERED, ...view },
  });

export const NOTHING: readonly LinkId[] = ["jobs", "candidates", "attachments"];
export const emptied = (test: ConnectTest): ConnectTest => ({
  ...test,
  firstSyncSeconds: 0,
  links: test.links.map((link) =>
    NOTHING.includes(link.id) ? { ...link, count: link.id === "attachments" ? null : 0 } : link,
  ),
});

export const atMapping = (mapping: View["mapping"], more: Partial<Scene> = {}): Scene =>
  checked({
    step: "mapping",
    rail: railUpTo("mapping"),
    ...more,
    view: { source: found, connectTest: connectTest(), mapping },
  });

export const atHandOver = (handOver: Partial<View["handOver"]>, more: Partial<Scene> = {}): Scene =>
  checked({
    step: "handOver",
    rail: railUpTo("handOver"),
    ...more,
    view: {
      source: found,
      connectTest: connectTest(),
      mapping: MAPPED,
      handOver: {
        ticks: [],
        copy: null,
        savedLastFour: null,
        oldKeys: [],
        oldInFindem: false,
        ...handOver,
      },
      ...more.view,
    },
  });

export const atDone = (more: Partial<Scene> = {}): Scene =>
  atHandOver(
    { ticks: ["findemOpen", "saved"], savedLastFour: "3a4b" },
    { step: "done", rail: { ...railUpTo("done"), done: "done" }, ...more },
  );

/** The new key is in Findem, the old one still valid. */
export const REPLACED: Partial<View["handOver"]> = {
  ticks: ["findemOpen", "saved"],
  savedLastFour: "3a4b",
  oldKeys: ["9f10"],
  oldInFindem: true,
};

export const arrived = (arrivals: Partial<View["arrivals"]>): Scene =>
  atDone({ view: { arrivals: { count: null, looking: false, reason: null, ...arrivals } } });
