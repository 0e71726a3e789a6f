import type { Watch } from "./ipc/types";
import { t } from "./text/catalogue";
import { timeOf } from "./text/time";

/** What the last weekly check found, and when. */
export function lastWeekly({ last }: Watch): string {
  return last ? t("done-watch-last", { found: last.found, when: timeOf(last.at) }) : t("done-watch-never");
}
