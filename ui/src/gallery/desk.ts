import type {
  ComparisonReport,
  ComparisonSection,
  CustomerView,
  DeskView,
  Mark,
  Notice,
  Origin,
  RunView,
  Scope,
  ShownComparison,
  ShownReport,
  SummaryVerdict,
  View,
} from "../lib/ipc/types";
import { CLOSED } from "../lib/ipc/fake";
import {
  BAD_KEY,
  DENIED,
  OFFLINE,
  READS,
  READY,
  REPLIES,
  SUMMARY,
  UNEXPECTED,
  mark,
  sheetOf,
  signOf,
  type Tale,
} from "./sheets";
import type { State } from "./states";
import { viewOf } from "./views";

/** Views of the support desk as the program would send them, invented for pictures and tests. */

const DAY = 24 * 60 * 60;
/** 24 November, 2:03 p.m. */
const NOW = Date.UTC(2026, 10, 24, 14, 3) / 1000;

const VIEW: View = viewOf("start-first");

const ORIGIN: Origin = { kind: "run", kept: true, received: false };

function report(tale: Tale, more: Partial<ShownReport> = {}): DeskView["pane"] {
  const replies = tale.verdict === "ready" ? { ...REPLIES, vendor: null } : REPLIES;
  return { kind: "report", sheet: sheetOf(tale), origin: ORIGIN, ofPractice: false, since: null, replies, ...more };
}

/** The mark of a key that is ready and has an access group. */
const LIMITED: Mark = { ...SUMMARY.ready, sign: "!", tone: "attention" };

const customer = (id: string, name: string, more: Partial<CustomerView> = {}): CustomerView => ({
  id,
  name,
  environment: "production",
  key: null,
  left: null,
  runs: 1,
  mark: SUMMARY.ready,
  latest: NOW - 12 * DAY,
  ...more,
});

/** The key was found in a longer text. */
const CLEANED = { message: { id: "key-note-cleaned", args: {} }, doubt: false };
const KEY = { lastFour: "3a4b", kept: false, notes: [] };
const ACME = customer("acme", "Acme GmbH", { key: KEY, runs: 3, mark: SUMMARY.notReady, latest: NOW });
const NEW = customer("delta", "Delta SA", { runs: 0, mark: null, latest: null });
const CUSTOMERS = [
  ACME,
  customer("borealis", "Borealis AS", { mark: LIMITED }),
  customer("cobalt", "Cobalt Ltd", { mark: SUMMARY.undetermined, latest: NOW - 15 * DAY }),
  NEW,
];
/** Only the source must be fixed. The sign is that of a key that is ready, but limited. */
const WITHOUT_SOURCE: Mark = { ...SUMMARY.notReady, sign: "!", tone: "attention" };
const MARKS = [SUMMARY.ready, SUMMARY.notReady, SUMMARY.undetermined, LIMITED, WITHOUT_SOURCE];
const MANY = Array.from({ length: 60 }, (_, index) =>
  customer(`c${index}`, `Company ${String(index + 1).padStart(2, "0")}`, {
    mark: MARKS[index % MARKS.length] ?? null,
    runs: 1 + (index % 9),
  }),
);

const run = (index: number, more: Partial<RunView> = {}): RunView => ({
  reportId: `r-${index}`,
  startedAt: NOW - (3 - index) * DAY,
  mark: SUMMARY.notReady,
  lastFour: "3a4b",
  readOnly: true,
  received: false,
  ...more,
});
const RUNS = [
  run(3),
  run(2, { lastFour: "9f10", readOnly: false }),
  run(1, { mark: SUMMARY.ready, lastFour: "9f10", readOnly: false }),
];
const MANY_RUNS = Array.from({ length: 50 }, (_, index) =>
  run(3 - index, { mark: index % 4 === 0 ? SUMMARY.ready : SUMMARY.notReady }),
);

const SINCE: ShownReport["since"] = {
  reportId: "r-2",
  startedAt: NOW - DAY,
  outcome: mark("✕", "Worse: no longer ready; role Admin → Extended", "bad"),
  caveats: ["Different keys: …9f10 → …3a4b."],
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
/** Another key is in use and has not been checked yet. */
const NEW_KEY: Partial<DeskView> = {
  customers: withKey({ ...KEY, lastFour: "c888" }),
  otherKey: { checked: false, here: "c888", below: "3a4b" },
};
/** The key of Delta that the keychain may still hold. */
const LEFT: NonNullable<CustomerView["left"]> = { lastFour: "9f10", entry: "Findem Connect – Delta SA" };
const withLeft = (key: CustomerView["key"], lastFour = "9f10"): CustomerView[] =>
  withKey(key, NEW).map((each) => (each.id === NEW.id ? { ...each, left: { ...LEFT, lastFour } } : each));
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
  "At least one of the two runs couldn’t tell or didn’t try.",
);

