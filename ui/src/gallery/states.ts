import type { DeskView, KeyView, LeftBehind, Notice, View } from "../lib/ipc/types";
import {
  ADMIN,
  ADMIN_ROLE,
  ADMIN_TRIED,
  FINISHED_AT,
  MAPPED,
  connectTest,
  everyRow,
  note,
  railUpTo,
  source,
  viewOf,
  type Scene,
} from "./base";
import { DESKS } from "./desk";
import { LEFTOVERS, LEFT_BEHIND, OFFERED, REHEARSALS } from "./rehearsal";
import {
  practising,
  troubled,
  plain,
  notice,
  undetermined,
  checked,
  extended,
  halfway,
  writing,
  atSource,
  looking,
  found,
  atTest,
  emptied,
  atMapping,
  atHandOver,
  atDone,
  REPLACED,
  arrived,
} from "./scenes";

/** One state of one screen. */
export interface State {
  view: View;
  /** The support desk in the wizard's place. */
  desk?: DeskView;
  /** What is clicked, in order, once the screen is there. */
  click?: string[];
  /** What is typed into a field, or chosen in a list, after that. */
  type?: [selector: string, text: string];
  /** A command that is refused when it is asked. */
  refuse?: [command: string, notice: Notice];
  /** What the About box is told of rehearsals that did not come to their end. */
  leftovers?: LeftBehind[];
}

const IN_MEMORY: Partial<KeyView> = { place: { kind: "session" }, notes: [note("looksRight")] };

/** A computer whose keychain keeps nothing. */
const without = (state: "noStore" | "noCollection" | "untilLogout"): Scene => ({
  step: "key",
  rail: railUpTo("key"),
  key: { ...IN_MEMORY, sessionOnly: true, keychain: { state } },
});

