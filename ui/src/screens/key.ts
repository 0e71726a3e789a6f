import type { Notice } from "../lib/ipc/types";

/** Notices about the typed text, which are shown beside the field. */
const ABOUT_THE_TEXT = [
  "keyEmpty",
  "keyCharacters",
  "keyBlanks",
  "keyAddress",
  "keyTooLong",
  "keyNotSendable",
  "twoKeys",
  "sameKey",
  "notPracticeKey",
  "practiceKeyCut",
  "practiceKeyOverlong",
];

/** Whether a refusal is about the text that was typed. */
export const isAboutText = (refusal: Notice | null): boolean =>
  refusal !== null && ABOUT_THE_TEXT.includes(refusal.code);
