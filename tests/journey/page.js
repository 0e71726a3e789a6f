// Runs once in the page, after axe-core, and lets the tests find and read elements.
(() => {
  const { aria, dom, text } = axe.commons;

  /** Collapses whitespace and removes the isolation marks that Fluent puts around values. */
  const plain = (words) =>
    words
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();

  /** The open dialog, if there is one, otherwise the page. */
  const scope = () => document.querySelector("dialog:modal") ?? document.body;

  /** Runs `work` with axe set up for the current DOM. */
  const withAxe = (work) => {
    axe.setup(document.documentElement);
    try {
      return work();
    } finally {
      axe.teardown();
    }
  };

  const named = (element) => plain(text.accessibleText(element));
  /** Whether a press does what the element says. */
  const enabled = (element) => !element.disabled && element.getAttribute("aria-disabled") !== "true";
  const usable = (element) => dom.isVisibleToScreenReaders(element) && enabled(element);
  const within = (root, role) =>
    [...root.querySelectorAll("*")].filter((element) => aria.getRole(element) === role && usable(element));

  /** Whether its center is in view and not covered. */
  const uncovered = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    return element.contains(onTop) || (onTop?.contains(element) ?? false);
  };

  const violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );

  // The page keeps a hasty press from this listener.
  let presses = 0;
  window.addEventListener("click", ({ target }) => {
    if (target.closest("button, input")) presses += 1;
  });

  // When the mouse was pressed and released, as the page handled it.
  let strokes = [];
  for (const kind of ["pointerdown", "pointerup"])
    window.addEventListener(kind, () => strokes.push(performance.now()), { capture: true });

  const seen = new Set();
  let watched = null;

  window.journey = {
    find: (role, name) => withAxe(() => within(scope(), role).filter((element) => named(element) === name)),
    begins: (role, words) => withAxe(() => within(scope(), role).filter((element) => named(element).startsWith(words))),
    /** The center of the button with this name, whether or not a press does what it says. Begins to time the mouse. */
    place: (name) =>
      withAxe(() => {
        strokes = [];
        const button = [...scope().querySelectorAll("button")].find((each) => named(each) === name);
        if (!button) return null;
        window.journey.reveal(button);
        const { x, y, width, height } = button.getBoundingClientRect();
        return [Math.round(x + width / 2), Math.round(y + height / 2)];
      }),
    says: () => plain(scope().innerText),
    rows: (name) =>
      withAxe(() => {
        const list = within(document, "region").find((element) => named(element) === name);
        return [...(list?.querySelectorAll("button[aria-controls]") ?? [])].map((row) => plain(row.innerText));
      }),
    /** The lines that open and close something, and begin with `words`. */
    disclosures: (words) =>
      [...scope().querySelectorAll("button[aria-controls]")].filter((line) => plain(line.innerText).startsWith(words)),
    /** The focused element, and whether its focus mark is visible. */
    focused: () =>
      withAxe(() => {
        const element = document.activeElement ?? document.body;
        return {
          role: aria.getRole(element) ?? element.localName,
          name: named(element),
          enabled: enabled(element),
          visible:
          element.matches(":focus-visible") &&
            getComputedStyle(element).outlineStyle !== "none" &&
            uncovered(element),
        };
      }),
    /** Scrolls the element into view, unless it is visible. */
    reveal: (element) => {
      if (!uncovered(element)) element.scrollIntoView({ block: "center" });
    },
    /** Starts recording every text of the page that matches. */
    watch: (pattern) => {
      const look = () =>
        document.body.innerText.match(new RegExp(pattern, "g"))?.forEach((match) => seen.add(plain(match)));
      seen.clear();
      watched?.disconnect();
      watched = new MutationObserver(look);
      watched.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    watched: () => [...seen],
    /** How many presses have had an effect so far. */
    presses: () => presses,
    /** The milliseconds from the first stroke of the mouse to the last one. */
    took: () => (strokes.at(-1) ?? 0) - (strokes[0] ?? 0),
    /** Resolves after the latest changes have been painted. */
    drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    violations: () => violations,
    /** Everything that the page keeps: its elements, what is typed in its fields, and its storage. */
    contents: () =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll("input, textarea")].map((field) => field.value),
        ...[localStorage, sessionStorage, history.state, location.href].map((kept) => JSON.stringify(kept)),
      ].join("\n"),
    /** Whether the page keeps a text whose letters are given as numbers, each one too high, so that the question is not the text. */
    keeps: (letters) =>
      window.journey.contents().includes(String.fromCharCode(...letters.map((letter) => letter - 1))),
    /** Elements that could run code, load something or link elsewhere. */
    activeElements: () => {
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
