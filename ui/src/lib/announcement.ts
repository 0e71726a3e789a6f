import { connectBanner } from "../screens/connect";
import { happened } from "../screens/key";
import { permissionsBanner } from "../screens/permissions";
import { sourceBanner } from "../screens/source";
import type { BannerWords } from "./banner";
import type { KeyCopy, View } from "./ipc/types";
import { t } from "./text/catalogue";
import { pieces } from "./text/inline";

/** The words of a text without its tags. */
const plain = (text: string): string =>
  pieces(text)
    .map((piece) => piece.text)
    .join("");

const headline = (banner: BannerWords | null): string => (banner ? plain(t(banner.id, banner.args)) : "");

/** A copy that could not be made has a notice of its own. */
function copySaid(copy: KeyCopy | null): string {
  if (!copy || copy.state === "unwritable") return "";
  return t(copy.state === "copied" ? "handover-copied" : `handover-${copy.state}`);
}

/** What a screen reader is told of what changed by itself on the screen. Rows that arrive one by one are not read out. */
export function announcement(view: View): string {
  switch (view.step) {
    case "start":
      return t(`start-network-${view.network.state}`);
    case "key":
      return happened(view) ?? "";
    case "permissions":
      if (view.check.running) return t(view.check.writesTried ? "permissions-running-writes" : "permissions-running");
      return headline(permissionsBanner(view));
    case "source":
      return headline(sourceBanner(view));
    case "connectTest":
      if (view.connecting) return t("connect-running");
      if (view.rehearsal.running) return t("rehearsal-running");
      return [
        headline(connectBanner(view)),
        view.rehearsal.receipt && t(`rehearsal-${view.rehearsal.receipt.finding.verdict}`),
      ]
        .filter(Boolean)
        .join(". ");
    case "mapping":
      return view.mapping.looking ? t("mapping-looking") : "";
    case "handOver":
      return copySaid(view.handOver.copy);
    case "done": {
      const { count, looking, reason } = view.arrivals;
      if (looking) return t("done-arrivals-looking");
      if (reason) return t("done-arrivals-unsure");
      return count === null ? "" : plain(t("done-arrivals-count", { count }));
    }
  }
}