function comparison(sheet: Partial<ShownComparison["sheet"]>): DeskView["pane"] {
  return {
    kind: "comparison",
    ticket: "Better: role Extended → Admin",
    old: "r-2",
    new: "r-3",
    sheet: {
      caveats: [],
      old: side("Before", "ready", "Nov 23, 2026, 2:03\u00a0PM UTC", "3a4b", GOOD_SIDE),
      new: side("Now", "notReady", "Nov 24, 2026, 2:03\u00a0PM UTC", "3a4b", BAD_SIDE),
      outcome: mark("✕", "Worse: no longer ready; role Admin → Extended", "bad"),
      notYetGood: null,
      sections: [WORSE],
      same: "17 permissions are as they were.",
      ...sheet,
    },
  };
}

const file = (tale: Tale, name = "acme-report.html", notes: string[] = [], customers = CUSTOMERS): DeskView =>
  desk({ customers, pane: report(tale, { origin: { kind: "file", name, notes } }) });

/** Text that a file from elsewhere may contain. The page must show it as plain text. */
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
      scope: row.scope as Scope,
      prompt: row.prompt,
      sign: index < answered ? signOf(row.verdict) : null,
    })),
  };
};

const PRACTICE: View["practice"] = {
  scenario: "wrong-role",
  title: "The key is missing permissions",
  stage: "told",
  story: "A colleague made the key with another role.",
  scenarios: [["wrong-role", "The key is missing permissions", "“Permissions are missing.”"]],
};

const PRACTICING: View = {
  ...VIEW,
  environment: "practice",
  practice: PRACTICE,
  pages: viewOf("key-practice").pages,
};

