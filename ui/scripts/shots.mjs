// Takes a picture of every state of the gallery and looks at each for accessibility.
//
//   node scripts/shots.mjs [--only part-of-a-name] [--themes light,dark] [--size 1120x760] [--zoom 1] [--full] [--out shots]
//
// Speaks to chromedriver by WebDriver alone, so it needs no package. The gallery must be built: npm run gallery.
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";

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
const root = new URL("../", import.meta.url).pathname;
const [width, height] = wish.size.split("x").map(Number);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
// What the program sends with its pages, but for the calls to it.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const body = await readFile(join(root, "dist-gallery", path));
    response.writeHead(200, { "content-type": TYPES[extname(path)], "content-security-policy": POLICY });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
const port = await new Promise((found) => {
  driver.stdout.on("data", (chunk) => {
    const match = /successfully on port (\d+)/.exec(String(chunk));
    if (match) found(match[1]);
  });
});

async function ask(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const { sessionId } = await ask("POST", "/session", {
  capabilities: {
    alwaysMatch: { "goog:chromeOptions": { args }, "goog:loggingPrefs": { browser: "ALL" } },
  },
});
const session = `/session/${sessionId}`;
const cdp = (cmd, params) => ask("POST", `${session}/goog/cdp/execute`, { cmd, params });
const run = (script, ...given) => ask("POST", `${session}/execute/sync`, { script, args: given });
const runLater = (script, ...given) => ask("POST", `${session}/execute/async`, { script, args: given });

const axe = await readFile(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const zoom = Number(wish.zoom);
let troubles = 0;
const trouble = (name, what) => {
  troubles += 1;
  console.error(`${name}: ${what}`);
};

try {
  await mkdir(wish.out, { recursive: true });
  await ask("POST", `${session}/url`, { url: `${origin}/gallery.html` });
  const names = await run("return [...document.querySelectorAll('.states a')].map((a) => a.textContent)");
  for (const name of names.filter((each) => each.includes(wish.only))) {
    for (const theme of wish.themes.split(",")) {
      await cdp("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: wish.forced ? "active" : "none" }],
      });
      await cdp("Emulation.setDeviceMetricsOverride", {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
      await ask("POST", `${session}/url`, { url: `${origin}/gallery.html?state=${name}&theme=${theme}` });
      const shown = await runLater(`
        const done = arguments[0];
        let left = 60;
        const look = () => {
          if (document.documentElement.dataset.shown) done(true);
          else if (left-- > 0) setTimeout(look, 50);
          else done(false);
        };
        look();`);
      if (!shown) trouble(name, "was not shown");
      const wide = await run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (wide > 0) trouble(name, `is ${wide} px too wide`);
      const small = await run(`
        return [...document.querySelectorAll('button, summary, input, select, a')]
          .filter((each) => each.checkVisibility() && !each.matches('input'))
          .map((each) => [each.textContent.trim(), each.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(([text, box]) => text + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);
      if (small.length > 0) trouble(name, `has small targets: ${small.join(", ")}`);
      // Colours that the system forces cannot be read from the page.
      const rules = wish.forced ? { "color-contrast": { enabled: false } } : {};
      const wrong = await runLater(
        `${axe}
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'], rules: arguments[0] }).then(
          (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | '))),
          (error) => done([String(error)]),
        );`,
        rules,
      );
      for (const each of wrong) trouble(`${name} (${theme})`, each);
      if (wish.full) {
        const size = await run("return document.documentElement.scrollHeight");
        await cdp("Emulation.setDeviceMetricsOverride", {
          width: Math.round(width / zoom),
          height: Math.max(size, Math.round(height / zoom)),
          deviceScaleFactor: zoom,
          mobile: false,
        });
      }
      const { data } = await cdp("Page.captureScreenshot", { format: "png" });
      await writeFile(join(wish.out, `${name}-${theme}.png`), Buffer.from(data, "base64"));
    }
  }
  for (const entry of await ask("POST", `${session}/se/log`, { type: "browser" })) {
    if (!entry.message.includes("favicon")) trouble("console", entry.message);
  }
} finally {
  await ask("DELETE", session).catch(() => undefined);
  driver.kill();
  server.close();
}
console.log(troubles === 0 ? "Nothing to mend." : `${troubles} things to mend.`);
process.exitCode = troubles === 0 ? 0 : 1;
