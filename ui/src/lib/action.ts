import type { TextArguments } from "./text/catalogue";

/** What a button at the bottom of a screen does. */
export interface Action {
  /** The id of the button's text. */
  label: string;
  args?: TextArguments | undefined;
  run?: () => void;
  /** The id of the form that the button submits. */
  form?: string;
  /** What the button starts is running. The button stays, because it has the focus. */
  busy?: boolean;
  /** The id of the box that the person has to tick first. Until then the button only leads there, and the quiet line says why. */
  missing?: string | null;
}
