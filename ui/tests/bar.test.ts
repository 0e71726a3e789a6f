import { afterEach, describe, expect, it, vi } from "vitest";

import { keepClearOf } from "../src/lib/bar";

/** Told when an element changes its size. */
let resized: () => void = () => undefined;

class Observed {
  constructor(tell: () => void) {
    resized = tell;
  }
  observe(): void {
    // The test tells it itself.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

afterEach(() => vi.unstubAllGlobals());

/** A page with a bar of this height in a window of 600 pixels, with a focused button at `top`. */
function page(
  barHeight: number,
  top: number,
): { bar: HTMLElement; button: HTMLElement; moveTo: (top: number) => void } {
  vi.stubGlobal("ResizeObserver", Observed);
  vi.stubGlobal("innerHeight", 600);
  document.body.innerHTML = `<main><div><button>Paste another</button></div><div class="bar"></div></main>`;
  const [button, bar] = [document.querySelector("button"), document.querySelector<HTMLElement>(".bar")];
  if (!button || !bar) throw new Error("The page is empty.");
  Object.defineProperty(bar, "offsetHeight", { value: barHeight });
  let now = top;
  button.getBoundingClientRect = () => new DOMRect(0, now, 100, 30);
  button.focus();
  return { bar, button, moveTo: (to) => void (now = to) };
}

describe("the bar at the bottom", () => {
  it.each([
    ["what is above it grows, and pushes it below the window", 400, 700, true],
    ["what is above it grows, and pushes it under the bar", 400, 560, true],
    ["it was out of sight before", 900, 1200, false],
  ])("keeps the focused control in sight when %s", (_, before, after, scrolls) => {
    const { bar, button, moveTo } = page(80, before);
    const seen = vi.fn();
    button.scrollIntoView = seen;
    const end = keepClearOf(bar, document.documentElement, "--bar");
    document.dispatchEvent(new FocusEvent("focusin"));
    moveTo(after);
    resized();
    expect(seen).toHaveBeenCalledTimes(scrolls ? 1 : 0);
    end();
  });

  it.each([
    [80, false],
    [199, false],
    [201, true],
    [400, true],
  ])("scrolls with the page when it would take too much of the window: %d of 600 pixels, %s", (height, flows) => {
    const { bar } = page(height, 0);
    const end = keepClearOf(bar, document.documentElement, "--bar");
    expect(bar.classList.contains("flows")).toBe(flows);
    end();
  });
});
