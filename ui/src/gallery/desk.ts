import type {
  Cause,
  ComparisonReport,
  ComparisonSection,
  CustomerView,
  DeskView,
  LinkVerdict,
  Mark,
  Notice,
  Origin,
  Reason,
  ReportPreview,
  RunView,
  Sheet,
  SheetFix,
  SheetRow,
  ShownComparison,
  ShownReport,
  SummaryVerdict,
  SymptomEntry,
  View,
} from "../lib/ipc/types";
import { CLOSED } from "../lib/ipc/fake";
import { lines, t } from "../lib/text/catalogue";
import { VERDICT_SIGN, VERDICT_TONE, type Tone } from "../lib/tone";
import { ADMIN, ADMIN_TRIED, EXTENDED, connectTest, everyRow, viewOf, type Telling } from "./base";
import type { State } from "./states";

/** The support desk as the program would send it, made up for pictures and tests. */

const DAY = 24 * 60 * 60;
/** 24 November, at three minutes past two in the afternoon. */
const NOW = Date.UTC(2026, 10, 24, 14, 3) / 1000;

const VIEW: View = viewOf({ step: "start", key: null });

const mark = (sign: string, word: string, tone: Tone): Mark => ({ sign, word, tone });
const SUMMARY: Record<SummaryVerdict, Mark> = {
  ready: mark("✓", t("summary-verdict-ready"), "good"),
  notReady: mark("✕", t("summary-verdict-notReady"), "bad"),
  undetermined: mark("?", t("summary-verdict-undetermined"), "unsure"),
};
const LINK: Record<LinkVerdict, Mark> = {
  pass: mark("✓", t("link-verdict-pass"), "good"),
  fail: mark("✕", t("link-verdict-fail"), "bad"),
  inconclusive: mark("?", t("link-verdict-inconclusive"), "unsure"),
  notTested: mark("–", t("link-verdict-notTested"), "quiet"),
};

function fixOf(cause: Cause): SheetFix {
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

interface Tale {
  telling: Telling;
  verdict: SummaryVerdict;
  headline: string;
  detail?: string;
  cause?: Cause;
  reason?: Reason;
  also?: Cause[];
  more?: Partial<Sheet>;
}

function sheetOf(tale: Tale): Sheet {
  const { permissions, check } = viewOf({ step: "permissions", telling: tale.telling });
  const test = connectTest(
    tale.verdict === "notReady" ? ["users", "candidates"] : [],
    tale.verdict === "undetermined" ? "notes" : null,
  );
  const rows = permissions.map((permission): SheetRow => {
    const verdict = permission.row?.verdict ?? "notTested";
    return {
      scope: permission.scope,
      vendorScope: permission.vendorScope,
      access: permission.access,
      prompt: permission.prompt,
      verdict,
      mark: mark(VERDICT_SIGN[verdict], t(`verdict-${verdict}`), VERDICT_TONE[verdict]),
      reason: permission.row?.reason ?? null,
      causes: permission.row?.causes ?? [],
      note: permission.row?.note ?? null,
      why: [
        ...(permission.row?.reason ? [t(`reason-${permission.row.reason}`)] : []),
        ...(permission.row?.causes.map((cause) => t(`cause-${cause}`)) ?? []),
        ...(permission.row?.note ? [t(`row-note-${permission.row.note}`)] : []),
      ],
      fix: null,
      evidence: (permission.row?.evidence ?? []).map((evidence) => ({
        method: evidence.method,
        path: evidence.path,
        status: evidence.status,
        outcome: evidence.status === null ? "no answer" : null,
        errorCode: evidence.error?.code ?? null,
        errorMessage: evidence.error?.message ?? null,
        durationMs: evidence.durationMs,
        requestId: evidence.requestId,
      })),
    };
  });
  const { counts } = check;
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
    context: "Key ending 3a4b · Production · 24 November 2026, 14:03 UTC · code 7KQ2M-9XD41-TVB3A",
    verdict: tale.verdict,
    cause: tale.cause ?? null,
    reason: tale.reason ?? null,
    counts,
    mark: SUMMARY[tale.verdict],
    headline: tale.headline,
    detail: tale.detail ?? null,
    fix: tale.cause ? fixOf(tale.cause) : null,
    also: (tale.also ?? []).map((cause) => ({ cause, text: t(`cause-${cause}`), fix: fixOf(cause) })),
    totals: `${counts.granted} granted, ${counts.looksGranted} look granted, ${counts.denied} denied, ${counts.inconclusive} could not be told`,
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
        test.verdict === "pass"
          ? "At the fastest that SmartRecruiters’ limits allow, the first import takes about 3 minutes."
          : null,
      links: test.links.map((link) => ({
        id: link.id,
        name: t(`link-${link.id}`),
        verdict: link.verdict,
        mark: LINK[link.verdict],
        count: link.count,
        reason: link.reason,
        why: link.reason && t(`reason-${link.reason}`),
      })),
    },
    rehearsal: null,
    network: [
      { name: "Proxy", value: "No proxy" },
      { name: "Certificate by", value: "DigiCert Inc" },
    ],
    facts: [
      { name: "Key", value: "API key, ending 3a4b" },
      { name: "Role", value: "Extended" },
      { name: "Check", value: "read-only, no write attempts · 24 requests" },
      { name: "Time", value: "2026-11-24 14:03:00 to 14:03:01 UTC" },
      { name: "Program", value: "findem-connect 0.1.0 on linux, catalogue 1" },
      { name: "Result code", value: "7KQ2M-9XD41-TVB3A" },
      { name: "Report", value: "0b9f4c52-8c1e-4b4e-9d53-3f0c6a1f7d21" },
    ],
    unknown: [],
    ...tale.more,
  };
}

