/** The zoom that a key press asks for: larger (1), smaller (-1), normal (0), or none. */
export function zoomOf(event: KeyboardEvent): number | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (event.key) {
    case "+":
    case "=":
      return 1;
    case "-":
    case "_":
      return -1;
    case "0":
      return 0;
    default:
      return null;
  }
}
