// Takes a picture of every state of the gallery for people to look at. The gallery must be built first: npm run gallery.
//
//   node scripts/shots.mjs [--only part-of-a-name] [--themes light,dark] [--size 1120x760] [--zoom 1] [--full] [--forced]
//     [--out shots]
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { withPage } from "./browser.mjs";

const { values: wish } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    themes: { type: "string", default: "light,dark" },
    size: { type: "string", default: "1120x760" },
    zoom: { type: "string", default: "1" },
    full: { type: "boolean", default: false },
    forced: { type: "boolean", default: false },
    out: { type: "string", default: "shots" },
  },
});
const [width, height] = wish.size.split("x").map(Number);
const zoom = Number(wish.zoom);

await mkdir(wish.out, { recursive: true });
await withPage(async (page) => {
  const names = await page.states();
  await page.media({ "forced-colors": wish.forced ? "active" : "none" });
  for (const name of names.filter((each) => each.includes(wish.only))) {
    for (const theme of wish.themes.split(",")) {
      await page.size(width, height, zoom);
      if (!(await page.show(name, theme))) throw new Error(`${name} was not shown`);
      if (wish.full) {
        const tall = await page.run("return document.documentElement.scrollHeight");
        await page.size(width, Math.max(tall * zoom, height), zoom);
      }
      await writeFile(join(wish.out, `${name}-${theme}.png`), await page.picture());
    }
  }
});
