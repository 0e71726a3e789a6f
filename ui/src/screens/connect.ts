import type { BannerWords } from "../lib/banner";
import type { ConnectLink, ConnectTest, LinkId, Message, Step, View } from "../lib/ipc/types";
import { t } from "../lib/text/catalogue";
import type { Tone } from "../lib/tone";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The first import at the fastest, as a sentence. Rounded as in the report. */
export function firstSync(seconds: number | null): Message | null {
  if (seconds === null) return null;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes === 0) return { id: "connect-first-sync-minute", args: {} };
  if (seconds < 2 * HOUR) return { id: "connect-first-sync-minutes", args: { minutes } };
  return { id: "connect-first-sync-hours", args: { hours: Math.round(seconds / HOUR) } };
}

/** Which lists can be read, but have nothing in them. */
export type Empty = "both" | "jobs" | "candidates";

export function emptyLists({ verdict, links }: ConnectTest): Empty | null {
  if (verdict !== "pass") return null;
  const none = (id: LinkId): boolean => links.some((link) => link.id === id && link.count === 0);
  if (none("jobs") && none("candidates")) return "both";
  return none("jobs") ? "jobs" : none("candidates") ? "candidates" : null;
}

const TONES = { pass: "good", fail: "bad", inconclusive: "unsure", notTested: "quiet" } satisfies Record<string, Tone>;

/** The link to look at first. */
export function firstTrouble({ links }: ConnectTest): ConnectLink | null {
  return links.find((link) => link.verdict === "fail") ?? null;
}

/** What the page says first of a test that has ended. */
export function connectBanner({ key, connecting, connectTest: test }: View): BannerWords | null {
  if (key.masked === null || connecting || !test) return null;
  const empty = emptyLists(test);
  if (empty) {
    return { tone: "attention", id: "connect-empty-lists", args: { empty }, detail: "connect-empty-lists-detail" };
  }
  const sync = test.verdict === "pass" ? firstSync(test.firstSyncSeconds) : null;
  const trouble = firstTrouble(test);
  return {
    tone: TONES[test.verdict],
    id: `connect-${test.verdict}`,
    detail: sync?.id ?? `connect-${test.verdict}-detail`,
    detailArgs: sync?.args ?? (trouble ? { link: t(`link-${trouble.id}`) } : undefined),
  };
}

/** Notes and attachments belong to a candidate: where there is none, they were not tried. */
export function untried(link: ConnectLink, links: readonly ConnectLink[]): boolean {
  const noCandidate = links.some(({ id, count }) => id === "candidates" && count === 0);
  return noCandidate && link.verdict === "pass" && (link.id === "notes" || link.id === "attachments");
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
