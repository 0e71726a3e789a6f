import type { View } from "../lib/ipc/types";

/** The states of one screen. The first one is complete, and the others contain only what differs from it. */
interface Screen {
  first: View;
  states: Record<string, Partial<View>>;
}

/** Written by the wizard's own tests: `cargo test -p wizard --test gallery`. */
const screens = import.meta.glob<Screen>("./views/*.json", { import: "default", eager: true });

/** Real views of the wizard, by the names of their states. */
const VIEWS: Record<string, View> = Object.fromEntries(
  Object.values(screens).flatMap(({ first, states }) =>
    Object.entries(states).map(([name, changed]) => [name, { ...first, ...changed }] as const),
  ),
);

export const STATE_NAMES = Object.keys(VIEWS);

export function viewOf(name: string): View {
  const view = VIEWS[name];
  if (!view) throw new Error(`The wizard's tests write no state ${name}.`);
  return view;
}
