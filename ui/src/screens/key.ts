import type { Notice } from "../lib/ipc/types";

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

/** Whether a refusal says what is wrong with the text that was typed. */
export const isAboutText = (refusal: Notice | null): boolean =>
  refusal !== null && ABOUT_THE_TEXT.includes(refusal.code);
