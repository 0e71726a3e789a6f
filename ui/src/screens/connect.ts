import type { ConnectLink, LinkId, Message, Step, View } from "../lib/ipc/types";

/** What Findem does after connecting, in its order. */
export const LINKS: readonly LinkId[] = [
  "signIn",
  "users",
  "jobs",
  "stages",
  "candidates",
  "source",
  "notes",
  "attachments",
];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The first import at the fastest, as a sentence. */
export function firstSync(seconds: number | null): Message | null {
  if (seconds === null) return null;
  if (seconds <= MINUTE) return { id: "connect-first-sync-minute", args: {} };
  if (seconds < 2 * HOUR) return { id: "connect-first-sync-minutes", args: { minutes: Math.ceil(seconds / MINUTE) } };
  return { id: "connect-first-sync-hours", args: { hours: Math.ceil(seconds / HOUR) } };
}

/** Where a link that fails is mended: a list of sources that this key may not read is a matter of its permissions. */
export function mendedAt(id: LinkId, { source }: View): Step {
  return id === "source" && source.finding?.verdict !== "inconclusive" ? "source" : "permissions";
}

/** What a link that works found: counted where it could be. */
export function linkResult(link: ConnectLink, role: string | null): Message {
  if (link.id === "signIn") return role ? { id: "connect-role", args: { role } } : { id: "connect-accepted", args: {} };
  if (link.id === "source") return { id: "connect-source", args: {} };
  if (link.count === null) return { id: "connect-readable", args: {} };
  if (link.count === 0) return { id: "connect-empty", args: {} };
  return { id: `connect-count-${link.id}`, args: { count: link.count } };
}
