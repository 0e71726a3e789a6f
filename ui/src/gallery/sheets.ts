import type {
  Cause,
  Counts,
  LinkId,
  LinkVerdict,
  Mark,
  Message,
  Reason,
  Sheet,
  SheetFix,
  SheetNext,
  SheetRow,
  ShownReport,
  Sign,
  SummaryVerdict,
  Tone,
  Verdict,
} from "../lib/ipc/types";
import { lines, t } from "../lib/text/catalogue";
import { ADMIN, ADMIN_TRIED, EXTENDED, connectTest, countsOf, everyRow, rowsOf, type Findings } from "./rows";

/** Reports in words as the program would send them, invented for pictures and tests. */

export const mark = (sign: string, word: string, tone: Tone): Mark => ({ sign, word, tone });
export const SUMMARY: Record<SummaryVerdict, Mark> = {
  ready: mark("✓", t("summary-verdict-ready"), "good"),
  notReady: mark("✕", t("summary-verdict-notReady"), "bad"),
  undetermined: mark("?", t("summary-verdict-undetermined"), "unsure"),
};
const SIGNS: Record<Verdict, [string, Tone]> = {
  granted: ["✓", "good"],
  looksGranted: ["✓", "good"],
  denied: ["✕", "bad"],
  inconclusive: ["?", "unsure"],
  notTested: ["–", "quiet"],
};
export function signOf(verdict: Verdict): Sign {
  const [glyph, tone] = SIGNS[verdict];
  return { glyph, tone, word: `verdict-${verdict}` };
}
const LINK: Record<LinkVerdict, Mark> = {
  pass: mark("✓", t("link-verdict-pass"), "good"),
  fail: mark("✕", t("link-verdict-fail"), "bad"),
  inconclusive: mark("?", t("link-verdict-inconclusive"), "unsure"),
  notTested: mark("–", t("link-verdict-notTested"), "quiet"),
};

export function fixOf(cause: Cause): SheetFix {
  return {
    cause,
    who: t(`fix-${cause}-who`),
    where: t(`fix-${cause}-where`),
    url:
      cause === "systemRole"
        ? "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications"
        : null,
    page: cause === "systemRole" ? "credentials" : null,
    steps: lines(`fix-${cause}`),
  };
}

const nextOf = (reason: Reason | "unknown"): SheetNext => ({
  who: t(`try-${reason}-who`),
  steps: lines(`try-${reason}`),
});

export interface Tale {
  findings: Findings;
  verdict: SummaryVerdict;
  headline: string;
  detail?: string;
  cause?: Cause;
  reason?: Reason;
  also?: Cause[];
  more?: Partial<Sheet>;
}

/** The counts of the links that count something. */
const FOUND: Partial<Record<LinkId, Message>> = {
  users: { id: "connect-count-users", args: { count: 23 } },
  jobs: { id: "connect-count-jobs", args: { count: 42 } },
  stages: { id: "connect-count-stages", args: { count: 9 } },
  candidates: { id: "connect-count-candidates", args: { count: 1234 } },
  attachments: { id: "connect-empty", args: {} },
};

/** The counts as a report words them. A count of zero is left out. */
function totals(counts: Counts): string {
  const told = [
    [counts.granted, "granted"],
    [counts.looksGranted, "look granted"],
    [counts.denied, "denied"],
    [counts.inconclusive, "undetermined"],
    [counts.notTested, "not tested"],
  ] as const;
  return told
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(", ");
}

