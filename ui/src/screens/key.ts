import type { KeychainState, KeyNote, View } from "../lib/ipc/types";
import { t } from "../lib/text/catalogue";

/** Notes that say: this is most likely not the key that Findem takes. */
export const DOUBTS: readonly KeyNote[] = ["unusual", "oauthPair", "oauthToken", "partnerToken"];

/** Keychains that keep a key, or may do so once they answer: with any other one, the key is here for this session. */
export const CHOOSABLE: readonly KeychainState["state"][] = ["found", "waiting", "failed"];

/** Whether the key that is here has another shape than a key's, and nothing could be read with it yet. */
export function isUnproved({ key, check }: View): boolean {
  return key.notes.some((note) => DOUBTS.includes(note)) && check.counts.granted === 0;
}

/** That the key was stored, or went; nothing where neither happened. */
export function happened(view: View): string | null {
  const { key } = view;
  if (key.forgotten?.kind === "keychain") return t("key-forgotten-keychain", { name: key.forgotten.name });
  if (key.forgotten) return t("key-forgotten-session");
  if (!key.place) return null;
  if (key.keeping === "storing") return t("key-storing");
  if (key.keeping === "refused") return t("key-not-stored");
  return t(isUnproved(view) ? "key-stored-unproved" : "key-stored");
}
