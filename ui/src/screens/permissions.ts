import type { BannerWords } from "../lib/banner";
import type { Cause, CheckView, Counts, Group, Message, PermissionView, Reason, Summary, View } from "../lib/ipc/types";
import { summaryTone } from "../lib/tone";

/** A new key mends these. */
export const MENDED_BY_A_NEW_KEY: readonly Cause[] = [
  "keyMalformed",
  "oauthCredential",
  "oauthScopeMissing",
  "badKey",
  "wrongEnvironment",
  "systemRole",
  "accessGroup",
];

/** What a later check would answer in the same way. */
const LASTING: readonly Reason[] = [
  "unexpectedWrite",
  "maskedIds",
  "noSuchEndpoint",
  "noSafeAttempt",
  "wrongShape",
  "tooLarge",
];

/** Failed reads are asked again by themselves: every so many seconds, or at this moment. */
export function looksAgain({ check, source }: View): boolean {
  const failed = check.counts.denied + check.counts.inconclusive > 0;
  return failed && !check.running && (check.lookingAgain || source.everySeconds !== null);
}

/** The one thing to do next on the permissions screen; nothing while waiting is all there is to do. */
export type Next =
  "check" | "wait" | "lookingAgain" | "pasteNewKey" | "checkAgain" | "tryWrites" | "continueAnyway" | "continue";

export function nextStep(check: CheckView, again = false): Next {
  if (check.running) return "wait";
  const summary = check.summary;
  if (!summary) return check.cancelled ? "checkAgain" : "check";
  if (summary.cause && MENDED_BY_A_NEW_KEY.includes(summary.cause)) return "pasteNewKey";
  if (isAboutSource(summary.cause) && isLimited(check)) return "pasteNewKey";
  if (check.cancelled) return "checkAgain";
  if (summary.verdict === "undetermined") {
    if (check.counts.inconclusive === 0) return "continue";
    if (summary.reason && LASTING.includes(summary.reason)) return "continueAnyway";
    return again ? "lookingAgain" : "checkAgain";
  }
  if (summary.cause === "customerApiOff") return "checkAgain";
  if (check.counts.denied > 0) return "continueAnyway";
  return check.counts.notTested > 0 ? "tryWrites" : "continue";
}

/** The sentence below the headline. What the counts below it say is not said here, too. */
export function detailOf(summary: Summary, check: CheckView): Message | null {
  if (summary.reason === "unexpectedWrite") return { id: "permissions-unexpected-detail", args: {} };
  if (summary.verdict === "ready") {
    return summary.cause === "accessGroup" ? { id: "permissions-limited", args: {} } : proofOf(check);
  }
  return summary.detail?.id === "detail-some-told" ? null : summary.detail;
}

/** What a good result stands on. That writing was not tried at all is said by the headline. */
export function proofOf({ writesTried, counts }: CheckView): Message | null {
  if (writesTried) return { id: "permissions-looks", args: {} };
  return counts.notTested > 0 ? null : { id: "permissions-by-role", args: {} };
}

/** Whether the writes may be tried now: they begin only after something could be read, and not where one was accepted. */
export function canTryWrites({ check, permissions }: View): boolean {
  const left = permissions.some(({ row }) => row?.verdict === "notTested" || row?.note === "byRole");
  const read = permissions.some(({ access, row }) => access === "read" && row?.verdict === "granted");
  return left && read && !check.running && check.summary !== null && check.summary.reason !== "unexpectedWrite";
}

/** How the writes stand, and how many of them were tried. */
export function writesOf(permissions: PermissionView[]): { tried: number; counts: Counts } {
  const counts: Counts = { granted: 0, looksGranted: 0, denied: 0, inconclusive: 0, notTested: 0 };
  let tried = 0;
  for (const { access, row } of permissions) {
    if (access !== "write" || !row) continue;
    counts[row.verdict] += 1;
    if (row.evidence.length > 0) tried += 1;
  }
  return { tried, counts };
}

/** Reasons that another way through the company's network may mend. */
const ABOUT_THE_WAY: readonly Reason[] = ["dns", "connect", "tls", "proxy", "captivePortal", "timeout"];

export function wantsProxy(reason: Reason | null): boolean {
  return reason !== null && ABOUT_THE_WAY.includes(reason);
}

/** Causes about the source have a step of their own. */
export function isAboutSource(cause: Cause | null): boolean {
  return cause !== null && (cause.startsWith("source") || cause === "customSourcesUnavailable");
}

/** An access group limits what the key sees, and the headline is about something else. */
export function isLimited({ identity, summary }: CheckView): boolean {
  return (identity?.accessGroups ?? 0) > 0 && summary !== null && summary.cause !== "accessGroup";
}

/** What the page says first: of a key whose source alone is to be mended, how the key itself stands. */
export function permissionsBanner({ check, key }: View): BannerWords | null {
  const { summary } = check;
  if (key.masked === null || check.running) return null;
  if (!summary) return check.cancelled ? { tone: "quiet", id: "headline-reason-cancelled" } : null;
  if (isAboutSource(summary.cause)) {
    if (isLimited(check)) return LIMITED;
    const proof = proofOf(check);
    const id = check.counts.notTested > 0 ? "headline-ready-reads" : "headline-ready";
    return { tone: "good", id, detail: proof?.id, detailArgs: proof?.args };
  }
  const detail = detailOf(summary, check);
  return {
    tone: summaryTone(summary),
    sign: summary.reason === "unexpectedWrite" ? "!" : undefined,
    ...summary.headline,
    detail: detail?.id,
    detailArgs: detail?.args,
  };
}

/** Every permission may be granted, and Findem would still see a part of the jobs and candidates. */
export const LIMITED: BannerWords = { tone: "attention", id: "headline-accessGroup", detail: "permissions-limited" };

/**
 * What else it may be. A credential that lacks a scope is an OAuth one, so that is no other cause; and an access group is said in
 * a banner of its own.
 */
export function otherCauses({ cause, others }: Summary): Cause[] {
  const said = (other: Cause): boolean => cause === "oauthScopeMissing" && other === "oauthCredential";
  return others.filter((other) => other !== "accessGroup" && !said(other));
}

export const GROUPS: readonly Group[] = ["candidates", "jobs", "company", "conversations"];

/** The permissions by group, in the guide's order within each. */
export function grouped(permissions: PermissionView[]): { group: Group; rows: PermissionView[] }[] {
  return GROUPS.map((group) => ({ group, rows: permissions.filter((permission) => permission.group === group) }));
}