export function sheetOf(tale: Tale): Sheet {
  const permissions = rowsOf(tale.findings);
  const test = connectTest(
    tale.verdict === "notReady" ? ["users", "candidates"] : [],
    tale.verdict === "undetermined" ? "notes" : null,
  );
  const rows = permissions.map((permission): SheetRow => {
    const { verdict } = permission;
    const { glyph, tone, word } = signOf(verdict);
    return {
      scope: permission.scope,
      vendorScope: permission.vendorScope,
      access: permission.access,
      prompt: permission.prompt,
      verdict,
      mark: mark(glyph, t(word), tone),
      reason: permission.reason,
      causes: permission.causes,
      note: permission.note,
      why: [
        ...(permission.reason ? [t(`reason-${permission.reason}`)] : []),
        ...permission.causes.map((cause) => t(`cause-${cause}`)),
        ...(permission.note ? [t(`row-note-${permission.note}`)] : []),
      ],
      fix: null,
      evidence: permission.evidence.map((evidence) => ({
        method: evidence.method,
        path: evidence.path,
        status: evidence.status,
        outcome: evidence.status === null ? "no answer" : null,
        errorCode: evidence.error?.code ?? null,
        errorMeaning: null,
        errorMessage: evidence.error?.message ?? null,
        durationMs: evidence.durationMs,
        requestId: evidence.requestId,
      })),
    };
  });
  const counts = countsOf(permissions);
  return {
    reportId: "r-3",
    label: "Acme GmbH",
    code: "7KQ2M-9XD41-TVB3A",
    lastFour: "3a4b",
    environment: "production",
    startedAt: "2026-11-24T14:03:00.000Z",
    mode: "readOnly",
    requests: 24,
    otherUserOfKey: false,
    context: "Acme GmbH · Key ending 3a4b · Production · Nov 24, 2026, 2:03\u00a0PM UTC · code 7KQ2M-9XD41-TVB3A",
    verdict: tale.verdict,
    cause: tale.cause ?? null,
    reason: tale.reason ?? null,
    alert: tale.reason === "unexpectedWrite",
    counts,
    mark: SUMMARY[tale.verdict],
    headline: tale.headline,
    answer: `${SUMMARY[tale.verdict].word}: ${tale.headline}`,
    detail: tale.detail ?? null,
    notes: [],
    remarks: [],
    next: tale.verdict === "ready" || tale.cause ? null : nextOf(tale.reason ?? "unknown"),
    fix: tale.cause ? fixOf(tale.cause) : null,
    also: (tale.also ?? []).map((cause) => ({ cause, text: t(`cause-${cause}`), fix: fixOf(cause) })),
    totals: totals(counts),
    ofAllRows: [],
    groups: (["candidates", "jobs", "company", "conversations"] as const).map((group) => ({
      id: group,
      name: t(`group-${group}`),
      rows: rows.filter((_, index) => permissions[index]?.group === group),
    })),
    source: {
      verdict: "found",
      mark: mark("✓", t("source-verdict-found"), "good"),
      reason: null,
      cause: null,
      lines: ["“Findem” (type OTHER, sub-type OTHER)"],
      fix: null,
    },
    chain: {
      verdict: test.verdict,
      mark: LINK[test.verdict],
      why: null,
      firstSync:
        test.verdict === "pass" ? "SmartRecruiters’ limits allow a first sync in about 3 minutes at best." : null,
      links: test.links.map((link) => ({
        id: link.id,
        name: t(`link-${link.id}`),
        verdict: link.verdict,
        mark: LINK[link.verdict],
        count: link.count,
        found: (link.verdict === "pass" && FOUND[link.id]) || null,
        reason: link.reason,
        why: link.reason && t(`reason-${link.reason}`),
      })),
    },
    rehearsal: null,
    facts: [
      { name: "Key", value: "API key, ending 3a4b" },
      { name: "Role", value: "Extended" },
      { name: "Network", value: "No proxy · certificate by DigiCert Inc" },
      { name: "Check", value: "read-only, no write attempts · 24 requests" },
      { name: "Time", value: "Nov 24, 2026, 2:03:00\u00a0PM UTC · 1.4 s" },
      { name: "Program", value: "Findem Connect 0.1.0 on linux, catalog 1" },
      { name: "Result code", value: "7KQ2M-9XD41-TVB3A" },
      { name: "Report", value: "0b9f4c52-8c1e-4b4e-9d53-3f0c6a1f7d21" },
    ],
    unknown: [],
    ...tale.more,
  };
}

export const DENIED: Tale = {
  findings: EXTENDED,
  verdict: "notReady",
  cause: "systemRole",
  headline: "This key has the role Extended. Make a new key with the role Admin.",
  detail: "5 of 20 permissions are denied.",
};
export const READY: Tale = {
  findings: ADMIN_TRIED,
  verdict: "ready",
  headline: "This key can do what Findem’s guide asks.",
  detail: "11 permissions are granted, 9 look granted.",
};
export const READS: Tale = { ...READY, findings: ADMIN };
export const OFFLINE: Tale = {
  findings: everyRow({ verdict: "inconclusive", status: null, reason: "timeout" }),
  verdict: "undetermined",
  reason: "timeout",
  headline: "SmartRecruiters didn’t answer in time. Check again in a few minutes.",
  more: { ofAllRows: [t("reason-timeout")] },
};
export const BAD_KEY: Tale = {
  findings: everyRow({ verdict: "inconclusive", status: 401, reason: "unauthorized" }),
  verdict: "notReady",
  cause: "badKey",
  also: ["wrongEnvironment"],
  headline: "SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.",
  detail:
    "Part of it may be missing, it may have been revoked, or it may be for the other environment: production or sandbox.",
};
export const UNEXPECTED: Tale = {
  findings: (scope, access, index) =>
    scope === "messages_manage"
      ? { verdict: "inconclusive", status: 204, reason: "unexpectedWrite" }
      : access === "write" && index > 12
        ? { verdict: "notTested" }
        : ADMIN_TRIED(scope, access, index),
  verdict: "undetermined",
  reason: "unexpectedWrite",
  headline: "SmartRecruiters accepted a write that it should have refused. No further one was sent.",
  more: { mark: mark("!", t("summary-verdict-undetermined"), "bad") },
};

export const REPLIES: ShownReport["replies"] = {
  customer:
    "Hello,\n\nThis key has the role Extended. Make a new key with the role Admin.\n\nSettings → Administration → Apps & Integrations → Credentials\n1. Choose New credential, then API key.\n2. System role: choose Admin. Access group: leave empty.\n3. Bring the new key to Findem Connect and check it.",
  ticket:
    "Key ending 3a4b, Production, Nov 24, 2026, 2:03\u00a0PM UTC, code 7KQ2M-9XD41-TVB3A\nNot ready: systemRole\n\nusers_read: Denied\nGET /user-api/v201804/users?limit=100: 403, 118 ms, code FORBIDDEN, request ID 7f3a9c1e-40d2",
  vendor:
    "2026-11-24T14:03:00Z GET /user-api/v201804/users?limit=100 403 request ID 7f3a9c1e-40d2\n2026-11-24T14:03:00Z GET /configuration/departments 403 request ID 7f3a9c1e-40d2",
};
