import { cleanup, fireEvent, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";

import { deskAnnouncement } from "../src/desk/words";
import type { Sheet } from "../src/lib/ipc/types";
import { asked, deskOf, dialog, open, press } from "./desk";

function deskSheet(name: string): Sheet {
  const { pane } = deskOf(name);
  if (pane.kind !== "report") throw new Error(`${name} shows no report.`);
  return pane.sheet;
}

describe("a report", () => {
  it("shows first what is not granted, and all on request", async () => {
    await open("desk-denied");
    const table = screen.getByRole("table", { name: "The 20 permissions" });
    const rows = (): number => within(table).getAllByRole("button").length;
    expect(rows()).toBe(6);
    await fireEvent.click(screen.getByRole("checkbox", { name: /aren’t granted/ }));
    expect(rows()).toBe(20);
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((each) => each.textContent),
    ).toEqual(["Permission", "Verdict", "Evidence", "Time (ms)"]);
  });

  it("shows all where nothing is wrong", async () => {
    await open("desk-ready");
    const table = screen.getByRole("table", { name: "The 20 permissions" });
    expect(within(table).getAllByRole("button")).toHaveLength(20);
    expect(screen.queryByRole("checkbox", { name: /aren’t granted/ })).toBeNull();
  });

  it("says what to try next if nothing that could be fixed is known, and then only", async () => {
    await open("desk-undetermined");
    const next = screen.getByRole("heading", { name: "What to try next" }).closest("section");
    for (const step of deskSheet("desk-undetermined").next?.steps ?? []) expect(next?.textContent).toContain(step);
    cleanup();
    for (const state of ["desk-denied", "desk-ready"]) {
      await open(state);
      expect(screen.queryByRole("heading", { name: "What to try next" })).toBeNull();
      cleanup();
    }
  });

  it("says beside the answer what an access group lets the key see, and that the key came in a longer text", async () => {
    await open("desk-access-group");
    expect(screen.getByText("This key sees 19 jobs and 482 candidates.")).toBeTruthy();
    expect(screen.getByText(/Only the key was checked, without the extra text/)).toBeTruthy();
    // The letters of the desk say what was found. A letter with the steps alone is the wizard's.
    expect(screen.queryByRole("button", { name: "Copy a letter with the steps" })).toBeNull();
  });

  it("says below a good answer what it leaves open", async () => {
    await open("desk-empty-lists");
    const [remark = ""] = deskSheet("desk-empty-lists").remarks;
    expect(screen.getByText(remark).closest(".banner")?.textContent).toContain("Ready");
  });

  it("marks what the company’s policy turns off before it is used", async () => {
    const words = "Your company’s IT turned this off on this computer.";
    await open("desk-policy-writes");
    expect(screen.queryByRole("button", { name: /Try the 7 write permissions/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Keep it in the keychain" })).toBeNull();
    expect(screen.getAllByText(words, { exact: false })).toHaveLength(2);
    cleanup();
    await open("desk-policy-start");
    const choice = (name: RegExp): HTMLInputElement => screen.getByRole("radio", { name });
    expect(choice(/Sandbox/).disabled).toBe(true);
    expect(choice(/Production/).checked).toBe(true);
    expect(screen.getAllByText(words)).toHaveLength(1);
    cleanup();
    await open("desk-dialog-writes");
    expect(screen.getByRole("button", { name: /Try the 7 write permissions/ })).toBeTruthy();
    expect(screen.queryByText(words, { exact: false })).toBeNull();
  });

  it("opens a row into its reason and its request id", async () => {
    await open("desk-denied");
    const row = screen.getByRole("button", { name: /users_read/ });
    expect(row.getAttribute("aria-expanded")).toBe("false");
    await fireEvent.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(document.body.textContent).toContain("request ID 7f3a9c1e-40d2");
    expect(document.body.textContent).toContain("The System role of this key doesn’t have enough access.");
  });

  it("says what has changed before what is another key, and compares on request", async () => {
    const { host } = await open("desk-denied");
    const since = screen.getByRole("region", { name: /Since the run just before/ });
    const text = since.textContent;
    expect(within(since).getByText("Worse: no longer ready; role Admin", { exact: false }).className).toMatch(
      /answer.*bad/,
    );
    expect(text.indexOf("Worse: no longer ready")).toBeLessThan(text.indexOf("Different keys: …9f10 → …3a4b."));
    expect(text.match(/keys/g)).toHaveLength(1);
    await press("Compare", since);
    expect(asked(host)).toEqual([["compareRuns", { old: "r-2", new: "r-3" }]]);
  });

  it("has three texts, each readable and copied by the program", async () => {
    const { host } = await open("desk-denied");
    expect(screen.getByRole("region", { name: "For the ticket", hidden: true }).textContent).toContain("systemRole");
    await press("Copy the text for the customer");
    await press("Copy the text for the ticket");
    await press("Copy the text for SmartRecruiters’ support");
    expect(asked(host)).toEqual([
      ["copyReply", { reader: "customer" }],
      ["copyReply", { reader: "ticket" }],
      ["copyReply", { reader: "vendor" }],
    ]);
  });

  it("has no text for SmartRecruiters' support where nothing needs to be explained", async () => {
    await open("desk-ready");
    expect(screen.getByRole("button", { name: "Copy the text for the ticket" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Copy the text for SmartRecruiters’ support" })).toBeNull();
  });

  it("that came as a file is told apart from a check of one's own, in the list of runs, too", async () => {
    await open("desk-received");
    expect(document.querySelector("main .banner")?.textContent).toContain("This report is from a file.");
    const [, first, second] = within(screen.getByRole("table", { name: "Runs" })).getAllByRole("row");
    expect(first?.textContent).toContain("from a file");
    expect(second?.textContent).not.toContain("from a file");
  });

  it("asks for a key where none is here, and checks again where one is", async () => {
    const without = await open("desk-no-key");
    expect(document.querySelector("#secondary")?.textContent).toBe("Paste the key");
    without.host.changeDesk(deskOf("desk-denied"));
    await tick();
    await press("Check again");
    expect(asked(without.host)).toEqual([["checkCustomer", { writes: false }]]);
  });

  it("of another key than the one that is here says so, and leads to a check of that one", async () => {
    const { host } = await open("desk-new-key");
    const [first, second] = document.querySelectorAll("main .banner");
    expect(first?.textContent).toContain("Key ending in c888 is loaded but not checked yet.");
    expect(first?.textContent).toContain("The result below is for the key ending in 3a4b.");
    expect(second?.textContent).toContain("This key has the role Extended.");
    expect(screen.getByRole("status").textContent).toBe("Key ending in c888 is loaded but not checked yet.");
    expect(document.querySelector("#primary")?.textContent).toBe("Check this key");
    expect(document.querySelector("#secondary")?.textContent).toBe("Save the report…");
    await press("Check this key");
    expect(asked(host)).toEqual([["checkCustomer", { writes: false }]]);
  });

  it("of another key is only saved while another check runs", async () => {
    await open("desk-new-key-busy");
    expect(document.querySelector("#primary")?.textContent).toBe("Save the report…");
    expect(screen.queryByRole("button", { name: "Check this key" })).toBeNull();
  });

  it("of an earlier key, where the one that is here was checked, offers no writes with that one", async () => {
    await open("desk-older-key");
    const banner = document.querySelector("main .banner");
    expect(banner?.textContent).toContain("The result below is for the key ending in 9f10.");
    expect(banner?.textContent).toContain("The key loaded now ends in 3a4b.");
    expect(document.querySelector("#primary")?.textContent).toBe("Save the report…");
    expect(screen.queryByRole("button", { name: "Try the 7 write permissions…" })).toBeNull();
  });

  it("tries the writes only after the list was shown and consented to", async () => {
    const { host } = await open("desk-reads");
    await press("Try the 7 write permissions…");
    expect(within(dialog()).getAllByRole("listitem")).toHaveLength(7);
    expect(asked(host)).toEqual([["plan", { writes: true }]]);
    await press("Try them", dialog());
    expect(asked(host).at(-1)).toEqual(["checkCustomer", { writes: true }]);
  });

  it("compares two runs that were chosen, the older one first", async () => {
    const { host } = await open("desk-denied");
    const runs = screen.getByRole("table", { name: "Runs" });
    const compare = screen.getByRole("button", { name: "Compare the two" });
    const [first, second, third] = within(runs).getAllByRole("checkbox");
    const waits = async (next: HTMLElement | undefined): Promise<void> => {
      expect(compare.getAttribute("aria-disabled")).toBe("true");
      expect(compare.getAttribute("aria-describedby")).not.toBeNull();
      await press("Compare the two");
      expect(document.activeElement).toBe(next);
      expect(screen.getByRole("status").textContent).toBe("To compare two runs, check their boxes.");
    };
    await waits(first);
    if (first) await fireEvent.click(first);
    await waits(second);
    if (third) await fireEvent.click(third);
    expect(compare.getAttribute("aria-disabled")).toBeNull();
    await press("Compare the two");
    expect(asked(host)).toEqual([["compareRuns", { old: "r-1", new: "r-3" }]]);
  });

  it("is compared with the run before it, and from there with any other", async () => {
    const { host } = await open("desk-denied");
    await press("Compare with another run");
    const boxes = within(screen.getByRole("table", { name: "Runs" })).getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map((box) => box.checked)).toEqual([true, false, false]);
    expect(document.activeElement).toBe(boxes[1]);
    if (boxes[2]) await fireEvent.click(boxes[2]);
    await press("Compare the two");
    expect(asked(host)).toEqual([["compareRuns", { old: "r-1", new: "r-3" }]]);
  });

  it("is read, named and then saved", async () => {
    const { host } = await open("desk-denied");
    await press("Save the report…");
    const text = within(dialog()).getByRole("region", { name: "All of the report, as text" });
    expect(text.textContent).toContain("Not ready");
    expect(text.getAttribute("tabindex")).toBe("0");
    await fireEvent.input(within(dialog()).getByLabelText(/name in the report/), { target: { value: "Acme " } });
    await press("Save…", dialog());
    expect(asked(host)).toEqual([
      ["previewReport", { label: null }],
      ["saveReport", { label: "Acme" }],
    ]);
    expect(dialog().textContent).toContain("Saved: /home/kim/Documents/findem-report.html");
  });
});

describe("a report from a file", () => {
  it("says that nothing was asked just now, and can be kept with a customer", async () => {
    const { host } = await open("desk-file");
    expect(document.body.textContent).toContain("Opened from acme-report.html. Nothing was sent to SmartRecruiters.");
    expect(screen.queryByRole("table", { name: "Runs" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Check again" })).toBeNull();
    await press("Add to a customer…");
    await press("Add it", dialog());
    expect(asked(host)).toEqual([["keepReport", { customer: "acme", name: "" }]]);
  });

  it("cannot be kept among the customers of practice, and says so before a name is asked for", async () => {
    const { host } = await open("desk-file-real");
    expect(document.body.textContent).toContain("This report is from a real SmartRecruiters, and you’re practicing.");
    expect(screen.queryByRole("button", { name: "Add to a customer…" })).toBeNull();
    await press("Leave practice");
    expect(asked(host)).toEqual([["leavePractice"], ["openDesk"]]);
  });

  it("of practice cannot be kept among real customers", async () => {
    await open("desk-file-practice");
    expect(document.body.textContent).toContain("This report is from practice");
    expect(screen.queryByRole("button", { name: "Add to a customer…" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Leave practice" })).toBeNull();
  });

  it("goes to a new customer by name, and the dialog says what was refused", async () => {
    const { host } = await open("desk-dialog-refused");
    host.refusals.set("keepReport", {
      code: "customerNameTaken",
      message: { id: "notice-customerNameTaken", args: {} },
    });
    await press("Add to a customer…");
    await press("Add it", dialog());
    expect(asked(host)).toEqual([["keepReport", { customer: null, name: "Acme GmbH" }]]);
    expect(within(dialog()).getByRole("alert").textContent).toContain("There’s already a customer with this name.");
  });

  it("stays plain text whatever it holds", async () => {
    await open("desk-file-notes");
    expect(document.querySelector("main img, main script, main a")).toBeNull();
    const headlines = [...document.querySelectorAll(".headline")].map((each) => each.textContent);
    expect(headlines[1]).toContain("<strong>Bold</strong>");
  });
});

describe("two runs compared", () => {
  it("say the answer first, and then what makes them different", async () => {
    const { host } = await open("desk-another-key");
    const text = document.querySelector("main")?.textContent ?? "";
    const order = [
      "Worse: no longer ready; role Admin → Extended",
      "Different keys: …9f10 → …3a4b.",
      "Before",
      "Not comparable",
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, next) => one - next));
    await press("Back");
    expect(asked(host)).toEqual([["deskBack"]]);
  });
});

describe("what is only better", () => {
  it("is not shown as if it were good", async () => {
    await open("desk-better-not-good");
    const banner = [...document.querySelectorAll(".banner")].find((each) => each.textContent.includes("Better, but"));
    expect(banner?.className).toContain("attention");
    expect(banner?.textContent).toContain("Better, but still not ready: role Extended → Admin");
    expect(deskAnnouncement(deskOf("desk-better-not-good"))).toEqual([
      "Better, but still not ready: role Extended → Admin",
    ]);
    expect(deskAnnouncement(deskOf("desk-better"))).toEqual(["Better: now ready; role Extended → Admin"]);
  });
});
