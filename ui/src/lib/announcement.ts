import type { Banner, KeyCopy, Message, View } from "./ipc/types";
import { say, t } from "./text/catalogue";
import { pieces } from "./text/inline";

/** A text without its tags. */
const plain = (text: string): string =>
  pieces(text)
    .map((piece) => piece.text)
    .join("");

const said = (message: Message | null | undefined): string => (message ? plain(say(message)) : "");
const headline = (banner: Banner | null | undefined): string => said(banner?.headline);

/** If copying fails, a notice says so, so this says nothing. */
function copySaid(copy: KeyCopy | null): string {
  if (!copy || copy.state === "unwritable") return "";
  return t(copy.state === "copied" ? "handover-copied" : `handover-${copy.state}`);
}

/** What a screen reader announces when the view changes without a click. Single rows are not announced. */
export function announcement(view: View): string {
  switch (view.step) {
    case "start":
      return t(`start-network-${view.network.state}`);
    case "key":
      return said(view.key.happened);
    case "permissions":
      if (view.check.running) return t(view.check.writesTried ? "permissions-running-writes" : "permissions-running");
      return headline(view.check.result?.banner);
    case "source":
      if (view.key.masked === null) return "";
      if (view.source.found && view.connect.running) return t("connect-running");
      return [headline(view.source.banner), view.source.found ? headline(view.connect.banner) : ""]
        .filter(Boolean)
        .join(". ");
    case "connectTest":
      if (view.connect.running) return t("connect-running");
      if (view.rehearsal.running) return t("rehearsal-running");
      return [headline(view.connect.banner), headline(view.rehearsal.banner)].filter(Boolean).join(". ");
    case "mapping":
      return view.mapping.looking ? t("mapping-looking") : "";
    case "handOver":
      return copySaid(view.handOver.copy);
    case "done": {
      const { count, looking, why } = view.arrivals;
      if (looking) return t("done-arrivals-looking");
      if (why) return t("done-arrivals-unsure");
      return count === null ? "" : plain(t("done-arrivals-count", { count }));
    }
  }
}
