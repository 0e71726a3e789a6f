/** The form for a new customer. The name that is typed stays while something else is on the screen. */
export const draft = $state({
  name: "",
  /** The field for the name is to be focused as soon as it is on the screen. */
  wanted: false,
});