const scenes: Record<string, Scene> = {
  // Start
  "start-first": { step: "start", key: null, view: { name: "" } },
  "start-unknown": { step: "start", key: null, view: { network: { state: "unknown" } } },
  "start-looking": { step: "start", key: null, view: { network: { state: "looking" } } },
  "start-offline": {
    step: "start",
    key: null,
    view: { network: { state: "unreachable", reason: "dns", obstacle: null } },
  },
  "start-sign-in": {
    step: "start",
    key: null,
    view: { network: { state: "unreachable", reason: "captivePortal", obstacle: null } },
  },
  "start-clock": {
    step: "start",
    key: null,
    view: { network: { state: "unreachable", reason: "clock", obstacle: null } },
  },
  "start-proxy": {
    step: "start",
    key: null,
    view: { network: { state: "unreachable", reason: "proxy", obstacle: { id: "start-obstacle-login", args: {} } } },
  },
  "start-proxy-refused": {
    step: "start",
    key: null,
    view: {
      network: { state: "unreachable", reason: "proxy", obstacle: { id: "start-obstacle-loginRefused", args: {} } },
      proxy: "proxy.acme.example:8080",
      proxyLogin: true,
    },
  },
  "start-proxy-other-login": {
    step: "start",
    key: null,
    view: {
      network: { state: "unreachable", reason: "proxy", obstacle: { id: "start-obstacle-otherLogin", args: {} } },
    },
  },
  "start-proxy-unreadable": {
    step: "start",
    key: null,
    view: {
      network: {
        state: "unreachable",
        reason: "proxy",
        obstacle: { id: "start-obstacle-unreadable", args: { setting: "variable", name: "HTTPS_PROXY" } },
      },
    },
  },
  "start-proxy-by-itself": {
    step: "start",
    key: null,
    view: {
      network: {
        state: "unreachable",
        reason: "connect",
        obstacle: { id: "start-obstacle-byItself", args: { setting: "gnome", name: "" } },
      },
    },
  },
  "start-inspected": {
    step: "start",
    key: null,
    view: {
      network: { state: "reachable", proxy: true, inspectedBy: "Acme Web Gateway CA" },
      proxy: "proxy.acme.example:8080",
    },
  },
  "start-resumed": { step: "start", rail: { ...railUpTo("source"), source: "attention" } },
  "start-practice": practising({ step: "start", key: null, rail: { start: "done" } }),

  // API key
  "key-first": { step: "key", key: null, rail: railUpTo("key") },
  "key-storing": { step: "key", rail: railUpTo("key"), key: { keeping: "storing", ...IN_MEMORY } },
  "key-storing-slow": {
    step: "key",
    rail: railUpTo("key"),
    key: { keeping: "storing", keychain: { state: "waiting" }, ...IN_MEMORY },
  },
  "key-waiting": {
    step: "key",
    rail: railUpTo("key"),
    key: { masked: null, place: null, notes: [], keychain: { state: "waiting" } },
  },
  "key-not-stored": {
    step: "key",
    rail: railUpTo("key"),
    key: { keeping: "refused", sessionOnly: true, ...IN_MEMORY },
    view: { notice: notice("keyInMemory", { why: "waiting" }) },
  },
  "key-stored": { step: "key", rail: railUpTo("key") },
  "key-session": {
    step: "key",
    rail: railUpTo("key"),
    key: { place: { kind: "session" }, sessionOnly: true, notes: [note("looksRight")] },
  },
  "key-no-keychain": without("noStore"),
  "key-no-collection": without("noCollection"),
  "key-until-logout": without("untilLogout"),
  "key-put-back": { step: "key", rail: railUpTo("key"), view: { notice: notice("clipboardPutBack") } },
  "key-unusual": {
    step: "key",
    rail: { start: "done", key: "unsure" },
    key: { notes: [note("unusual"), note("cleaned")], unproved: true },
  },
  "key-unusual-proved": checked({ step: "key", key: { notes: [] } }),
  "key-cut": {
    step: "key",
    rail: { start: "done", key: "unsure" },
    key: { notes: [note("cut", { missing: 3 }), note("cleaned")], unproved: true },
  },
  "key-repeated": { step: "key", rail: railUpTo("key"), key: { notes: [note("looksRight"), note("repeated")] } },
  "key-two": {
    step: "key",
    key: null,
    rail: railUpTo("key"),
    view: { notice: notice("twoKeys", { first: "3a4b", second: "9f10" }) },
  },
  "key-text": { step: "key", key: null, rail: railUpTo("key"), view: { notice: notice("clipboardHoldsText") } },
  "key-forgotten": {
    step: "key",
    rail: railUpTo("key"),
    key: {
      masked: null,
      place: null,
      notes: [],
      forgotten: { kind: "keychain", name: "GNOME Keyring", entry: "Findem" },
    },
  },
  "key-oauth": {
    step: "key",
    rail: { start: "done", key: "unsure" },
    key: { notes: [note("oauthPair")], unproved: true },
  },
  "key-refused": { step: "key", key: null, rail: railUpTo("key"), view: { notice: notice("keyCharacters") } },
  "key-clipboard-empty": { step: "key", key: null, rail: railUpTo("key"), view: { notice: notice("clipboardEmpty") } },
  "key-keychain-locked": {
    step: "key",
    rail: railUpTo("key"),
    key: { keeping: "refused", sessionOnly: true, ...IN_MEMORY },
    view: { notice: notice("keyInMemory", { why: "locked" }) },
  },
  "key-replacing": { step: "key", rail: { start: "done", key: "failed" }, key: { replacing: true } },
  "key-handed-over": checked({
    step: "key",
    rail: railUpTo("done"),
    view: {
      handOver: {
        ticks: ["findemOpen", "saved"],
        copy: null,
        savedLastFour: "3a4b",
        oldKeys: [],
        oldInFindem: false,
      },
    },
  }),
  "key-denied": extended({ step: "key" }),
  "key-practice": practising({ step: "key", key: null, rail: railUpTo("key") }),
  "key-practised": troubled({ step: "key", key: null, rail: railUpTo("key") }),
  "key-renewed": {
    step: "key",
    rail: railUpTo("key"),
    view: {
      handOver: {
        ticks: [],
        copy: null,
        savedLastFour: "9f10",
        oldKeys: ["9f10"],
        oldInFindem: true,
      },
    },
  },
  "key-real-in-practice": practising({
    step: "key",
    key: null,
    rail: railUpTo("key"),
    view: { notice: notice("realKeyInPractice") },
  }),

  // Permissions
  "permissions-first": { step: "permissions", rail: railUpTo("permissions") },
  "permissions-running": {
    step: "permissions",
    rail: railUpTo("permissions"),
    telling: halfway,
    check: { running: true },
  },
  "permissions-writing": {
    step: "permissions",
    rail: railUpTo("permissions"),
    telling: writing,
    check: { running: true, writesTried: true },
  },
  "permissions-ready": checked({}),
  "permissions-tried": checked({ telling: ADMIN_TRIED, check: { writesTried: true, writesAt: FINISHED_AT } }),
  "permissions-denied": extended(),
  "permissions-custom-role": checked({
    telling: (scope, access, index) => (access === "write" ? { verdict: "notTested" } : ADMIN(scope, access, index)),
    summary: {
      verdict: "ready",
      headline: plain("headline-ready-reads"),
      detail: plain("detail-ready", { granted: 11, looksGranted: 2, notTested: 7 }),
    },
    check: { identity: { verdict: "customRole", systemRole: { id: "c1", name: "Integrations" }, accessGroups: 0 } },
  }),
  "permissions-access-group": checked({
    rail: { start: "done", key: "attention", permissions: "attention" },
    summary: {
      verdict: "ready",
      cause: "accessGroup",
      headline: plain("headline-ready-accessGroup"),
      detail: plain("detail-ready", { granted: 13, looksGranted: 7, notTested: 0 }),
    },
    check: { identity: { ...ADMIN_ROLE, accessGroups: 1 }, fix: { cause: "accessGroup", link: "credentials" } },
  }),
  "permissions-access-group-source": checked({
    rail: { start: "done", key: "attention", permissions: "attention" },
    summary: {
      verdict: "notReady",
      cause: "sourceMissing",
      others: ["accessGroup"],
      headline: plain("headline-sourceMissing"),
    },
    check: { identity: { ...ADMIN_ROLE, accessGroups: 1 }, fix: { cause: "sourceMissing", link: "customSources" } },
  }),
  "permissions-nothing-visible": checked({
    rail: { ...railUpTo("permissions"), permissions: "attention" },
    summary: undetermined("nothingVisible"),
    check: { identity: { verdict: "unknown", systemRole: null, accessGroups: 0 } },
  }),
  "permissions-source-missing": checked({
    summary: { verdict: "notReady", cause: "sourceMissing", headline: plain("headline-sourceMissing") },
    check: { fix: { cause: "sourceMissing", link: "customSources" } },
  }),
  "permissions-module-off": checked({
    rail: { ...railUpTo("permissions"), permissions: "failed" },
    telling: (scope, access, index) =>
      scope === "candidates_offers_read"
        ? { verdict: "denied", status: 403, cause: "moduleOff" }
        : ADMIN(scope, access, index),
    summary: {
      verdict: "notReady",
      cause: "moduleOff",
      headline: plain("headline-moduleOff", { count: 1, modules: "Offers" }),
      detail: plain("detail-moduleOff"),
    },
    check: { fix: { cause: "moduleOff", link: null } },
  }),
  "permissions-bad-key": checked({
    rail: { start: "done", key: "failed", permissions: "failed" },
    telling: everyRow({ verdict: "inconclusive", status: 401, reason: "unauthorized" }),
    summary: {
      verdict: "notReady",
      cause: "badKey",
      others: ["wrongEnvironment"],
      headline: plain("headline-badKey"),
      detail: plain("detail-badKey"),
    },
    check: { identity: null, fix: { cause: "badKey", link: "credentials" } },
  }),
  "permissions-bad-key-practice": practising(
    checked({
      rail: { start: "done", key: "failed", permissions: "failed" },
      telling: everyRow({ verdict: "inconclusive", status: 401, reason: "unauthorized", cause: "badKey" }),
      summary: {
        verdict: "notReady",
        cause: "badKey",
        headline: plain("headline-badKey"),
        detail: plain("detail-badKey"),
      },
      check: { identity: null, fix: { cause: "badKey", link: "credentials" }, tookMs: 40 },
    }),
  ),
  "permissions-api-off": checked({
    rail: { start: "done", key: "done", permissions: "failed" },
    telling: everyRow({ verdict: "denied", status: 403, cause: "customerApiOff" }),
    summary: {
      verdict: "notReady",
      cause: "customerApiOff",
      headline: plain("headline-customerApiOff"),
      detail: plain("detail-customerApiOff"),
    },
    check: { identity: null, fix: { cause: "customerApiOff", link: null } },
  }),
  "permissions-offline": checked({
    rail: { ...railUpTo("permissions"), permissions: "unsure" },
    telling: everyRow({ verdict: "inconclusive", status: null, reason: "connect" }),
    summary: undetermined("connect"),
    check: { identity: null },
  }),
  "permissions-throttled": checked({
    rail: { ...railUpTo("permissions"), permissions: "unsure" },
    telling: (scope, access, index) =>
      index > 10 && access === "read"
        ? { verdict: "inconclusive", status: 429, reason: "throttled" }
        : ADMIN(scope, access, index),
    summary: {
      ...undetermined("throttled"),
      detail: plain("detail-some-told", { granted: 6, looksGranted: 8, inconclusive: 6 }),
    },
    view: { source: { ...looking, finding: source("found") } },
  }),
  "permissions-cancelled": checked({
    rail: { ...railUpTo("permissions"), permissions: "unsure" },
    telling: (scope, access, index) =>
      index < 6 && access === "read"
        ? ADMIN(scope, access, index)
        : { verdict: access === "read" ? "inconclusive" : "notTested", status: null, reason: "cancelled" },
    summary: { ...undetermined("cancelled"), detail: null },
    check: { cancelled: true, identity: null },
  }),
  "permissions-unexpected": checked({
    rail: { ...railUpTo("permissions"), permissions: "unsure" },
    telling: (scope, access, index) =>
      scope === "candidates_create"
        ? { verdict: "inconclusive", status: 200, reason: "unexpectedWrite" }
        : access === "write"
          ? { verdict: "notTested" }
          : ADMIN(scope, access, index),
    summary: { ...undetermined("unexpectedWrite"), detail: null },
    check: { writesTried: true, writesAt: FINISHED_AT },
  }),
  "permissions-looking-again": extended({ view: { source: { ...looking, finding: source("missing") } } }),
  "permissions-forgotten": { step: "permissions", key: null, rail: { start: "done" } },

  // Candidate source
  "source-looking": atSource({ ...looking, looking: true, finding: null }),
  "source-missing": atSource({ ...looking, finding: source("missing") }),
  "source-near": atSource({ ...looking, finding: source("nearMiss", "findem") }),
  "source-blank": atSource({ ...looking, finding: source("nearMiss", "Findem ") }),
  "source-refused": atSource(
    { ...looking, everySeconds: null, finding: { verdict: "inconclusive", reason: null, note: null, matches: [] } },
    extended({
      step: "source",
      rail: { ...railUpTo("source"), key: "failed", permissions: "failed", source: "unsure" },
    }),
  ),
  "source-wrong-type": atSource({ ...looking, finding: source("wrongType") }),
  "source-wrong-sub-type": atSource({ ...looking, finding: { ...source("wrongType"), note: "subType" } }),
  "source-duplicate-none": atSource({
    ...looking,
    finding: { ...source("duplicate", "Findem", 1), note: "noneOther" },
  }),
  "source-type-refused": atSource({
    ...looking,
    finding: { ...source("inconclusive"), reason: "unauthorized", note: "typeRefused" },
  }),
  "source-list-changed": atSource({ ...looking, finding: { ...source("inconclusive"), reason: "listChanged" } }),
  "source-duplicate": atSource({ ...looking, finding: source("duplicate", "Findem", 1) }),
  "source-unsure": atSource({ ...looking, everySeconds: null, finding: source("inconclusive") }),
  "source-found": atSource(found),
  "source-unavailable": atSource({ ...looking, unavailable: true, finding: source("missing") }),
  "source-practice": practising(atSource({ ...looking, finding: source("missing") })),

  // Connect test
  "connect-first": atTest({}),
  "connect-running": atTest({ connecting: true }),
  "connect-pass": atTest({ connectTest: connectTest() }, { rail: { ...railUpTo("connectTest"), connectTest: "done" } }),
  "connect-empty": atTest(
    { connectTest: emptied(connectTest()), rehearsal: { ...OFFERED } },
    { rail: { ...railUpTo("connectTest"), connectTest: "attention" } },
  ),
  "connect-fail": atTest(
    {
      connectTest: connectTest(["users", "notes"]),
      rehearsal: { ...OFFERED, notOffered: "role", next: null },
    },
    extended({
      step: "connectTest",
      rail: { ...railUpTo("connectTest"), key: "failed", permissions: "failed", connectTest: "failed" },
    }),
  ),
  "connect-unsure": atTest(
    { connectTest: connectTest([], "notes") },
    { rail: { ...railUpTo("connectTest"), connectTest: "unsure" } },
  ),
  ...Object.fromEntries(
    Object.entries(REHEARSALS).map(([name, rehearsal]) => [
      `rehearsal-${name}`,
      atTest({ connectTest: connectTest(), rehearsal }, { rail: { ...railUpTo("connectTest"), connectTest: "done" } }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(LEFTOVERS).map(([name, rehearsal]) => [
      `leftover-${name}`,
      // With a key it is looked for at once.
      name === "unlooked"
        ? { step: "key", key: null, rail: railUpTo("key"), view: { rehearsal } }
        : checked({ view: { rehearsal } }),
    ]),
  ),

  // Field mapping
  "mapping-first": atMapping({ rows: [], sampled: null, looking: false, reason: null }),
  "mapping-looking": atMapping({ rows: [], sampled: null, looking: true, reason: null }),
  "mapping-counted": atMapping(MAPPED, { rail: { ...railUpTo("mapping"), mapping: "done" } }),
  "mapping-empty": atMapping({
    rows: MAPPED.rows.map((row) => ({ ...row, filled: null, of: 0 })),
    sampled: 0,
    looking: false,
    reason: null,
  }),
  "mapping-unsure": atMapping({
    rows: [],
    sampled: null,
    looking: false,
    reason: { kind: "unclear", reason: "throttled" },
  }),
  "mapping-refused": atMapping({ rows: [], sampled: null, looking: false, reason: { kind: "refused" } }),

  // Hand over
  "handover-first": atHandOver({}),
  "handover-copied": atHandOver({ ticks: ["findemOpen"], copy: { state: "copied", secondsLeft: 42 } }),
  "handover-clearing": atHandOver({ ticks: ["findemOpen"], copy: { state: "clearing" } }),
  "handover-cleared": atHandOver({ ticks: ["findemOpen"], copy: { state: "cleared" } }),
  "handover-put-back": atHandOver({ ticks: ["findemOpen"], copy: { state: "putBack" } }),
  "handover-left": atHandOver({ ticks: ["findemOpen"], copy: { state: "left" } }),
  "handover-unwritable": atHandOver(
    { ticks: ["findemOpen"], copy: { state: "unwritable" } },
    { view: { notice: notice("keyNotCopied") } },
  ),
  "handover-saved": atHandOver(
    { ticks: ["findemOpen", "saved"], savedLastFour: "3a4b", copy: { state: "cleared" } },
    { rail: { ...railUpTo("handOver"), handOver: "done" } },
  ),
  "handover-practice": practising(atHandOver({})),
  "handover-practised": practising(
    atHandOver(
      { ticks: ["findemOpen", "saved"], savedLastFour: "3a4b", copy: { state: "cleared" } },
      { rail: { ...railUpTo("handOver"), handOver: "done" } },
    ),
  ),
  "handover-replacing": atHandOver(
    { savedLastFour: "9f10", oldKeys: ["9f10"], oldInFindem: true },
    { rail: { ...railUpTo("handOver"), handOver: "attention" } },
  ),
  "handover-replaced": atHandOver(REPLACED, { rail: { ...railUpTo("handOver"), handOver: "attention" } }),
  "handover-revoked": atHandOver(
    { ...REPLACED, ticks: ["findemOpen", "saved", "oldRevoked"] },
    { rail: { ...railUpTo("handOver"), handOver: "done" } },
  ),

  // Done
  "done-finished": atDone(),
  "done-removed": atDone({ key: null, rail: { ...railUpTo("done"), key: "todo", done: "done" } }),
  "done-left": atDone({
    rail: { ...railUpTo("done"), source: "attention", handOver: "todo" },
    view: {
      source: { ...looking, finding: source("missing") },
      handOver: {
        ticks: [],
        copy: null,
        savedLastFour: null,
        oldKeys: [],
        oldInFindem: false,
      },
    },
  }),
  "done-no-source-page": atDone({ view: { source: { ...looking, finding: source("missing"), unavailable: true } } }),
  "done-old-left": atHandOver(REPLACED, {
    step: "done",
    rail: { ...railUpTo("done"), handOver: "attention", done: "done" },
  }),
  "done-arrivals-looking": arrived({ looking: true }),
  "done-arrivals-none": arrived({ count: 0 }),
  "done-arrivals-some": arrived({ count: 1204 }),
  "done-arrivals-unsure": arrived({ reason: { kind: "unclear", reason: "timeout" } }),
  "done-practice": practising(atDone()),
};

/** The same screens with something opened. */
const opened: Record<string, State> = {
  "start-practice-another": {
    view: viewOf(scenes["start-practice"] ?? { step: "start" }),
    type: ["#scenario", "wrong-role"],
  },
  "key-typing": { view: viewOf(scenes["key-first"] ?? { step: "key" }), click: ["#type-key"] },
  "permissions-fix": { view: viewOf(extended()), click: ["#show-fix"] },
  "permissions-row-fix-above": { view: viewOf(extended()), click: ["#show-fix", "#users_read"] },
  "permissions-proxy": {
    view: viewOf(scenes["permissions-offline"] ?? { step: "permissions" }),
    click: ["#set-proxy"],
  },
  "permissions-row": { view: viewOf(extended()), click: ["#users_read"] },
  "key-where": { view: viewOf(scenes["key-stored"] ?? { step: "key" }), click: ["details summary"] },
  "dialog-report": { view: viewOf(scenes["done-finished"] ?? { step: "done" }), click: ["[data-save]"] },
  "dialog-writes": { view: viewOf(checked({})), click: ["#try-writes"] },
  "dialog-rehearsal": { view: viewOf(scenes["rehearsal-offered"] ?? { step: "connectTest" }), click: ["#rehearse"] },
  "dialog-rehearsal-practice": {
    view: viewOf(practising(scenes["rehearsal-offered"] ?? { step: "connectTest" })),
    click: ["#rehearse"],
  },
  "dialog-forget": { view: viewOf(scenes["key-stored"] ?? { step: "key" }), click: ["#forget"] },
  "dialog-requests": { view: viewOf(extended()), click: ["#every-request"] },
  "dialog-about": { view: viewOf(checked({})), click: ["#about"] },
  "dialog-delete": { view: viewOf(checked({})), click: ["#about", "#delete-everything"] },
  "dialog-delete-leftover": {
    view: viewOf(scenes["leftover-not-found"] ?? { step: "permissions" }),
    click: ["#about", "#delete-everything"],
    leftovers: LEFT_BEHIND,
  },
  "opened-key": {
    view: viewOf({ step: "key", key: null, rail: railUpTo("key") }),
    click: ["[data-page=credentials]"],
  },
  "opened-practised": { view: viewOf(scenes["key-practised"] ?? { step: "key" }), click: [".banner [data-page]"] },
  "opened-practice": { view: viewOf(scenes["key-practice"] ?? { step: "key" }), click: ["aside [data-page]"] },
  "opened-fix": { view: viewOf(extended()), click: ["#show-fix", "[data-page=credentials]"] },
  "opened-guide": {
    view: viewOf(scenes["mapping-first"] ?? { step: "mapping" }),
    click: ["[data-page=findemGuide]"],
  },
  "key-lost": { view: viewOf(scenes["key-first"] ?? { step: "key" }), click: ["#lost-key"] },
  "handover-else": { view: viewOf(atHandOver({})), click: ["#someone-else"] },
  "refused-paste": {
    view: viewOf({ step: "key", key: null, rail: railUpTo("key") }),
    refuse: ["pasteKey", notice("clipboardUnreadable")],
    click: ["#primary"],
  },
};

export const STATES: Record<string, State> = {
  ...Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, { view: viewOf(scene) }])),
  ...opened,
  ...DESKS,
};
