import type { RequestView } from "./ipc/types";

/** Requests that got the same answer, as one line of a list. */
export interface RepeatedRequest {
  request: RequestView;
  /** How often it was sent. */
  count: number;
}

/** A page that checks again by itself sends the same requests again and again. Those with the same answer become one line. */
export function repeated(requests: RequestView[]): RepeatedRequest[] {
  const lines: Record<string, RepeatedRequest> = {};
  for (const request of requests) {
    const { durationMs, ...same } = request;
    const line = (lines[JSON.stringify([same, durationMs === null])] ??= { request, count: 0 });
    line.count += 1;
  }
  return Object.values(lines);
}
