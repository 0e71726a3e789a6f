import { readFile } from "node:fs/promises";

import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const COMPILED = ".ftl?compiled";

/** Parses the texts when the page is built, so that opening the window does not spend time on it. */
export function catalogue(): Plugin {
  return {
    name: "catalogue",
    async load(id) {
      if (!id.endsWith(COMPILED)) return null;
      const path = id.slice(0, -"?compiled".length);
      this.addWatchFile(path);
      const { body } = new FluentResource(await readFile(path, "utf8"));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(body))});`;
    },
  };
}
