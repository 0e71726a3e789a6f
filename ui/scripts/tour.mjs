// Retakes the pictures of docs/tour.md. The gallery must be built first: npm run gallery.
import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { withPage } from "./browser.mjs";

const out = fileURLToPath(new URL("../../docs/tour/", import.meta.url));
const LARGEST = 120 * 1024;
const USUAL = { theme: "light", size: [1120, 760], zoom: 1 };
const DARK = { ...USUAL, theme: "dark" };
const NARROW = { ...USUAL, size: [700, 760] };
const ZOOMED = { ...USUAL, zoom: 2 };

/** The pictures, in the order of the page. */
const PICTURES = [
  ["start-first", USUAL],
  ["key-first", USUAL],
  ["key-stored", USUAL],
  ["permissions-running", DARK],
  ["permissions-denied", USUAL],
  ["permissions-fix", USUAL],
  ["permissions-row", DARK, "#users_read"],
  ["dialog-requests", USUAL],
  ["dialog-writes", USUAL],
  ["permissions-offline", NARROW],
  ["source-near", USUAL],
  ["source-missing", ZOOMED],
  ["connect-pass", USUAL],
  ["dialog-rehearsal", DARK],
  ["rehearsal-clean", USUAL, "#rehearse"],
  ["leftover-found", NARROW],
  ["mapping-counted", USUAL],
  ["handover-copied", USUAL],
  ["handover-replaced", USUAL],
  ["done-finished", DARK],
  ["start-practice", NARROW],
  ["desk-start", USUAL],
  ["desk-denied", USUAL],
  ["desk-row", DARK, "#row-users_read"],
  ["desk-file", USUAL],
  ["desk-another-key", NARROW],
  ["desk-dialog-save", USUAL],
  ["desk-symptom", ZOOMED],
];

/** Reduces the picture to as few colors as the eye needs. Without ImageMagick, the picture stays unchanged. */
function smaller(picture) {
  const made = spawnSync("convert", ["png:-", "-strip", "+dither", "-colors", "256", "png8:-"], {
    input: picture,
    maxBuffer: 1 << 24,
  });
  return made.status === 0 && made.stdout.length < picture.length ? made.stdout : picture;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await withPage(async (page) => {
  await page.media({ "prefers-reduced-motion": "reduce" });
  for (const [index, [name, { theme, size, zoom }, scrollTo]] of PICTURES.entries()) {
    await page.size(...size, zoom);
    if (!(await page.show(name, theme))) throw new Error(`${name} was not shown`);
    if (scrollTo) {
      await page.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", scrollTo);
    }
    const picture = smaller(await page.picture());
    const file = `${String(index + 1).padStart(2, "0")}-${name}.png`;
    if (picture.length > LARGEST) throw new Error(`${file} has ${picture.length} bytes, more than ${LARGEST}`);
    await writeFile(join(out, file), picture);
    console.log(`${file} ${Math.ceil(picture.length / 1024)} KB`);
  }
});
