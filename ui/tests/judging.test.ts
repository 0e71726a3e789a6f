import { ESLint } from "eslint";
import { expect, it } from "vitest";

/** The first text is slow to check, because ESLint reads the whole page for its types. */
const eslint = new ESLint();

/** How many times a piece of page code decides something from the id of a verdict, a reason, a cause or a scope. */
async function decides(code: string): Promise<number> {
  const source = [
    'import type { Cause, KeychainState, Reason, Scope, SourceVerdict, Tone, Verdict } from "../lib/ipc/types";',
    "type Given = { verdict: Verdict; reason: Reason | null; cause?: Cause; scope: Scope; source: SourceVerdict };",
    `export function shown(given: Given, tone: Tone, keychain: KeychainState): unknown {\n  ${code}\n}`,
  ].join("\n");
  const [result] = await eslint.lintText(source, { filePath: "src/screens/key.ts" });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === "findem/judging").length;
}

it.each([
  ['return given.verdict === "denied";', 1],
  ['return "denied" !== given.verdict;', 1],
  ['return given.reason === "unexpectedWrite";', 1],
  ['return given.cause === "badKey";', 1],
  ['return given.source !== "found";', 1],
  ['return given.scope === "users_read";', 1],
  ['switch (given.verdict) { case "granted": return 1; default: return 2; }', 1],
  ['return given.reason && ["dns", "connect"].includes(given.reason);', 1],
  ['return given.cause?.startsWith("source");', 1],
  ["const tones: Record<Verdict, Tone> = {} as never; return tones[given.verdict];", 1],
  ["return new Set<string>().has(given.scope);", 1],
  ["return given.reason === null;", 0],
  ["return given.cause !== undefined;", 0],
  ['return `reason-${given.reason ?? ""}`;', 0],
  ['return tone === "good";', 0],
  ['return keychain.state === "found";', 0],
])(
  "page code such as %s is reported %i times",
  async (code, times) => {
    expect(await decides(code)).toBe(times);
  },
  600_000,
);
