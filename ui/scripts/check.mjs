// Checks every state of the gallery at several widths and zooms, in dark mode, in forced colors, with reduced motion, and with the
// longer texts of accented English. In every other language, it checks whether everything fits where there is least room.
//
//   node scripts/check.mjs [--only part-of-a-name] [--thorough]
//
// --thorough checks the other languages at every size, and with axe.
// The gallery must be built first: npm run gallery. Without Chromium, the script says so and checks nothing.
import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { NoBrowser, withPage } from "./browser.mjs";

const { values: wish } = parseArgs({
  options: { only: { type: "string", default: "" }, thorough: { type: "boolean", default: false } },
});

/** Accented English is longer than any language. */
const ACCENTED = "en-XA";
const languages = (await readdir(new URL("../../src-tauri/crates/report/texts", import.meta.url)))
  .filter((tag) => tag !== "en-US")
  .toSorted();

const CALM = { "prefers-reduced-motion": "reduce", "forced-colors": "none" };
const FORCED = { ...CALM, "forced-colors": "active" };
/** Width, height and zoom of the window at its normal size, and where there is least room. */
const NORMAL = [1120, 760, 1];
const NARROWEST = [480, 760, 1];
/** All sizes but the normal one. */
const SIZES = [[700, 760, 1], NARROWEST, [1120, 760, 2]];

/** Finds elements that do not fit, and controls that are too small for a finger (24 px, WCAG 2.5.8). */
const LAYOUT = `
  const named = (each) => '<' + each.tagName.toLowerCase() + (each.id ? '#' + each.id : '') + '> '
    + each.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40);
  const root = document.documentElement;
  const found = [];
  const more = root.scrollWidth - root.clientWidth;
  if (more > 0) {
    const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > root.clientWidth);
    found.push('is ' + more + ' px too wide: ' + wide.map(named).at(-1));
  }
  for (const each of document.querySelectorAll('body *')) {
    // What only a screen reader reads is a pixel wide; a field scrolls what is in it.
    if (each.matches('progress, input') || each.clientWidth <= 1) continue;
    const more = each.scrollWidth - each.clientWidth;
    if (more > 1 && getComputedStyle(each).overflowX !== 'visible') found.push(named(each) + ' hides ' + more + ' px');
  }
  for (const each of document.querySelectorAll('button, select, a, input, textarea')) {
    if (!each.checkVisibility()) continue;
    const target = each.matches('input') ? each.closest('label') ?? each : each;
    const { width, height } = target.getBoundingClientRect();
    if (width > 0 && (width < 24 || height < 24)) {
      found.push(named(target) + ' is a target of ' + Math.round(width) + '×' + Math.round(height) + ' px');
    }
  }
  return found;`;

/** Finds what a bar at the lower edge hides when it gets the focus, and controls of the bar that make the page scroll. */
const COVERED = `
  const named = (each) => '<' + each.tagName.toLowerCase() + (each.id ? '#' + each.id : '') + '> '
    + each.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40);
  const place = document.querySelector('dialog[open]') ?? document.body;
  const scrolls = place.matches('dialog') ? place : document.documentElement;
  const bar = place.querySelector(place.matches('dialog') ? '.buttons' : '.bar');
  const found = [];
  if (!bar || getComputedStyle(bar).position !== 'sticky') return found;
  for (const each of place.querySelectorAll('h1, h2[tabindex], a, button, select, input, textarea, [tabindex="0"]')) {
    if (!each.checkVisibility() || each.disabled) continue;
    scrolls.scrollTop = 0;
    each.focus();
    const { left, top, bottom, width, height } = each.getBoundingClientRect();
    // Of what is higher than half the room, the beginning counts.
    const high = height > bar.getBoundingClientRect().top / 2;
    const onTop = document.elementFromPoint(left + width / 2, high ? top + 20 : bottom - 3);
    if (bar.contains(each)) {
      if (scrolls.scrollTop > 0) found.push(named(each) + ' makes the page scroll');
    } else if (!onTop || bar.contains(onTop)) {
      found.push(named(each) + ' has the focus and is hidden by the bar');
    }
  }
  scrolls.scrollTop = 0;
  return found;`;

