import type { Banner, CheckView, KeyCopy, Message, Step, View, WritesView } from "./ipc/types";
import { say, t } from "./text/catalogue";
import { pieces } from "./text/inline";
import { list } from "./text/locale.svelte";
import { timeOf } from "./text/time";
import { lastWeekly } from "./weekly";

/** A text without its tags. */
const plain = (text: string): string =>
  pieces(text)
    .map((piece) => piece.text)
    .join("");

const said = (message: Message | null | undefined): string => (message ? plain(say(message)) : "");
/** The headline of a banner, as it is said. */
export const headline = (banner: Banner | null | undefined): string => said(banner?.headline);

/** The result in a banner, as it is said. What is not good comes with the reason. */
export function resultSaid(banner: Banner | null | undefined): string {
  return sentences([headline(banner), banner?.tone === "good" ? "" : said(banner?.detail)].filter(Boolean));
}

/** Puts texts one after the other, each as a sentence of its own. */
export const sentences = (texts: string[]): string =>
  texts.map((text, index) => (index < texts.length - 1 && !/[.!?…]$/.test(text) ? `${text}.` : text)).join(" ");

/** If copying fails, a notice says so, so this says nothing. */
function copySaid(copy: KeyCopy | null): string {
  if (!copy || copy.state === "unwritable") return "";
  return t(copy.state === "copied" ? "handover-copied-said" : `handover-${copy.state}`);
}

/** Where the key is stored, and what was left out of its text, said with what the program does next. */
function storedSaid({ key }: View): string[] {
  const stored =
    key.place?.kind === "keychain" && key.keeping === "settled" && !key.unproved
      ? t("key-stored-in", { name: key.place.name })
      : said(key.happened);
  return [stored, ...key.corrections.map(said)];
}

/** Identifies what is on the screen. Practice and the real setup have the same steps. */
export const screenOf = ({ step, environment }: View): string => `${environment} ${step}`;

/** Whether the step announces what has just happened, and not the headline of what it shows. */
export const tellsNews = (step: Step): boolean => !["permissions", "source", "connectTest"].includes(step);

/** Says that something runs, and how a person ends it from everywhere on the page. */
export const cancellable = (running: string): string =>
  sentences([running, t("cancel-how", { keys: t("shortcut-cancel") })]);

/** How many of the write permissions were tried, and when. */
export const writesTried = ({ tried, rehearsed }: WritesView, at: number | null): string =>
  t("permissions-writes-tried", { tried, rehearsed, when: timeOf(at ?? 0) });

/** How the write permissions turned out, with the headline of the check that tried them. */
export function writesSaid({ writes, writesAt, result }: CheckView): string {
  if (!writes) return resultSaid(result?.banner);
  const each = Object.entries(writes.counts).filter(([, count]) => count > 0);
  const words = each.map(([kind, count]) => plain(t(`count-${kind}`, { count })));
  return sentences([resultSaid(result?.banner), `${writesTried(writes, writesAt)} ${list(words)}`].filter(Boolean));
}

/** Whether this address can be reached, and why not. */
export function networkSaid({ network }: Pick<View, "network">): string[] {
  if (network.state === "unknown") return [];
  const why = network.state === "unreachable" ? network.why.map(said) : [];
  return [t(`start-network-${network.state}`), ...why];
}

function arrived({ arrivals }: View): string[] {
  if (arrivals.looking) return [t("done-arrivals-looking")];
  if (arrivals.why) return [t("done-arrivals-unsure")];
  return arrivals.count === null ? [] : [plain(t("done-arrivals-count", { count: arrivals.count }))];
}

function weekly({ watch, key, off }: View): string[] {
  if (!watch.on) return [];
  if (watch.checking) return [t("done-watch-checking")];
  const kept = key.place?.kind === "keychain" ? [t("done-watch-key", { name: key.place.name })] : [];
  return watch.last ? [lastWeekly(watch)] : [...kept, off.includes("watch") ? "" : t("done-watch-now-below")];
}

/** What speaks against the key since the person came to the last step. */
function turned({ done, key }: View): string {
  return done.broke
    ? sentences([said(done.broke), said(done.missing)])
    : key.answer === "rejected"
      ? resultSaid(key.against)
      : "";
}

/** What the key page tells the person to wait for. */
function acceptedSaid({ key }: View): string {
  return key.answer === "accepted" && key.place && key.keeping === "settled" ? t("permissions-accepted") : "";
}

function happened(view: View, before: View | null): string[] {
  const { connect, rehearsal, mapping } = view;
  const tested = connect.running ? t("connect-running") : resultSaid(connect.banner);
  switch (view.step) {
    case "start":
      // The connection card is on the first page of the real setup only.
      return view.practice ? [] : networkSaid(view);
    case "key":
      return [said(view.key.happened), said(view.key.waits)];
    case "permissions":
      if (!view.check.running) return [acceptedSaid(view), resultSaid(view.check.result?.banner)];
      return [
        ...(before?.step === "key" ? storedSaid(view) : []),
        acceptedSaid(view),
        cancellable(t(view.check.writesTried ? "permissions-running-writes" : "permissions-running")),
      ];
    case "source":
      if (view.key.masked === null) return [];
      if (!view.source.found) return [resultSaid(view.source.banner)];
      return connect.running ? [tested] : [resultSaid(view.source.banner), tested];
    case "connectTest":
      return [
        connect.running ? cancellable(tested) : tested,
        // Only the detail names the source that the rehearsal is about.
        rehearsal.running
          ? t("rehearsal-running")
          : sentences([headline(rehearsal.banner), said(rehearsal.banner?.detail)].filter(Boolean)),
      ];
    case "mapping":
      if (mapping.looking) return [cancellable(t("mapping-looking"))];
      if (mapping.why) return [t("mapping-not-told"), said(mapping.why)];
      if (!mapping.sampled) return [];
      return [mapping.sampled.candidates === 0 ? t("mapping-no-records") : t("mapping-quiet-done", mapping.sampled)];
    case "handOver":
      return [];
    case "done":
      return [view.key.masked === null ? t("done-quiet-removed") : "", ...arrived(view), ...weekly(view), turned(view)];
  }
}

/** Says that practice has begun, which is not said again on its next pages. */
export const practiceBegun = (view: View, before: View | null): string[] =>
  before && !before.practice && view.practice ? [t("practice-banner")] : [];

/**
 * What has happened on the page, for a screen reader. The window announces each text when it is new. Single rows are not announced.
 * The view before this one tells what has led here.
 */
export function announcement(view: View, before: View | null = null): string[] {
  const left = view.leftPractice ? sentences([t("left-practice"), plain(t("left-practice-detail"))]) : "";
  // The clipboard is cleared wherever the person is by then.
  return [left, ...happened(view, before), copySaid(view.handOver.copy)].filter((text) => text !== "");
}
