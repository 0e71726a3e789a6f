import type { KeychainState, Notice, View } from "../lib/ipc/types";
import { t } from "../lib/text/catalogue";

/** What is wrong with a text, so that it belongs beside the field in which it was typed. */
const ABOUT_THE_TEXT = [
  "keyEmpty",
  "keyCharacters",
  "keyBlanks",
  "keyTooLong",
  "keyNotSendable",
  "twoKeys",
  "notPracticeKey",
  "practiceKeyCut",
  "practiceKeyOverlong",
];

/** Keychains that keep a key, or may do so once they answer: with any other one, the key is here for this session. */
export const CHOOSABLE: readonly KeychainState["state"][] = ["found", "waiting", "failed"];

/** Whether a refusal says what is wrong with the text that was typed. */
export const isAboutText = (refusal: Notice | null): boolean =>
  refusal !== null && ABOUT_THE_TEXT.includes(refusal.code);

/** That the key was stored, or went; nothing where neither happened. */
export function happened(view: View): string | null {
  const { key } = view;
  if (key.forgotten?.kind === "keychain") return t("key-forgotten-keychain", { name: key.forgotten.name });
  if (key.forgotten) return t("key-forgotten-session");
  if (!key.place) return null;
  if (key.keeping === "storing") return t("key-storing");
  if (key.keeping === "refused") return t("key-not-stored");
  return t(key.unproved ? "key-stored-unproved" : "key-stored");
}
