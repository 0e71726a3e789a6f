import { render } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { SCRIPT } from "../src/gallery/script";
import { STATES } from "../src/gallery/states";
import { FakeHost } from "../src/lib/ipc/fake";
import { STEPS } from "../src/lib/steps";
import { Wizard } from "../src/lib/wizard.svelte";

describe("every state of every screen", () => {
  it.each(Object.entries(STATES))("%s is shown with all its texts", async (_, state) => {
    const wizard = new Wizard(new FakeHost(state.view, SCRIPT, state.desk));
    await wizard.subscribe();
    render(App, { wizard });
    for (const selector of state.click ?? []) {
      document.querySelector<HTMLElement>(selector)?.click();
      await tick();
      await new Promise((later) => setTimeout(later));
    }
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    if (state.desk) expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(0);
    else expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(1);
    expect(document.querySelectorAll("#primary").length).toBeLessThanOrEqual(1);
    expect(document.title).toContain("Findem Connect");
    expect(document.body.innerHTML).not.toContain("⟦");
    expect(document.body.innerHTML).not.toMatch(/ style="/);
  });

  it("is there for each step", () => {
    const shown = new Set(Object.values(STATES).map((state) => state.view.step));
    expect([...shown].sort()).toEqual([...STEPS].sort());
  });
});
