/** What led to the comparison on the screen, so that it is there again when the person comes back. */
interface CameFrom {
  /** The id of the report that was on the screen. */
  report: string;
  /** The id of the button that was pressed. */
  button: string;
  /** The ids of the runs that were chosen in the list. */
  chosen: string[];
}

let cameFrom: CameFrom | null = null;

/** Remembers what leads to a comparison. */
export function leaveFor(from: CameFrom): void {
  cameFrom = from;
}

/** What led from this report to the comparison. It is told once, and forgotten when another report comes. */
export function comeBack(report: string): CameFrom | null {
  const told = cameFrom?.report === report ? cameFrom : null;
  cameFrom = null;
  return told;
}