/** Without the page's colors, a button is recognizable only by its border or underline, and an icon only by a system color. */
const WITHOUT_COLOURS = `
  const found = [];
  if (!matchMedia('(forced-colors: active)').matches) found.push('is not shown in forced colours');
  for (const each of document.querySelectorAll('button, select, input')) {
    if (!each.checkVisibility() || each.matches('[type=radio], [type=checkbox]')) continue;
    const style = getComputedStyle(each);
    const known = parseFloat(style.borderTopWidth) > 0 || style.textDecorationLine.includes('underline')
      || each.querySelector('svg') || each.closest('nav');
    if (!known) found.push('nothing shows that this is a control: ' + each.outerHTML.slice(0, 120));
  }
  for (const each of document.querySelectorAll('body *')) {
    if (getComputedStyle(each).forcedColorAdjust === 'none' && !each.matches('progress, svg, svg *')) {
      found.push('keeps its own colours: ' + each.outerHTML.slice(0, 120));
    }
  }
  return found;`;

const MOTION = `
  const moving = document.getAnimations().map((each) => each.effect.target.outerHTML.slice(0, 120) + ' moves');
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? moving : ['is not shown with reduced motion'];`;

/** Notes what does not fit at each size. */
async function fits(page, sizes, note) {
  for (const [width, height, zoom] of sizes) {
    await page.size(width, height, zoom);
    note(`${width} px wide at ${zoom * 100} %`, await page.run(LAYOUT));
  }
}

/** All problems of one state. */
async function look(page, name) {
  const found = [];
  const note = (where, what) => found.push(...what.map((each) => `${name}, ${where}: ${each}`));
  await page.media(CALM);
  await page.size(...NORMAL);
  if (!(await page.show(name, "light"))) return [`${name}: was not shown`];
  note("light", await page.axe({}));
  note("light", await page.run(LAYOUT));
  note("light", await page.run(COVERED));
  note("reduced motion", await page.run(MOTION));
  // Of all that axe checks, only contrast depends on the colors.
  await page.run("document.documentElement.dataset.theme = 'dark'");
  note("dark", await page.axe({ runOnly: ["color-contrast"] }));
  for (const [width, height, zoom] of SIZES) {
    await page.size(width, height, zoom);
    const where = `${width} px wide at ${zoom * 100} %`;
    note(where, await page.run(LAYOUT));
    note(where, await page.run(COVERED));
  }
  await page.size(...NORMAL);
  await page.media(FORCED);
  note("forced colours", await page.run(WITHOUT_COLOURS));
  note("forced colours", await page.run(LAYOUT));
  await page.media(CALM);
  await page.size(...NARROWEST);
  for (const language of languages) {
    await page.speak(language);
    const sizes = wish.thorough ? [NORMAL, ...SIZES] : [NARROWEST];
    await fits(page, sizes, (where, what) => note(`${language}, ${where}`, what));
    if (wish.thorough) note(language, await page.axe({}));
  }
  await page.size(...NORMAL);
  if (!(await page.show(name, "light", ACCENTED))) return [...found, `${name}: was not shown in ${ACCENTED}`];
  await fits(page, [NORMAL, ...SIZES], (where, what) => note(`${ACCENTED}, ${where}`, what));
  return found;
}

/** All problems of the states that are left over by the other browsers. */
const lookAtTheNext = (taken) =>
  withPage(async (page) => {
    const names = (await page.states()).filter((each) => each.includes(wish.only));
    await page.loadAxe();
    const found = [];
    while (taken.count < names.length) {
      const name = names[taken.count];
      taken.count += 1;
      found.push(...(await look(page, name)));
    }
    found.push(...(await page.said()).map((each) => `console: ${each}`));
    return found;
  });

const start = performance.now();
try {
  const taken = { count: 0 };
  const browsers = Array.from({ length: availableParallelism() }, () => lookAtTheNext(taken));
  const found = (await Promise.all(browsers)).flat();
  const { count } = taken;
  for (const each of found) console.error(each);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${found.length === 0 ? "Nothing to mend" : `${found.length} things to mend`} in ${count} states (${seconds} s).`,
  );
  process.exitCode = found.length === 0 && count > 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.log(`Skipped, nothing was looked at: ${error.message} on this computer.`);
}
