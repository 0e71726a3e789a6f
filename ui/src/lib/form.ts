/** What was typed into a field of the submitted form, without leading and trailing blanks. */
export function typed(event: SubmitEvent, name: string): string {
  const value = new FormData(event.currentTarget as HTMLFormElement).get(name);
  return typeof value === "string" ? value.trim() : "";
}
