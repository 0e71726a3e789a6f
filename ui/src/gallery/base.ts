import type {
  Access,
  Cause,
  CheckView,
  ConnectTest,
  Counts,
  Evidence,
  Group,
  KeyView,
  LinkId,
  Message,
  PermissionView,
  Reason,
  Row,
  RowNote,
  Scope,
  ShownNote,
  SourceVerdict,
  Step,
  StepState,
  Summary,
  Verdict,
  View,
} from "../lib/ipc/types";
import { STEPS } from "../lib/ipc/generated/lists";
import type { Clock } from "../lib/text/time";

/** Views as the program would send them, made up for pictures and tests. */

const PERMISSIONS: [Scope, string, Access, Group, string][] = [
  ["candidates_read", "Access Candidates", "read", "candidates", "/candidates?limit=1"],
  ["candidates_create", "Create Candidates", "write", "candidates", "/candidates/attachments/{madeUp}"],
  ["candidates_offers_read", "Access Offer Terms", "read", "candidates", "/offers?limit=1"],
  [
    "candidates_manage",
    "Manage Candidate Status and Properties",
    "write",
    "candidates",
    "/candidates/{madeUp}/jobs/{madeUp}/source",
  ],
  [
    "candidate_status_read",
    "Access Candidate’s status",
    "read",
    "candidates",
    "/candidates/{candidateId}/jobs/{jobId}/status/history",
  ],
  [
    "job_applications_read",
    "Access Job applications",
    "read",
    "candidates",
    "/job-applications-api/v202112/job-applications/{madeUp}",
  ],
  ["configuration_read", "Access Company Settings", "read", "company", "/configuration/departments"],
  [
    "configuration_manage",
    "Manage Company Settings",
    "write",
    "company",
    "/configuration/job-properties/{madeUp}/dependents/{madeUp}",
  ],
  ["jobs_read", "Access Jobs", "read", "jobs", "/jobs?limit=1"],
  ["users_read", "Access Users", "read", "company", "/user-api/v201804/users?limit=100"],
  ["user_me_read", "Access information about my user", "read", "company", "/user-api/v201804/users/me"],
  ["messages_read", "Access Messages", "read", "conversations", "/messages?candidateId={candidateId}&limit=1"],
  ["messages_manage", "Manage Messages", "write", "conversations", "/messages/shares/{madeUp}"],
  [
    "interview_types_read",
    "Access Interview Types",
    "read",
    "conversations",
    "/interviews-api/v201904/interview-types",
  ],
  [
    "interview_types_write",
    "Create and delete Interview Types",
    "write",
    "conversations",
    "/interviews-api/v201904/interview-types/findem-check-{madeUp}",
  ],
  [
    "interviews_write",
    "Create, update and delete Interviews and Timeslots",
    "write",
    "conversations",
    "/interviews-api/v201904/interviews/{madeUp}",
  ],
  [
    "interviews_read",
    "Access Interviews and Timeslots",
    "read",
    "conversations",
    "/interviews-api/v201904/interviews/{madeUp}",
  ],
  [
    "reviews_read",
    "Access Reviews",
    "read",
    "conversations",
    "/reviews-api/v201910/reviews?candidateId={candidateId}&jobId={jobId}",
  ],
  [
    "reviews_write",
    "Create, update and delete reviews",
    "write",
    "conversations",
    "/reviews-api/v201910/reviews/{madeUp}?reviewerId={meId}",
  ],
  ["approvals_read", "Access job and offer approval requests", "read", "jobs", "/approvals-api/v201910/approvals"],
];

interface Told {
  verdict: Verdict;
  status?: number | null;
  reason?: Reason;
  cause?: Cause;
  note?: RowNote;
}

/** What is told of each permission; none where it was not asked yet. */
export type Telling = (scope: Scope, access: Access, index: number) => Told | "pending" | null;

function evidenceOf(access: Access, scope: Scope, path: string, status: number | null, index: number): Evidence {
  const refused = status === 403;
  return {
    method: access === "read" ? "GET" : scope === "candidates_manage" ? "PUT" : "DELETE",
    path,
    status,
    durationMs: 118 + ((index * 37) % 90),
    error: refused ? { code: "FORBIDDEN", message: null } : null,
    requestId: refused ? "7f3a9c1e-40d2" : null,
  };
}

