import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { open, openWhole, settled, stateOf } from "./desk";

const shown = (): string | undefined => document.querySelector(".pane")?.outerHTML;
const addresses = (): (string | null)[] => [...document.querySelectorAll(".pane code")].map((code) => code.textContent);

describe("a button that opens a page in the browser", () => {
  it.each(Object.keys(STATES))(
    "changes nothing on the page, and its address is there from the start: %s",
    async (name) => {
      const { host } = await openWhole(name);
      const before = host.asked.length;
      // Behind an open dialog nothing can be pressed.
      const behind = document.querySelector("dialog[open]") !== null;
      const buttons = behind ? [] : [...document.querySelectorAll<HTMLElement>(".pane [data-page]")];
      const { pages } = stateOf(name).view;
      for (const button of buttons) {
        const page = shown();
        const address = Object.entries(pages).find(([name]) => name === button.dataset["page"])?.[1];
        if (!address) throw new Error(`${button.textContent} has no address.`);
        if (!button.classList.contains("link")) expect(addresses()).toContain(address);
        await fireEvent.click(button);
        await settled();
        expect(shown(), button.textContent).toBe(page);
      }
      const opened = host.asked.slice(before).filter(([command]) => command === "openPage");
      expect(opened).toHaveLength(buttons.length);
    },
  );

  it("says above the address that no browser opened, and covers nothing with it", async () => {
    const { host } = await open("key-first");
    host.refusals.set("openPage", { code: "noBrowser", message: { id: "notice-noBrowser", args: { address: "…" } } });
    const button = screen.getByRole("button", { name: "Open the Credentials page ↗" });
    await fireEvent.click(button);
    await settled();
    expect(screen.queryByRole("alert")).toBeNull();
    const place = button.nextElementSibling?.textContent;
    expect(place).toContain("No browser opened. Copy this address into your browser:");
    expect(screen.getByRole("status").textContent).toContain("No browser opened.");

    host.refusals.clear();
    await fireEvent.click(button);
    await settled();
    expect(button.nextElementSibling?.textContent).toContain("Or copy this address");
  });
});
