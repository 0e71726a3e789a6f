import type {
  Access,
  Cause,
  ConnectTest,
  Counts,
  Evidence,
  Group,
  LinkId,
  Reason,
  Row,
  RowNote,
  Scope,
  Verdict,
} from "../lib/ipc/types";

/** The subject of the gallery's reports, invented for pictures and tests. */

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

interface Finding {
  verdict: Verdict;
  status?: number | null;
  reason?: Reason;
  cause?: Cause;
  note?: RowNote;
}

/** Returns the finding for each permission. */
export type Findings = (scope: Scope, access: Access, index: number) => Finding;

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

/** A row of a report, with the permission's prompt. */
export interface GalleryRow extends Row {
  prompt: string;
  access: Access;
  group: Group;
  vendorScope: string | null;
}

export function rowsOf(findings: Findings): GalleryRow[] {
  return PERMISSIONS.map(([scope, prompt, access, group, path], index) => {
    const finding = findings(scope, access, index);
    const asked = finding.note !== "byRole" && finding.verdict !== "notTested";
    const status = finding.status === undefined ? 200 : finding.status;
    return {
      scope,
      prompt,
      access,
      group,
      vendorScope: scope === "candidate_status_read" ? "candidates_status_read" : null,
      verdict: finding.verdict,
      reason: finding.reason ?? null,
      causes: finding.cause ? [finding.cause] : [],
      evidence: asked ? [evidenceOf(access, scope, path, status, index)] : [],
      note: finding.note ?? null,
    };
  });
}

/** An Admin's key of which only the reads were tried. */
export const ADMIN: Findings = (scope, access) =>
  access === "write"
    ? { verdict: "looksGranted", note: "byRole" }
    : scope === "interviews_read" || scope === "job_applications_read"
      ? { verdict: "looksGranted", status: 404 }
      : scope === "approvals_read"
        ? { verdict: "granted", note: "noRows" }
        : { verdict: "granted" };

/** An Admin's key after the write attempts. */
export const ADMIN_TRIED: Findings = (scope, access, index) =>
  access === "write" ? { verdict: "looksGranted", status: 404 } : ADMIN(scope, access, index);

const DENIED_TO_EXTENDED: readonly Scope[] = [
  "users_read",
  "configuration_read",
  "configuration_manage",
  "messages_read",
  "messages_manage",
];

/** A key with the role Extended. */
export const EXTENDED: Findings = (scope, access, index) =>
  DENIED_TO_EXTENDED.includes(scope)
    ? { verdict: "denied", status: 403, cause: "systemRole" }
    : scope === "candidates_offers_read"
      ? { verdict: "inconclusive", status: 503, reason: "serverError" }
      : ADMIN_TRIED(scope, access, index);

export const everyRow =
  (finding: Finding): Findings =>
  () =>
    finding;

export function countsOf(rows: readonly Row[]): Counts {
  const counts: Counts = { granted: 0, looksGranted: 0, denied: 0, inconclusive: 0, notTested: 0 };
  for (const row of rows) counts[row.verdict] += 1;
  return counts;
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
