// Runs Chromium without a window on the built gallery. Talks WebDriver to chromedriver, so it needs no package.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ui = fileURLToPath(new URL("../", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
// The policy that the program sends with its pages, without the part that allows calls to the program.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";
const ARGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--hide-scrollbars",
];

/** Thrown if this computer has no Chromium. */
export class NoBrowser extends Error {}

async function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    try {
      const body = await readFile(join(ui, "dist-gallery", path));
      response.writeHead(200, { "content-type": TYPES[extname(path)], "content-security-policy": POLICY });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

/** How often chromedriver may end at its start. It takes a free port of IPv4 and then the same one of IPv6, which may be in use. */
const STARTS = 5;

async function startDriver(starts = STARTS) {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((found, failed) => {
    driver.once("error", () => failed(new NoBrowser("chromedriver is not installed")));
    driver.once("exit", () => found(null));
    let said = "";
    driver.stdout.on("data", (chunk) => {
      said += chunk;
      const match = /successfully on port (\d+)\D/.exec(said);
      if (match) found(match[1]);
    });
  });
  if (port !== null) return { driver, port };
  if (starts > 1) return startDriver(starts - 1);
  throw new Error("chromedriver ended at each start");
}

/** One page, in which one state after another is shown. */
class Page {
  #base;
  #origin;

  constructor(base, origin) {
    this.#base = base;
    this.#origin = origin;
  }

  async #ask(method, path, body) {
    return ask(method, `${this.#base}${path}`, body);
  }

  #cdp(cmd, params) {
    return this.#ask("POST", "/goog/cdp/execute", { cmd, params });
  }

  open(query) {
    return this.#ask("POST", "/url", { url: `${this.#origin}/gallery.html${query}` });
  }

  /** The names of all states. */
  async states() {
    await this.open("");
    return this.run("return [...document.querySelectorAll('.states a')].map((a) => a.textContent)");
  }

  /** Opens a state. False if the state did not finish loading. */
  async show(name, theme, language = "en-US") {
    await this.open(`?state=${name}&theme=${theme}&language=${language}`);
    return this.runLater(`
      const done = arguments[0];
      // Long enough to end only a state that hangs, however busy the computer is.
      let left = 12_000;
      const look = () => {
        if (document.documentElement.dataset.shown) done(true);
        else if (left-- > 0) setTimeout(look, 10);
        else done(false);
      };
      look();`);
  }

  /** Changes the language of the state that is open. */
  speak(language) {
    return this.runLater(
      `
      const [language, done] = arguments;
      location.hash = language;
      const look = () => {
        if (document.documentElement.lang === language) requestAnimationFrame(() => setTimeout(done));
        else setTimeout(look, 10);
      };
      look();`,
      language,
    );
  }

  run(script, ...args) {
    return this.#ask("POST", "/execute/sync", { script, args });
  }

  runLater(script, ...args) {
    return this.#ask("POST", "/execute/async", { script, args });
  }

  /** Width and height of the window. A zoom of 2 leaves half of each to the page, which notices in the next frame. */
  async size(width, height, zoom = 1) {
    await this.#cdp("Emulation.setDeviceMetricsOverride", {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
    await this.runLater("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done));");
  }

  /** Sets media features for the page, by name. */
  media(features) {
    return this.#cdp("Emulation.setEmulatedMedia", {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  /** Loads axe into every page that is opened from now on. */
  async loadAxe() {
    const source = await readFile(join(ui, "node_modules/axe-core/axe.min.js"), "utf8");
    await this.#cdp("Page.addScriptToEvaluateOnNewDocument", { source });
  }

  /** The problems that axe finds, one sentence for each rule. */
  axe(options) {
    return this.runLater(
      `
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'], ...arguments[0] }).then(
        (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | '))),
        (error) => done([String(error)]),
      );`,
      options,
    );
  }

  /** A screenshot as PNG. */
  async picture() {
    const { data } = await this.#cdp("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  /** What the pages wrote to the console. */
  async said() {
    const entries = await this.#ask("POST", "/se/log", { type: "browser" });
    return entries.map((entry) => entry.message).filter((message) => !message.includes("favicon"));
  }
}

async function ask(method, url, body) {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Starts one browser, passes its page to `work`, and closes the browser.
 *
 * @throws {NoBrowser} if this computer has none.
 */
export async function withPage(work) {
  const { driver, port } = await startDriver();
  const server = await serve();
  let session = null;
  try {
    const made = await ask("POST", `http://127.0.0.1:${port}/session`, {
      capabilities: { alwaysMatch: { "goog:chromeOptions": { args: ARGS }, "goog:loggingPrefs": { browser: "ALL" } } },
    }).catch((error) => {
      throw /(cannot find|no) chrome binary/i.test(error.message) ? new NoBrowser("Chromium is not installed") : error;
    });
    session = `http://127.0.0.1:${port}/session/${made.sessionId}`;
    return await work(new Page(session, `http://127.0.0.1:${server.address().port}`));
  } finally {
    if (session) await ask("DELETE", session).catch(() => undefined);
    driver.kill();
    server.close();
  }
}
