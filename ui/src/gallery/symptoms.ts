import { FluentBundle, FluentResource } from "@fluent/bundle";

import diagnosis from "../../../src-tauri/crates/report/texts/en-US/diagnosis.ftl?raw";
import words from "../../../src-tauri/crates/report/texts/en-US/symptoms.ftl?raw";
import type { Cause, SymptomEntry } from "../lib/ipc/types";
import { ENGLISH } from "../lib/text/locale.svelte";
import { fixOf } from "./sheets";

const bundle = new FluentBundle(ENGLISH, { useIsolating: false });
// The symptoms name what the diagnosis names, such as the name for a new key.
for (const file of [diagnosis, words]) bundle.addResource(new FluentResource(file));

function text(id: string): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`There is no text ${id}.`);
  return bundle.formatPattern(pattern);
}

/** The facts from symptom.rs. */
const FIXED: readonly [id: SymptomEntry["id"], expected: boolean, cause: Cause | null][] = [
  ["sourceOther", false, "sourceMissing"],
  ["sourceApi", false, null],
  ["noSourcesPage", false, "customSourcesUnavailable"],
  ["fewJobs", false, "systemRole"],
  ["noExports", false, null],
  ["missingPermissions", false, "systemRole"],
  ["allRefused", false, "badKey"],
  ["usersRefused", false, "systemRole"],
  ["noApiAccess", false, "customerApiOff"],
  ["keyLost", true, null],
  ["noScopeBoxes", true, null],
  ["clientIdPasted", false, "oauthCredential"],
  ["missingScopes", false, "oauthScopeMissing"],
  ["noCredentialsTab", false, null],
  ["slowSync", true, null],
  ["stopsAt100", false, null],
  ["missingInterviews", true, null],
  ["vanishedCandidates", true, null],
  ["consentMissing", false, null],
  ["profileConflict", false, null],
  ["nameOnNotes", true, null],
  ["emptyApprovals", true, null],
  ["companyRefused", true, null],
];

/** All symptoms, with the texts that the program sends. */
export const SYMPTOMS: SymptomEntry[] = FIXED.map(([id, expected, cause]) => ({
  id,
  title: text(`symptom-${id}`),
  why: text(`symptom-${id}-why`),
  reply: text(`symptom-${id}-reply`),
  expected,
  actor: "admin",
  who: "A SmartRecruiters Admin",
  cause,
  fix: cause && fixOf(cause),
}));
