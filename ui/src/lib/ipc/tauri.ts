import { Channel, invoke } from "@tauri-apps/api/core";

import { COMMANDS } from "./generated/commands";
import type { Host, View } from "./types";

/** The view that the program gave to the page when it created the window. Absent if the program has to prepare one. */
export const firstView = (globalThis as { firstView?: View }).firstView ?? null;

/** The arguments of a command as Tauri expects them: bytes unchanged, and a function as a channel. */
function carried(sent: Record<string, unknown> | Uint8Array = {}): Record<string, unknown> | Uint8Array {
  if (sent instanceof Uint8Array) return sent;
  const fields = Object.entries(sent).map(([name, value]) => [
    name,
    typeof value === "function" ? new Channel(value as (message: unknown) => void) : value,
  ]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

const calls = Object.entries(COMMANDS).map(([command, name]) => [
  command,
  (sent?: Record<string, unknown> | Uint8Array) => invoke(name, carried(sent)),
]);

/** The connection to the program. */
export const tauri = Object.fromEntries(calls) as Host;
