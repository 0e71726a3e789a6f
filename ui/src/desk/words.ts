import type { CustomerView, DeskView, Mark, Sheet, ShownComparison } from "../lib/ipc/types";
import { t } from "../lib/text/catalogue";
import type { Tone } from "../lib/tone";

/** The class of a tone's colour: what needs a hand looks like what could not be told, and its sign differs. */
export const COLOUR: Record<Tone, string> = {
  good: "good",
  bad: "bad",
  attention: "unsure",
  unsure: "unsure",
  quiet: "muted",
};

/** The customer that is looked at. */
export function selected(view: DeskView): CustomerView | null {
  return view.customers.find((customer) => customer.id === view.selected) ?? null;
}

/** The check that the pane shows: of another customer it shows none. */
export function shownCheck(view: DeskView): DeskView["checking"] {
  return view.checking?.customer === view.selected ? view.checking : null;
}

/** What the pane is about. */
export function titleOf(view: DeskView): string {
  const { pane } = view;
  switch (pane.kind) {
    case "start":
      return t("desk-title");
    case "symptoms":
      return t("desk-symptoms");
    case "comparison":
      return t("desk-compare-title");
    case "customer":
      return selected(view)?.name ?? t("desk-title");
    case "report":
      return pane.origin.kind === "file" ? pane.origin.name : (selected(view)?.name ?? t("desk-title"));
  }
}

/** What a report is about in one line, without the name that stands above it already. */
export function contextOf(view: DeskView, sheet: Sheet): string {
  const name = `${titleOf(view)} · `;
  return sheet.context.startsWith(name) ? sheet.context.slice(name.length) : sheet.context;
}

/** What the later run came to, where it is better than the earlier one and not good. */
export function notYetGood(sheet: ShownComparison["sheet"]): Mark | null {
  return sheet.outcome.tone === "good" && sheet.new.mark.tone !== "good" ? sheet.new.mark : null;
}

/** Another key is here than the one that the report is about. */
export interface OtherKey {
  /** One of the kept runs is about it. */
  checked: boolean;
  /** The ends of the two keys, as the texts take them. */
  ends: { here: string; below: string };
}

/** The key that is here, where the report that is shown is about another one. */
export function otherKey(view: DeskView, sheet: Sheet): OtherKey | null {
  const key = selected(view)?.key;
  if (!key || key.lastFour === sheet.lastFour) return null;
  return {
    checked: view.runs.some((run) => run.lastFour === key.lastFour),
    ends: { here: key.lastFour ?? "unknown", below: sheet.lastFour ?? "unknown" },
  };
}

/** Differs where something else is shown, so that focus moves to its heading. */
export function paneKey(view: DeskView): string {
  const { pane } = view;
  if (shownCheck(view)) return "check";
  switch (pane.kind) {
    case "report":
      // A customer's file may hold the very run that is looked at.
      return `report ${pane.origin.kind} ${pane.sheet.reportId}`;
    case "comparison":
      return `comparison ${pane.old} ${pane.new}`;
    default:
      return `${pane.kind} ${view.selected ?? ""}`;
  }
}

/** How many answers there are between two that a screen reader is told of. */
const TOLD_EACH = 10;

/** What a screen reader is told of what changed by itself. */
export function deskAnnouncement(view: DeskView): string {
  if (view.keychainAsked) return t("desk-quiet-keychain");
  const check = shownCheck(view);
  if (check) {
    const told = check.answered - (check.answered % TOLD_EACH);
    return told === 0
      ? t(check.writes ? "permissions-running-writes" : "permissions-running")
      : t("count-of", { value: told, max: check.rows.length });
  }
  const { pane } = view;
  if (pane.kind === "comparison") {
    const { outcome } = pane.sheet;
    const yet = notYetGood(pane.sheet);
    return yet ? `${outcome.word} ${t("desk-compare-yet")} ${yet.word}` : outcome.word;
  }
  if (pane.kind !== "report") return "";
  const other = otherKey(view, pane.sheet);
  return other && !other.checked ? t("desk-key-unchecked", other.ends) : pane.sheet.headline;
}