function permissionsOf(telling: Telling): PermissionView[] {
  return PERMISSIONS.map(([scope, prompt, access, group, path], index) => {
    const told = telling(scope, access, index);
    const answered = told !== null && told !== "pending" ? told : null;
    const status = answered?.status === undefined ? (answered?.note === "byRole" ? undefined : 200) : answered.status;
    const row: Row | null = answered && {
      scope,
      verdict: answered.verdict,
      reason: answered.reason ?? null,
      causes: answered.cause ? [answered.cause] : [],
      evidence:
        status === undefined || answered.verdict === "notTested"
          ? []
          : [evidenceOf(access, scope, path, status, index)],
      note: answered.note ?? null,
    };
    return {
      scope,
      vendorScope: scope === "candidate_status_read" ? "candidates_status_read" : null,
      prompt,
      access,
      group,
      row,
      fix: answered?.cause
        ? { cause: answered.cause, link: answered.cause === "systemRole" ? "credentials" : null }
        : null,
      pending: told === "pending",
    };
  });
}

/** An Admin's key, of which only the reads were tried. */
export const ADMIN: Telling = (scope, access) =>
  access === "write"
    ? { verdict: "looksGranted", note: "byRole" }
    : scope === "interviews_read" || scope === "job_applications_read"
      ? { verdict: "looksGranted", status: 404 }
      : scope === "approvals_read"
        ? { verdict: "granted", note: "noRows" }
        : { verdict: "granted" };

/** An Admin's key after the write attempts. */
export const ADMIN_TRIED: Telling = (scope, access, index) =>
  access === "write" ? { verdict: "looksGranted", status: 404 } : ADMIN(scope, access, index);

const DENIED_TO_EXTENDED: readonly Scope[] = [
  "users_read",
  "configuration_read",
  "configuration_manage",
  "messages_read",
  "messages_manage",
];

/** A key with the role Extended. */
export const EXTENDED: Telling = (scope, access, index) =>
  DENIED_TO_EXTENDED.includes(scope)
    ? { verdict: "denied", status: 403, cause: "systemRole" }
    : scope === "candidates_offers_read"
      ? { verdict: "inconclusive", status: 503, reason: "serverError" }
      : ADMIN_TRIED(scope, access, index);

export const nothing: Telling = () => null;

export const everyRow =
  (told: Told): Telling =>
  () =>
    told;

function countsOf(permissions: PermissionView[]): Counts {
  const counts: Counts = { granted: 0, looksGranted: 0, denied: 0, inconclusive: 0, notTested: 0 };
  for (const { row } of permissions) if (row) counts[row.verdict] += 1;
  return counts;
}

type Patch<T> = { [K in keyof T]?: T[K] };

export interface Scene {
  step: Step;
  /** How the steps before and after stand; a step not named is not begun. */
  rail?: Partial<Record<Step, StepState>>;
  telling?: Telling;
  summary?: Omit<Summary, "counts" | "others" | "detail" | "cause" | "reason"> & Partial<Summary>;
  check?: Patch<CheckView>;
  key?: Patch<KeyView> | null;
  view?: Patch<View>;
}

/** What is said about a key's text. */
export const note = (id: string, args: Message["args"] = {}): ShownNote => ({
  message: { id: `key-note-${id}`, args },
  doubt: !["looksRight", "cleaned", "repeated"].includes(id),
});

const NO_KEY: KeyView = {
  masked: null,
  place: null,
  notes: [],
  keeping: "settled",
  unproved: false,
  sessionOnly: false,
  keychain: { state: "found", name: "GNOME Keyring" },
  replacing: false,
  forgotten: null,
};

const KEY: KeyView = {
  ...NO_KEY,
  masked: `${"•".repeat(12)}3a4b`,
  place: { kind: "keychain", name: "GNOME Keyring", entry: "Findem Connect – Acme GmbH" },
  notes: [note("looksRight"), note("cleaned")],
};

/** 24 November, at three minutes past two in the afternoon. */
export const FINISHED_AT = Date.UTC(2026, 10, 24, 14, 3) / 1000;

/** A quarter of an hour later, and the same on every computer. */
export const GALLERY_CLOCK: Clock = {
  now: () => new Date(Date.UTC(2026, 10, 24, 14, 18)),
  locale: "en-GB",
  timeZone: "UTC",
};

