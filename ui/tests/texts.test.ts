import { parse, type AST } from "svelte/compiler";
import { describe, expect, it } from "vitest";

import { has } from "../src/lib/text/catalogue";
import desk from "../../src-tauri/crates/report/texts/en-US/desk.ftl?raw";
import wizard from "../../src-tauri/crates/report/texts/en-US/window.ftl?raw";
import { FAMILIES } from "./families";

// Names that look like ids of texts but are not: the program's own names of texts, and ids of elements.
const NO_TEXTS = new Set(["source-name", "fix-*", "typed-key", "type-key"]);

const sources = Object.entries(
  import.meta.glob<string>(
    [
      "../src/*.svelte",
      "../src/{desk,lib,screens}/**/*.svelte",
      "../src/{desk,lib,screens}/**/*.ts",
      "!**/generated/**",
    ],
    { query: "?raw", import: "default", eager: true },
  ),
);
const rust = import.meta.glob<string>(
  ["../../src-tauri/src/**/*.rs", "../../src-tauri/crates/{diagnosis,presentation,smartrecruiters,wizard}/src/**/*.rs"],
  { query: "?raw", import: "default", eager: true },
);
const program = Object.values(rust);
const window = `${wizard}\n${desk}`;
const ids = [...window.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? "");
const prefixes = new Set(ids.map((id) => id.split("-")[0]));

/** Everything in the sources that looks like the id of a text, with `*` in place of inserted values. */
function used(source: string): string[] {
  const script = [...source.matchAll(/(["'`])([a-z]+(?:-(?:[\w]+|\$\{[^}]*\}))*)\1/g)];
  const markup = [...source.matchAll(/="([a-z]+(?:-(?:[\w]+|\{[^}]*\}))*)"/g)];
  return [...script.map((match) => match[2] ?? ""), ...markup.map((match) => match[1] ?? "")]
    .map((name) => name.replace(/\$?\{[^}]*\}/g, "*"))
    .filter((name) => name.includes("-") && prefixes.has(name.split("-")[0]) && !NO_TEXTS.has(name));
}

/** The same for the program's own sources. */
function named(source: string): string[] {
  return [...source.matchAll(/"([a-z]+(?:-(?:\w+|\{\w*\}))+)"/g)]
    .map((match) => (match[1] ?? "").replace(/\{\w*\}/g, "*"))
    .filter((name) => prefixes.has(name.split("-")[0]));
}

const names = new Map<string, string>();
for (const [path, source] of sources) for (const name of used(source)) names.set(name, path);

describe("the texts of the window", () => {
  it("exist wherever one is named", () => {
    const plain = [...names].filter(([name]) => !name.includes("*"));
    expect(plain.filter(([name]) => !has(name) && !name.startsWith("aria-"))).toEqual([]);
    expect(plain.length).toBeGreaterThan(100);
  });

  it("exist wherever the program names one for the page", () => {
    const page = Object.entries(rust).filter(([path]) => /crates\/(presentation|wizard)\//.test(path));
    const found = page.flatMap(([, source]) => named(source));
    // The words for the signs in a report are in the catalog of the reports.
    const known = (name: string): boolean =>
      has(name) || name in FAMILIES || `${name}-*` in FAMILIES || name.startsWith("report-");
    expect(found.filter((name) => !known(name))).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });

  it("exist for every id that is put into a name", () => {
    const patterns = [...names.keys()].filter((name) => name.includes("*"));
    expect(patterns.filter((pattern) => !(pattern in FAMILIES))).toEqual([]);
    const missing = Object.entries(FAMILIES).flatMap(([pattern, values]) =>
      values.map((value) => pattern.replace("*", value)).filter((id) => !has(id)),
    );
    expect(missing).toEqual([]);
  });

  it("are all used", () => {
    const families = Object.entries(FAMILIES).flatMap(([pattern, values]) =>
      values.map((value) => pattern.replace("*", value)),
    );
    // An id without a dash is too common a word to be recognized by its shape.
    const spelt = (id: string): boolean =>
      !id.includes("-") && sources.some(([, source]) => source.includes(`"${id}"`));
    // The part of the program that reports a problem names the notice or the obstacle by its code.
    const found = (id: string): boolean => {
      const code = /^(?:notice|start-obstacle)-(.+)$/.exec(id)?.[1];
      return code !== undefined && program.some((source) => source.includes(`"${code}"`));
    };
    const all = new Set([...names.keys(), ...families, ...program.flatMap(named)]);
    expect(ids.filter((id) => !all.has(id) && !spelt(id) && !found(id))).toEqual([]);
  });

  it("are each defined once", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("use no markup but strong and code", () => {
    const tags = [...window.matchAll(/<\/?([a-z]+)>/g)].map((match) => match[1]);
    expect(tags.filter((tag) => tag !== "strong" && tag !== "code")).toEqual([]);
  });
});

describe("the markup", () => {
  const spoken = new Set(["aria-label", "title", "placeholder", "alt"]);

  /** The words that stand in the markup itself. */
  function words(node: unknown, found: string[], inComponent = false): void {
    if (Array.isArray(node)) {
      for (const each of node) words(each, found, inComponent);
      return;
    }
    if (typeof node !== "object" || node === null || !("type" in node)) return;
    if (node.type === "Text") {
      const { data } = node as AST.Text;
      if (/\p{L}/u.test(data)) found.push(data.trim());
      return;
    }
    if (node.type === "Attribute") {
      const attribute = node as AST.Attribute;
      if (inComponent || !spoken.has(attribute.name)) return;
      if (Array.isArray(attribute.value)) words(attribute.value, found);
      return;
    }
    const component = node.type === "Component";
    for (const [key, child] of Object.entries(node)) {
      if (key === "attributes") words(child, found, component);
      else if (!["css", "instance", "module", "metadata"].includes(key)) words(child, found);
    }
  }

  it("has no words of its own", () => {
    for (const [path, source] of sources.filter(([path]) => path.endsWith(".svelte"))) {
      const found: string[] = [];
      words(parse(source, { modern: true }).fragment, found);
      expect(found, path).toEqual([]);
    }
  });
});
