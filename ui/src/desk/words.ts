import { cancellable } from "../lib/announcement";
import type { CustomerView, DeskView, Notice, Sheet } from "../lib/ipc/types";
import { t } from "../lib/text/catalogue";

/** The selected customer. */
export function selected(view: DeskView): CustomerView | null {
  return view.customers.find((customer) => customer.id === view.selected) ?? null;
}

/** The running check, if it is about the selected customer. */
export function shownCheck(view: DeskView): DeskView["checking"] {
  return view.checking?.customer === view.selected ? view.checking : null;
}

/** Whether a refusal is about the name that was entered. */
export const isAboutName = (refusal: Notice | null): boolean =>
  refusal !== null && (refusal.code.startsWith("customerName") || refusal.code === "nameIsKey");

/** The title of the pane. */
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
      return pane.origin.kind === "file"
        ? (pane.sheet.label ?? pane.origin.name)
        : (selected(view)?.name ?? t("desk-title"));
  }
}

/** The context line of a report, without the name that is already the title. */
export function contextOf(view: DeskView, sheet: Sheet): string {
  const name = `${titleOf(view)} · `;
  return sheet.context.startsWith(name) ? sheet.context.slice(name.length) : sheet.context;
}

/** The context line without the result code, so that the verdict is heard soon after it. */
export const withoutCode = (context: string, { code }: Sheet): string =>
  context
    .split(" · ")
    .filter((part) => !part.includes(code))
    .join(" · ");

/** The id of the box that chooses a run for a comparison. */
export const boxOf = (reportId: string): string => `compare-run-${reportId}`;

/** Changes with the content of the pane, so that focus moves to the new heading. */
export function paneKey(view: DeskView): string {
  const { pane } = view;
  if (shownCheck(view)) return "check";
  switch (pane.kind) {
    case "report":
      // A file may contain the same run that is on the screen.
      return `report ${pane.origin.kind} ${pane.sheet.reportId}`;
    case "comparison":
      return `comparison ${pane.old} ${pane.new}`;
    default:
      return `${pane.kind} ${view.selected ?? ""}`;
  }
}

/** What has happened on the desk, for a screen reader. The window announces each text when it is new. */
export function deskAnnouncement(view: DeskView): string[] {
  if (view.keychainAsked) return [t("desk-quiet-keychain")];
  const check = shownCheck(view);
  if (check) return [cancellable(t(check.writes ? "permissions-running-writes" : "permissions-running"))];
  const { pane } = view;
  if (pane.kind === "comparison") {
    const { outcome, notYetGood: yet } = pane.sheet;
    return [yet ? `${outcome.word}. ${t("desk-compare-yet")} ${yet.word}` : outcome.word];
  }
  if (pane.kind !== "report") return [];
  const other = view.otherKey;
  if (!other || other.checked) return [pane.sheet.answer];
  return [t("desk-key-unchecked", { here: other.here ?? "unknown", below: other.below ?? "unknown" })];
}

/** Where the customer's key is now, for a screen reader. */
export function keyAnnouncement({ key }: CustomerView): string {
  if (!key) return t("desk-key-gone");
  return t("desk-key-now", { lastFour: key.lastFour ?? "unknown", where: key.kept ? "kept" : "session" });
}