export function viewOf(scene: Scene): View {
  const permissions = permissionsOf(scene.telling ?? nothing);
  const counts = countsOf(permissions);
  const key: KeyView = scene.key === null ? { ...NO_KEY } : { ...KEY, ...scene.key };
  const summary: Summary | null = scene.summary
    ? { cause: null, others: [], reason: null, detail: null, ...scene.summary, counts }
    : null;
  const answered = permissions.filter((permission) => permission.row).length;
  return {
    revision: 1,
    step: scene.step,
    rail: STEPS.map((step) => ({
      step,
      state: scene.rail?.[step] ?? "todo",
      open: step === "start" || (step === "key" && scene.rail?.start === "done") || key.masked !== null,
    })),
    name: "Acme GmbH",
    environment: "production",
    host: "api.smartrecruiters.com",
    practice: null,
    network: { state: "reachable", proxy: false, inspectedBy: null },
    proxy: null,
    proxyLogin: false,
    key,
    check: {
      running: false,
      answered,
      writesTried: false,
      writesAt: null,
      tookMs: summary ? 912 : null,
      finishedAt: summary ? FINISHED_AT : null,
      cancelled: false,
      lookingAgain: false,
      identity: null,
      counts,
      summary,
      fix: null,
      ...scene.check,
    },
    permissions,
    source: { finding: null, looking: false, everySeconds: null, unavailable: false },
    connectTest: null,
    connecting: false,
    rehearsal: { notOffered: null, next: null, running: null, receipt: null, leftover: null },
    mapping: { rows: [], sampled: null, looking: false, reason: null },
    arrivals: { count: null, looking: false, reason: null },
    handOver: {
      ticks: [],
      copy: null,
      savedLastFour: null,
      oldKeys: [],
      oldInFindem: false,
    },
    notice: null,
    ...scene.view,
  };
}

/** How far the rail is when all before `step` is proved. */
export function railUpTo(step: Step): Partial<Record<Step, StepState>> {
  return Object.fromEntries(STEPS.slice(0, STEPS.indexOf(step)).map((before) => [before, "done" as const]));
}

export const ADMIN_ROLE = {
  verdict: "admin",
  systemRole: { id: "ADMINISTRATOR", name: "Administrator" },
  accessGroups: 0,
} as const;

export function source(verdict: SourceVerdict, label = "Findem", more = 0): NonNullable<View["source"]["finding"]> {
  const none = verdict === "missing" || verdict === "inconclusive" || verdict === "notTested";
  const match = { label, typeId: verdict === "wrongType" ? "AGENCY" : "OTHER", subTypeId: "OTHER", id: "5f1" };
  return {
    verdict,
    reason: verdict === "inconclusive" ? "timeout" : null,
    note: null,
    matches: none ? [] : Array.from({ length: 1 + more }, () => match),
  };
}

const COUNTS: Record<LinkId, number | null> = {
  signIn: null,
  users: 23,
  jobs: 42,
  stages: 9,
  candidates: 1234,
  source: null,
  notes: null,
  attachments: 0,
};

export function connectTest(fails: readonly LinkId[] = [], unsure: LinkId | null = null): ConnectTest {
  const links = (Object.keys(COUNTS) as LinkId[]).map((id) => ({
    id,
    verdict: fails.includes(id) ? ("fail" as const) : id === unsure ? ("inconclusive" as const) : ("pass" as const),
    count: COUNTS[id],
    reason: id === unsure ? ("timeout" as const) : null,
  }));
  const verdict = fails.length > 0 ? "fail" : unsure ? "inconclusive" : "pass";
  return { verdict, firstSyncSeconds: verdict === "pass" ? 165 : null, links };
}

const FIELDS: [string, string, number | null][] = [
  ["name", "candidate.firstName, lastName", 20],
  ["email", "candidate.email", 20],
  ["phone", "candidate.phoneNumber", 14],
  ["linkedin", "candidate.web.linkedin", 6],
  ["website", "candidate.web.website", 1],
  ["location", "candidate.location", 18],
  ["experience", "candidate.experience", 11],
  ["education", "candidate.education", 9],
  ["tags", "candidate.tags", 0],
  ["status", "application.status", 20],
  ["source", "application.source", 20],
  ["jobTitle", "job.title", 12],
  ["jobDepartment", "job.department", 10],
  ["jobLocation", "job.location", null],
];

export const MAPPED: View["mapping"] = {
  rows: FIELDS.map(([id, field, filled]) => ({ id, field, filled, of: id.startsWith("job") ? 12 : 20 })),
  sampled: 20,
  looking: false,
  reason: null,
};