const states: Record<string, Omit<State, "view"> & { view?: View }> = {
  "desk-start": { desk: desk({}) },
  "desk-empty": { desk: desk({ customers: [] }) },
  "desk-many": { desk: desk({ customers: MANY, selected: "c7", pane: report(DENIED), runs: RUNS }) },
  "desk-practice": {
    desk: desk({ practicing: true, customers: [customer("p", "Practice Ltd", { environment: "practice" })] }),
    view: PRACTICING,
  },
  "desk-name-taken": {
    desk: desk({}),
    refuse: ["addCustomer", notice("customerNameTaken")],
    click: ["#add-customer"],
  },
  "desk-refused-file": { desk: desk({}), refuse: ["openReport", notice("reportDamaged")], click: ["#primary"] },
  "desk-customer": { desk: atNew() },
  "desk-typing": { desk: atNew(), click: ["#type-key"] },
  "desk-key-question": {
    desk: atNew({
      question: { id: 1, message: { id: "key-question-pasted", args: { length: 14 } }, looks: null },
    }),
  },
  "desk-customer-key": { desk: atNew({ customers: withKey(KEY, NEW) }) },
  "desk-customer-kept": { desk: atNew({ customers: withKey({ ...KEY, kept: true }, NEW) }) },
  "desk-key-older": { desk: atNew({ customers: withLeft(KEY) }) },
  "desk-key-unsure": { desk: atNew({ customers: withLeft(KEY, "3a4b") }) },
  "desk-key-left": { desk: atNew({ customers: withLeft(null) }) },
  "desk-keychain-asked": {
    desk: atNew({ customers: withLeft(KEY, "3a4b"), keychainAsked: { customer: "delta", storing: true } }),
  },
  "desk-key-not-kept": {
    desk: atNew({ customers: withLeft(KEY) }),
    refuse: ["keepCustomerKey", notice("keyNotKept", { why: "locked" })],
    click: ["#keep-key"],
  },
  "desk-unread": {
    desk: desk({
      customers: [],
      problem: notice("recordsDamaged", {
        path: "/home/kim/.local/share/findem-connect/profiles.json.bad-20261124T140300Z",
      }).message,
    }),
  },
  "desk-newer": { desk: desk({ problem: notice("recordsNewer").message }) },
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
  "desk-empty-lists": {
    desk: atAcme(
      report({
        ...READY,
        more: {
          remarks: ["This key sees no jobs and no candidates. If the company has any, look at this key’s role."],
        },
      }),
    ),
  },
  "desk-reads": { desk: atAcme(report(READS), { canTryWrites: true }) },
  "desk-policy-start": { desk: desk({}), view: { ...VIEW, off: ["sandbox"] } },
  "desk-policy-writes": {
    desk: atAcme(report(READS), { canTryWrites: true }),
    view: { ...VIEW, off: ["writeAttempts", "keepKey"] },
  },
  "desk-access-group": {
    desk: atAcme(
      report({
        ...READY,
        cause: "accessGroup",
        more: {
          mark: LIMITED,
          notes: ["This key sees 19 jobs and 482 candidates."],
        },
      }),
      { customers: withKey({ ...KEY, notes: [CLEANED] }) },
    ),
  },
  "desk-undetermined": { desk: atAcme(report(OFFLINE), { wantsProxy: true }) },
  "desk-bad-key": { desk: atAcme(report(BAD_KEY)) },
  "desk-unexpected": { desk: atAcme(report(UNEXPECTED)) },
  "desk-not-kept": { desk: atAcme(report(READY, { origin: { kind: "run", kept: false, received: false } })) },
  "desk-received": {
    desk: atAcme(report(READY, { origin: { kind: "run", kept: true, received: true } }), {
      customers: withKey(null),
      runs: [run(3, { mark: SUMMARY.ready, received: true }), run(2)],
    }),
  },
  "desk-no-key": { desk: atAcme(report(DENIED), { customers: withKey(null) }) },
  "desk-new-key": { desk: atAcme(report(DENIED), NEW_KEY) },
  "desk-new-key-busy": {
    desk: atAcme(report(DENIED), {
      ...NEW_KEY,
      checking: checking(4, false, "cobalt"),
    }),
  },
  "desk-older-key": {
    desk: atAcme(
      report({
        ...READS,
        more: {
          lastFour: "9f10",
          context: "Acme GmbH · Key ending 9f10 · Production · Nov 24, 2026, 2:03\u00a0PM UTC",
        },
      }),
      {
        runs: [run(3, { lastFour: "9f10" }), run(2), run(1)],
        otherKey: { checked: true, here: "3a4b", below: "9f10" },
      },
    ),
  },
  "desk-same-minute": {
    desk: atAcme(report(DENIED, { since: { ...SINCE, startedAt: NOW + 5 } }), {
      runs: [run(3, { startedAt: NOW + 40 }), run(2, { startedAt: NOW + 5 }), run(1)],
    }),
  },
  "desk-many-runs": { desk: atAcme(report(READY), { runs: MANY_RUNS }), click: ["#all-runs"] },
  "desk-replies": {
    desk: atAcme(report(DENIED)),
    click: ["#reply-customer", "#reply-ticket", "#reply-vendor"],
  },
  "desk-file": { desk: file(DENIED) },
  "desk-file-real": { desk: { ...file(DENIED, "acme-report.html", [], []), practicing: true }, view: PRACTICING },
  "desk-file-practice": {
    desk: desk({
      pane: report(DENIED, { origin: { kind: "file", name: "practice-report.html", notes: [] }, ofPractice: true }),
    }),
  },
  "desk-file-notes": {
    desk: file(
      {
        ...DENIED,
        more: {
          label: HOSTILE,
          headline: HOSTILE,
          answer: HOSTILE,
          detail: HOSTILE,
          unknown: [{ name: "summary.colour", value: HOSTILE }],
        },
      },
      `${"very-long-name-".repeat(12)}.html`,
      [
        "The report was changed or damaged after it was written.",
        "The report has parts that this version doesn’t know. They’re listed at the end.",
      ],
    ),
  },
  "desk-worse": { desk: atAcme(comparison({})) },
  "desk-better": {
    desk: atAcme(
      comparison({
        old: side("Before", "notReady", "Nov 23, 2026, 2:03\u00a0PM UTC", "3a4b", BAD_SIDE),
        new: side("Now", "ready", "Nov 24, 2026, 2:03\u00a0PM UTC", "3a4b", GOOD_SIDE),
        outcome: mark("✓", "Better: now ready; role Extended → Admin", "good"),
        sections: [BETTER, INCOMPARABLE],
      }),
    ),
  },
  "desk-better-not-good": {
    desk: atAcme(
      comparison({
        old: side("Before", "notReady", "Nov 23, 2026, 2:03\u00a0PM UTC", "3a4b", BAD_SIDE),
        new: side(
          "Now",
          "notReady",
          "Nov 24, 2026, 2:03\u00a0PM UTC",
          "3a4b",
          "No source is called Findem yet. Create it.",
        ),
        outcome: mark("!", "Better, but still not ready: role Extended → Admin", "attention"),
        sections: [BETTER],
      }),
    ),
  },
  "desk-another-key": {
    desk: atAcme(
      comparison({
        caveats: [
          mark("!", "Different keys: …9f10 → …3a4b.", "attention"),
          mark("!", "The earlier run tried the writes, the later one did not.", "attention"),
        ],
        outcome: mark("✕", "Worse: no longer ready; role Admin → Extended", "bad"),
        sections: [WORSE, INCOMPARABLE],
      }),
    ),
  },
  "desk-same": {
    desk: atAcme(comparison({ outcome: mark("=", "Same result", "quiet"), sections: [], same: null })),
  },
  "desk-symptoms": { desk: desk({ pane: { kind: "symptoms" } }) },
  "desk-symptoms-found": {
    desk: desk({ pane: { kind: "symptoms" } }),
    type: ["main .field", "nothing arrives"],
    lookedUp: { explained: null, mistyped: null, symptoms: ["noExports", "fewJobs"] },
  },
  "desk-symptoms-none": { desk: desk({ pane: { kind: "symptoms" } }), type: ["main .field", "zzz"] },
  "desk-looked-up": {
    desk: desk({ pane: { kind: "symptoms" } }),
    type: ["main input", "1SWSG-NHGV2-CFSGE"],
    lookedUp: {
      explained: {
        mark: mark("✕", "Not ready", "bad"),
        title: "Not ready",
        id: "1SWSG-NHGV2-CFSGE",
        kind: "Result code",
        words: ["The System role of this key doesn’t have enough access."],
        fix: sheetOf(DENIED).fix,
        next: null,
        facts: [
          ["Role: Extended", "Environment: Production", "Connect test: Fails"],
          ["Granted: candidates_read, jobs_read", "Denied: users_read, configuration_read, messages_read"],
        ],
      },
      mistyped: null,
      symptoms: [],
    },
  },
  "desk-looked-up-reason": {
    desk: desk({ pane: { kind: "symptoms" } }),
    type: ["main input", "throttled"],
    lookedUp: {
      explained: {
        mark: null,
        title: "SmartRecruiters asked this program to slow down.",
        id: "throttled",
        kind: "Undetermined",
        words: [],
        fix: null,
        next: {
          who: "The person who runs the check",
          steps: [
            "If you can, pause other programs that use the same key.",
            "Wait a few minutes, then check the key again.",
          ],
        },
        facts: [],
      },
      mistyped: null,
      symptoms: [],
    },
  },
  "desk-looked-up-mistyped": {
    desk: desk({ pane: { kind: "symptoms" } }),
    type: ["main input", "1SWSG-NHGV2-CFSGF"],
    lookedUp: {
      explained: null,
      mistyped: "This result code is mistyped: its check digit is wrong. Ask for it again.",
      symptoms: [],
    },
  },
  "desk-symptom": { desk: desk({ pane: { kind: "symptoms" } }), click: ["#symptom-sourceOther"] },
  "desk-dialog-rename": { desk: atNew(), click: ["#rename"] },
  "desk-dialog-rename-kept": {
    desk: atNew({ customers: withKey({ ...KEY, kept: true }, NEW) }),
    click: ["#rename"],
  },
  "desk-dialog-forget": { desk: atAcme(report(DENIED)), click: ["#forget"] },
  "desk-dialog-forget-left": {
    desk: atNew({ customers: withKey({ ...KEY, kept: true }, NEW) }),
    refuse: ["forgetCustomer", notice("keyLeft", { why: "locked", entry: "Findem Connect – Delta SA" })],
    click: ["#forget", "dialog[open] .danger"],
  },
  "desk-dialog-keys-left": {
    desk: desk({}),
    refuse: ["deleteEverything", notice("keysLeft", { why: "locked", count: 3 })],
    click: ["#about", "#delete-everything", "dialog[open] .danger"],
  },
  "desk-key-left-behind": {
    desk: desk({}),
    view: {
      ...VIEW,
      notice: notice("keyLeftBehind", {
        entry: "Findem Connect – Delta SA",
        account: "3f2c9a10-7b44-4d1e-9a0c-5e8d21c7b6f4",
      }),
    },
  },
  "desk-dialog-keep": { desk: file(DENIED), click: ["#primary"] },
  "desk-dialog-save": { desk: atAcme(report(DENIED)), click: ["#primary"] },
  "desk-dialog-writes": { desk: atAcme(report(READS), { canTryWrites: true }), click: ["#try-writes"] },
  "desk-dialog-refused": {
    desk: file(DENIED, "acme-report.html", [], []),
    refuse: ["keepReport", notice("customerNameTaken")],
    click: ["#primary", "dialog[open] .primary"],
  },
};

export const DESKS: Record<string, State> = Object.fromEntries(
  Object.entries(states).map(([name, state]) => [name, { view: VIEW, ...state }]),
);
