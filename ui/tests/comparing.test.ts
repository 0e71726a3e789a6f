import { describe, expect, it } from "vitest";

import { asked, deskOf, open, settled } from "./desk";

const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("input[id^=compare-run-]")];

describe("the way back from a comparison", () => {
  it.each([
    ["desk-many-runs", "compare-chosen", 2],
    ["desk-denied", "compare", 0],
  ])("leads to the button that led there, and keeps the marks: %s, %s", async (name, button, marks) => {
    const { host } = await open(name);
    for (const box of boxes().slice(0, marks)) box.click();
    await settled();
    const marked = boxes().map((box) => box.checked);
    expect(marked.filter(Boolean).length).toBe(marks);
    document.getElementById(button)?.click();
    await settled();
    expect(asked(host).map((each) => (each as [string])[0])).toEqual(["compareRuns"]);
    host.changeDesk({ pane: deskOf("desk-worse").pane });
    await settled();
    expect(document.activeElement?.tagName).toBe("H1");
    const { pane } = deskOf(name);
    host.changeDesk({ pane });
    await settled();
    expect(document.activeElement?.id).toBe(button);
    expect(boxes().map((box) => box.checked)).toEqual(marked);
    // Another visit of the same report begins at its heading.
    host.changeDesk({ pane: { kind: "symptoms" } });
    await settled();
    host.changeDesk({ pane });
    await settled();
    expect(document.activeElement?.tagName).toBe("H1");
    expect(boxes().some((box) => box.checked)).toBe(false);
  });
});

it("a report's heading is read with what tells it from the customer's other reports", async () => {
  await open("desk-many-runs");
  const described = document.querySelector("h1")?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toMatch(/\d/);
});