const DENIED: Tale = {
  telling: EXTENDED,
  verdict: "notReady",
  cause: "systemRole",
  headline: "This key has the role Extended. Make a new key with the role Admin.",
  detail: "5 of 20 permissions are denied.",
};
const READY: Tale = {
  telling: ADMIN_TRIED,
  verdict: "ready",
  headline: "This key can do what Findem’s guide asks.",
  detail: "11 permissions are granted, 9 look granted.",
};
const READS: Tale = { ...READY, telling: ADMIN };
const OFFLINE: Tale = {
  telling: everyRow({ verdict: "inconclusive", status: null, reason: "timeout" }),
  verdict: "undetermined",
  reason: "timeout",
  headline: "SmartRecruiters did not answer in time. Check again in a moment.",
  more: { ofAllRows: [t("reason-timeout")] },
};
const BAD_KEY: Tale = {
  telling: everyRow({ verdict: "inconclusive", status: 401, reason: "unauthorized" }),
  verdict: "notReady",
  cause: "badKey",
  also: ["wrongEnvironment"],
  headline: "SmartRecruiters does not accept this key. Make a new key with the role Admin.",
};
const UNEXPECTED: Tale = {
  telling: (scope, access, index) =>
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

const REPLIES: ShownReport["replies"] = {
  customer:
    "Hello,\n\nThis key has the role Extended. Make a new key with the role Admin.\n\nSettings → Administration → Apps & Integrations → Credentials\n1. Choose New credential, then API key.\n2. System role: choose Admin. Access group: leave empty.\n3. Bring the new key to Findem Connect and check it.",
  ticket:
    "Key ending 3a4b, Production, 2026-11-24 14:03 UTC, code 7KQ2M-9XD41-TVB3A\nNot ready: systemRole\n\nusers_read: Denied\nGET /user-api/v201804/users?limit=100: 403, 118 ms, code FORBIDDEN, request id 7f3a9c1e-40d2",
  vendor:
    "2026-11-24T14:03:00Z GET /user-api/v201804/users?limit=100 403 request id 7f3a9c1e-40d2\n2026-11-24T14:03:00Z GET /configuration/departments 403 request id 7f3a9c1e-40d2",
};

const ORIGIN: Origin = { kind: "run", kept: true };

function report(tale: Tale, more: Partial<ShownReport> = {}): DeskView["pane"] {
  return { kind: "report", sheet: sheetOf(tale), origin: ORIGIN, since: null, replies: REPLIES, ...more };
}

const customer = (id: string, name: string, more: Partial<CustomerView> = {}): CustomerView => ({
  id,
  name,
  environment: "production",
  key: null,
  runs: 1,
  verdict: "ready",
  latest: NOW - 12 * DAY,
  ...more,
});

const KEY = { lastFour: "3a4b", kept: false };
const ACME = customer("acme", "Acme GmbH", { key: KEY, runs: 3, verdict: "notReady", latest: NOW });
const NEW = customer("delta", "Delta SA", { runs: 0, verdict: null, latest: null });
const CUSTOMERS = [
  ACME,
  customer("borealis", "Borealis AS"),
  customer("cobalt", "Cobalt Ltd", { verdict: "undetermined", latest: NOW - 15 * DAY }),
  NEW,
];
const MANY = Array.from({ length: 60 }, (_, index) =>
  customer(`c${index}`, `Company ${String(index + 1).padStart(2, "0")}`, {
    verdict: (["ready", "notReady", "undetermined"] as const)[index % 3] ?? null,
    runs: 1 + (index % 9),
  }),
);

const run = (index: number, more: Partial<RunView> = {}): RunView => ({
  reportId: `r-${index}`,
  startedAt: NOW - (3 - index) * DAY,
  verdict: "notReady",
  lastFour: "3a4b",
  readOnly: true,
  ...more,
});
const RUNS = [
  run(3),
  run(2, { lastFour: "9f10", readOnly: false }),
  run(1, { verdict: "ready", lastFour: "9f10", readOnly: false }),
];
const MANY_RUNS = Array.from({ length: 50 }, (_, index) =>
  run(3 - index, { verdict: index % 4 === 0 ? "ready" : "notReady" }),
);

const SINCE: ShownReport["since"] = {
  reportId: "r-2",
  startedAt: NOW - DAY,
  caveats: ["Another key: the earlier one ended 9f10."],
  sentence: "5 permissions are worse than before.",
};

const desk = (patch: Partial<DeskView>): DeskView => ({
  ...CLOSED,
  open: true,
  customers: CUSTOMERS,
  ...patch,
});
const atAcme = (pane: DeskView["pane"], patch: Partial<DeskView> = {}): DeskView =>
  desk({ selected: "acme", runs: RUNS, pane, ...patch });
const withKey = (key: CustomerView["key"], whose = ACME): CustomerView[] =>
  CUSTOMERS.map((each) => (each.id === whose.id ? { ...each, key } : each));
const atNew = (patch: Partial<DeskView> = {}): DeskView =>
  desk({ selected: "delta", pane: { kind: "customer" }, ...patch });

const side = (
  name: string,
  verdict: SummaryVerdict,
  when: string,
  ending: string,
  headline: string,
): ComparisonReport => ({
  name,
  context: `Key ending ${ending} · Production · ${when}`,
  mark: SUMMARY[verdict],
  headline,
});
const GOOD_SIDE = "This key can do what Findem’s guide asks.";
const BAD_SIDE = "This key has the role Extended. Make a new key with the role Admin.";
const section = (head: Mark, words: string, why: string[], meaning: string | null = null): ComparisonSection => ({
  mark: head,
  meaning,
  lines: [{ mark: { ...head, word: "Permissions" }, words, why }],
});
const WORSE = section(mark("✕", "Worse", "bad"), "users_read, configuration_read, messages_read: Granted → Denied", [
  "Now: The key’s System role is too weak.",
]);
const BETTER = section(mark("✓", "Better", "good"), "users_read, configuration_read, messages_read: Denied → Granted", [
  "Before: The key’s System role is too weak.",
]);
const INCOMPARABLE = section(
  mark("?", "Not comparable", "unsure"),
  "candidates_create, candidates_manage: Not tested → Looks granted",
  [],
  "At least one of the two runs could not tell, or did not try.",
);

function comparison(sheet: Partial<ShownComparison["sheet"]>): DeskView["pane"] {
  return {
    kind: "comparison",
    old: "r-2",
    new: "r-3",
    sheet: {
      caveats: [],
      old: side("Before", "ready", "23 November 2026, 14:03 UTC", "3a4b", GOOD_SIDE),
      new: side("Now", "notReady", "24 November 2026, 14:03 UTC", "3a4b", BAD_SIDE),
      outcome: mark("✕", "It is worse than before.", "bad"),
      sections: [WORSE],
      same: "17 permissions are as they were.",
      ...sheet,
    },
  };
}

const file = (tale: Tale, name = "acme-report.html", notes: string[] = [], customers = CUSTOMERS): DeskView =>
  desk({ customers, pane: report(tale, { origin: { kind: "file", name, notes } }) });

/** What a file from elsewhere may hold, which stays plain text. */
const HOSTILE = '<img src="x"><script>alert(1)</script> <strong>Bold</strong> https://evil.example';

const notice = (code: string, args: Notice["message"]["args"] = {}): Notice => ({
  code,
  message: { id: `notice-${code}`, args },
});

const checking = (answered: number, writes = false, whose = "acme"): DeskView["checking"] => {
  const rows = sheetOf(READY).groups.flatMap((group) => group.rows);
  return {
    customer: whose,
    writes,
    answered,
    rows: rows.map((row, index) => ({
      scope: row.scope,
      prompt: row.prompt,
      verdict: index < answered ? row.verdict : null,
    })),
  };
};

const PRACTICE: View["practice"] = {
  scenario: "wrong-role",
  title: "The key can do only half",
  story: "A colleague made the key with another role.",
  scenarios: [["wrong-role", "The key can do only half"]],
};

const states: Record<string, Omit<State, "view"> & { view?: View }> = {
  "desk-start": { desk: desk({}) },
  "desk-empty": { desk: desk({ customers: [] }) },
  "desk-many": { desk: desk({ customers: MANY, selected: "c7", pane: report(DENIED), runs: RUNS }) },
  "desk-practice": {
    desk: desk({ practising: true, customers: [customer("p", "Practice Ltd", { environment: "practice" })] }),
    view: { ...VIEW, environment: "practice", practice: PRACTICE },
  },
  "desk-name-taken": {
    desk: desk({}),
    refuse: ["addCustomer", notice("customerNameTaken")],
    click: ["#add-customer"],
  },
  "desk-refused-file": { desk: desk({}), refuse: ["openReport", notice("reportDamaged")], click: ["#primary"] },
  "desk-customer": { desk: atNew() },
  "desk-typing": { desk: atNew(), click: ["#type-key"] },
  "desk-customer-key": { desk: atNew({ customers: withKey(KEY, NEW) }) },
  "desk-customer-kept": { desk: atNew({ customers: withKey({ ...KEY, kept: true }, NEW) }) },
  "desk-known-key": {
    desk: atNew(),
    refuse: ["pasteCustomerKey", notice("customerKnown", { name: "Acme GmbH" })],
    click: ["#primary"],
  },
  "desk-busy": { desk: atNew({ customers: withKey(KEY, NEW), checking: checking(4) }) },
  "desk-running": { desk: atAcme(report(DENIED), { checking: checking(8) }) },
  "desk-running-writes": { desk: atAcme(report(READS), { checking: checking(15, true) }) },
  "desk-denied": { desk: atAcme(report(DENIED, { since: SINCE })) },
  "desk-row": { desk: atAcme(report(DENIED, { since: SINCE })), click: ["#row-users_read"] },
  "desk-ready": { desk: atAcme(report(READY)) },
  "desk-reads": { desk: atAcme(report(READS)) },
  "desk-undetermined": { desk: atAcme(report(OFFLINE)) },
  "desk-bad-key": { desk: atAcme(report(BAD_KEY)) },
  "desk-unexpected": { desk: atAcme(report(UNEXPECTED)) },
  "desk-not-kept": { desk: atAcme(report(READY, { origin: { kind: "run", kept: false } })) },
  "desk-no-key": { desk: atAcme(report(DENIED), { customers: withKey(null) }) },
  "desk-many-runs": { desk: atAcme(report(READY), { runs: MANY_RUNS }), click: ["#all-runs"] },
  "desk-replies": {
    desk: atAcme(report(DENIED)),
    click: ["#reply-customer", "#reply-ticket", "#reply-vendor"],
  },
  "desk-file": { desk: file(DENIED) },
  "desk-file-notes": {
    desk: file(
      {
        ...DENIED,
        more: {
          label: HOSTILE,
          headline: HOSTILE,
          detail: HOSTILE,
          unknown: [{ name: "summary.colour", value: HOSTILE }],
        },
      },
      `${"very-long-name-".repeat(12)}.html`,
      [
        "The report was changed after it was written, or damaged on its way.",
        "The report has parts that this version does not know. They are listed at its end.",
      ],
    ),
  },
  "desk-worse": { desk: atAcme(comparison({})) },
  "desk-better": {
    desk: atAcme(
      comparison({
        old: side("Before", "notReady", "23 November 2026, 14:03 UTC", "3a4b", BAD_SIDE),
        new: side("Now", "ready", "24 November 2026, 14:03 UTC", "3a4b", GOOD_SIDE),
        outcome: mark("✓", "It is better than before.", "good"),
        sections: [BETTER],
      }),
    ),
  },
  "desk-another-key": {
    desk: atAcme(
      comparison({
        caveats: [
          mark("!", "Two different keys: the earlier one ends in 9f10, the later one in 3a4b.", "attention"),
          mark("!", "The earlier run tried the writes, the later one did not.", "attention"),
        ],
        sections: [WORSE, INCOMPARABLE],
      }),
    ),
  },
  "desk-same": {
    desk: atAcme(comparison({ outcome: mark("–", "Nothing has changed.", "quiet"), sections: [], same: null })),
  },
  "desk-symptoms": { desk: desk({ pane: { kind: "symptoms" } }) },
  "desk-symptom": { desk: desk({ pane: { kind: "symptoms" } }), click: ["#symptom-sourceOther"] },
  "desk-dialog-rename": { desk: atNew(), click: ["#rename"] },
  "desk-dialog-forget": { desk: atAcme(report(DENIED)), click: ["#forget"] },
  "desk-dialog-keep": { desk: file(DENIED), click: ["#primary"] },
  "desk-dialog-save": { desk: atAcme(report(DENIED)), click: ["#primary"] },
  "desk-dialog-writes": { desk: atAcme(report(READS)), click: ["#try-writes"] },
  "desk-dialog-refused": {
    desk: file(DENIED, "acme-report.html", [], []),
    refuse: ["keepReport", notice("customerNameTaken")],
    click: ["#primary", "dialog[open] .primary"],
  },
};

export const DESKS: Record<string, State> = Object.fromEntries(
  Object.entries(states).map(([name, state]) => [name, { view: VIEW, ...state }]),
);

export const PREVIEW: ReportPreview = {
  text: [
    "Findem Connect for SmartRecruiters",
    "Key ending 3a4b · Production · 24 November 2026, 14:03 UTC · code 7KQ2M-9XD41-TVB3A",
    "",
    "✕ Not ready: This key has the role Extended. Make a new key with the role Admin.",
    "",
    ...sheetOf(DENIED).groups.flatMap((group) => [
      group.name,
      ...group.rows.map((row) => `  ${row.mark.sign} ${row.prompt} (${row.scope}): ${row.mark.word}`),
      "",
    ]),
    "The report holds no key and no candidate’s data.",
  ].join("\n"),
  label: "Acme GmbH",
  code: "7KQ2M-9XD41-TVB3A",
};

export const SYMPTOMS: SymptomEntry[] = [
  {
    id: "sourceOther",
    title: "Candidates from Findem show the source “Other”",
    why: "Findem names its source only where SmartRecruiters has a custom source called exactly “Findem”, of type Other and sub-type Other.",
    reply:
      "Please create a custom source in SmartRecruiters: Settings → Configuration → Custom Candidate Sources → Create source.",
    expected: false,
    actor: "admin",
    who: "A SmartRecruiters Admin",
    cause: "sourceMissing",
    fix: fixOf("sourceMissing"),
  },
  {
    id: "slowSync",
    title: "The sync is slow, or “429” or “Too many requests” appears",
    why: "SmartRecruiters answers one list of candidates at a time for each key, and ten requests a second.",
    reply: "SmartRecruiters limits how fast candidates can be read. Please give Findem a key of its own.",
    expected: true,
    actor: "admin",
    who: "A SmartRecruiters Admin",
    cause: null,
    fix: null,
  },
  {
    id: "nameOnNotes",
    title: "A person’s name stands on notes that Findem wrote",
    why: "SmartRecruiters writes the name of whoever made the key.",
    reply: "That is how SmartRecruiters works: notes carry the name of the person who made the key.",
    expected: true,
    actor: "admin",
    who: "A SmartRecruiters Admin",
    cause: null,
    fix: null,
  },
];
