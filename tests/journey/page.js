// Runs once in the page, after axe-core, and gives the tests its eyes.
(() => {
  const { aria, dom, text } = axe.commons;

  /** Blanks are one blank; the marks that Fluent sets around a value are no text. */
  const plain = (words) =>
    words
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();

  /** An open dialog is all that can be used. */
  const scope = () => document.querySelector("dialog:modal") ?? document.body;

  /** Does something while axe knows the tree of the page. */
  const known = (work) => {
    axe.setup(document.documentElement);
    try {
      return work();
    } finally {
      axe.teardown();
    }
  };

  const named = (element) => plain(text.accessibleText(element));
  const usable = (element) => dom.isVisibleToScreenReaders(element) && !element.disabled;
  const within = (root, role) =>
    [...root.querySelectorAll("*")].filter((element) => aria.getRole(element) === role && usable(element));

  /** Whether its middle is in view and nothing covers it. */
  const uncovered = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    return element.contains(onTop) || (onTop?.contains(element) ?? false);
  };

  const violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );

  const seen = new Set();
  let watched = null;

  window.journey = {
    find: (role, name) => known(() => within(scope(), role).filter((element) => named(element) === name)),
    says: () => plain(scope().innerText),
    rows: (name) =>
      known(() => {
        const list = within(document, "region").find((element) => named(element) === name);
        return [...(list?.querySelectorAll("summary") ?? [])].map((row) => plain(row.innerText));
      }),
    /** The lines that open and begin so. */
    lines: (words) =>
      [...scope().querySelectorAll("summary")].filter((line) => plain(line.innerText).startsWith(words)),
    /** The element that keys go to, and whether a person sees that. */
    focused: () =>
      known(() => {
        const element = document.activeElement ?? document.body;
        return {
          role: aria.getRole(element) ?? element.localName,
          name: named(element),
          seen:
            element.matches(":focus-visible") &&
            getComputedStyle(element).outlineStyle !== "none" &&
            uncovered(element),
        };
      }),
    /** Scrolls, where that is needed, as a person would. */
    reveal: (element) => {
      if (!uncovered(element)) element.scrollIntoView({ block: "center" });
    },
    /** From now on remembers every text of the page that matches. */
    watch: (pattern) => {
      const look = () =>
        document.body.innerText.match(new RegExp(pattern, "g"))?.forEach((match) => seen.add(plain(match)));
      seen.clear();
      watched?.disconnect();
      watched = new MutationObserver(look);
      watched.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    watched: () => [...seen],
    /** What was drawn last is on the screen. */
    drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    violations: () => violations,
    /** What could run, load or lead somewhere. */
    alive: () => {
      const kinds =
        "a[href], area, audio, base, embed, form[action], iframe, img, meta, object, script, style, video";
      return [...document.body.querySelectorAll(kinds)].map((element) => element.outerHTML);
    },
    axe: async () => {
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
    },
  };
})();
