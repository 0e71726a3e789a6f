import type { Answers } from "../lib/ipc/fake";
import type { LeftBehind, LookedUp, Message, ReportPreview, RequestView, Watched } from "../lib/ipc/types";
import { DENIED, sheetOf } from "./sheets";
import { SYMPTOMS } from "./symptoms";

const plain = (id: string): Message => ({ id, args: {} });

const PREVIEW: ReportPreview = {
  text: [
    "Findem Connect for SmartRecruiters",
    "Key ending 3a4b · Production · Nov 24, 2026, 2:03\u00a0PM UTC · code 7KQ2M-9XD41-TVB3A",
    "",
    "✕ Not ready: This key has the role Extended. Make a new key with the role Admin.",
    "",
    ...sheetOf(DENIED).groups.flatMap((group) => [
      group.name,
      ...group.rows.map((row) => `  ${row.mark.sign} ${row.prompt} (${row.scope}): ${row.mark.word}`),
      "",
    ]),
    "The report contains no key and no candidate data.",
  ].join("\n"),
  label: "Acme GmbH",
};

const request = (
  method: string,
  path: string,
  probe: string,
  more: Partial<Omit<RequestView, "purpose">> = {},
): RequestView => ({
  method,
  path,
  purpose: plain(`request-${probe}`),
  when: null,
  status: null,
  durationMs: null,
  ...more,
});

/** What the fake program answers. */
export const ANSWERS: Answers = {
  plan: [
    request("GET", "/candidates?limit=1", "candidates"),
    request("GET", "/user-api/v201804/users/me", "me"),
    ...(
      [
        ["DELETE", "/candidates/attachments/{madeUp}", "deleteAttachment"],
        ["PUT", "/candidates/{madeUp}/jobs/{madeUp}/source", "putSource"],
        ["DELETE", "/configuration/job-properties/{madeUp}/dependents/{madeUp}", "deleteDependent"],
        ["DELETE", "/messages/shares/{madeUp}", "deleteMessage"],
        ["DELETE", "/interviews-api/v201904/interview-types/findem-check-{madeUp}", "deleteInterviewType"],
        ["DELETE", "/interviews-api/v201904/interviews/{madeUp}", "deleteInterview"],
        ["DELETE", "/reviews-api/v201910/reviews/{madeUp}?reviewerId={meId}", "deleteReview"],
      ] as const
    ).map(([method, path, probe]) => request(method, path, probe, { when: plain("when-someReadAnswered") })),
  ],
  sent: [
    request("GET", "/candidates?limit=1", "candidates", { status: 200, durationMs: 204 }),
    request("GET", "/jobs?limit=1", "jobs", { status: 200, durationMs: 131 }),
    request("GET", "/user-api/v201804/users/me", "me", { status: 200, durationMs: 98 }),
    request("GET", "/user-api/v201804/users?limit=100", "users", { status: 403, durationMs: 142 }),
    request("GET", "/offers?limit=1", "offers", { status: 503, durationMs: 211 }),
    request("GET", "/offers?limit=1", "offers", { durationMs: 20000 }),
  ],
  about: {
    version: "0.1.0",
    stateDir: "/home/kim/.local/share/findem-connect",
    pageDir: "/home/kim/.local/share/ai.findem.connect",
    logFile: "/home/kim/.local/state/findem-connect/log.txt",
    hosts: ["api.smartrecruiters.com"],
    leftovers: [],
    watched: { names: [], idle: false },
  },
  openReport: true,
  saveReport: "/home/kim/Documents/findem-report.html",
  previewReport: PREVIEW,
  symptoms: SYMPTOMS,
  lookUp: { explained: null, mistyped: null, symptoms: [] },
};

/** The same answers, with what a state changes. */
export const answersOf = (state: { leftovers?: LeftBehind[]; watched?: Watched; lookedUp?: LookedUp }): Answers => ({
  ...ANSWERS,
  about: {
    ...ANSWERS.about,
    leftovers: state.leftovers ?? [],
    watched: state.watched ?? ANSWERS.about.watched,
  },
  lookUp: state.lookedUp ?? ANSWERS.lookUp,
});
