import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { openWhole, settled, stateOf } from "./desk";

const shown = (): string | undefined => document.querySelector(".pane")?.outerHTML;

describe("a button that opens a page in the browser", () => {
  it.each(Object.keys(STATES))(
    "changes nothing on the page, and its address is there from the start: %s",
    async (name) => {
      const { host } = await openWhole(name);
      // Behind an open dialog nothing can be pressed.
      const behind = document.querySelector("dialog[open]") !== null;
      const buttons = behind ? [] : [...document.querySelectorAll<HTMLElement>(".pane [data-page]")];
      const { pages } = stateOf(name).view;
      for (const button of buttons) {
        const before = shown();
        const address = Object.entries(pages).find(([page]) => page === button.dataset["page"])?.[1];
        if (!address) throw new Error(`${button.textContent} has no address.`);
        if (!button.classList.contains("link")) expect(before).toContain(`>${address}</code>`);
        await fireEvent.click(button);
        await settled();
        expect(shown(), button.textContent).toBe(before);
      }
      const opened = host.asked.filter(([command]) => command === "openPage");
      expect(opened).toHaveLength(buttons.length);
    },
  );
});
