import type { View } from "../lib/ipc/types";

/** How many records of each kind were looked at. */
export function sampled({ rows, sampled: candidates }: View["mapping"]): { candidates: number; jobs: number } {
  const jobs = rows.find(({ field }) => field.startsWith("job."))?.of ?? 0;
  return { candidates: candidates ?? 0, jobs };
}
