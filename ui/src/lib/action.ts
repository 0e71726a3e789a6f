/** What a button at the bottom of a screen does. */
export interface Action {
  /** The text's id. */
  label: string;
  run?: () => void;
  /** The id of the form it submits. */
  form?: string;
}
