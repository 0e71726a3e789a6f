import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { nearest } from "../src/desk/nearest";
import { day, deskAnnouncement, paneKey } from "../src/desk/words";
import { SCRIPT } from "../src/gallery/script";
import { STATES } from "../src/gallery/states";
import { FakeHost } from "../src/lib/ipc/fake";
import type { DeskView } from "../src/lib/ipc/types";
import { t } from "../src/lib/text/catalogue";
import { Wizard } from "../src/lib/wizard.svelte";

function stateOf(name: string): (typeof STATES)[string] {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
}

function deskOf(name: string): DeskView {
  const { desk } = stateOf(name);
  if (!desk) throw new Error(`${name} is no state of the desk.`);
  return desk;
}

/** Opens the window on a state of the gallery. */
async function open(name: string): Promise<{ host: FakeHost; wizard: Wizard }> {
  const state = stateOf(name);
  const host = new FakeHost(state.view, SCRIPT, state.desk);
  const wizard = new Wizard(host);
  await wizard.subscribe();
  render(App, { wizard });
  await settled();
  return { host, wizard };
}

const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 5));

async function press(name: string | RegExp, within_: HTMLElement | null = null): Promise<void> {
  const place = within_ ? within(within_) : screen;
  await fireEvent.click(place.getByRole("button", { name }));
  await settled();
}

/** What the program was asked, but for what the page asks by itself. */
const asked = (host: FakeHost): unknown[] => host.asked.filter(([command]) => command !== "ready");

const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>("dialog[open]");
  if (!found) throw new Error("No dialog is open.");
  return found;
};

describe("the way to the desk and back", () => {
  it("begins anew at the heading for a file that holds the very run that was looked at", () => {
    const run = deskOf("desk-denied");
    if (run.pane.kind !== "report") throw new Error("It shows no report.");
    const file: DeskView = { ...run, pane: { ...run.pane, origin: { kind: "file", name: "acme.json", notes: [] } } };
    expect(paneKey(file)).not.toBe(paneKey(run));
  });

  it("begins on the first page, where setting up stays the first thing to do", async () => {
    const { host } = await open("start-first");
    expect(document.querySelector("#primary")?.textContent).toBe("Set up");
    await press("Diagnose a key");
    await press("Open a report…");
    expect(asked(host)).toEqual([["openDesk"], ["openReport"]]);
  });

  it("takes the wizard's place, gives it back, and moves focus to the heading each time", async () => {
    const { host } = await open("start-first");
    host.changeDesk(deskOf("desk-start"));
    await tick();
    expect(screen.queryByRole("heading", { level: 1, name: "Diagnose a key" })).toBe(document.activeElement);
    expect(document.title).toBe("Diagnose a key · Findem Connect");
    await press("Set up a connection");
    expect(asked(host)).toEqual([["closeDesk"]]);
    host.changeDesk({ open: false });
    await tick();
    expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("never shows an older desk after a newer one", async () => {
    const { wizard, host } = await open("desk-start");
    host.changeDesk({ runsKept: 8 });
    host.changeDesk({ runsKept: 7, revision: 0 });
    expect(wizard.desk.view?.runsKept).toBe(8);
  });

  it("stays marked as practice", async () => {
    await open("desk-practice");
    expect(screen.getByText("Practice: nothing is connected")).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("the list of customers", () => {
  it("names each with its result and its runs, and marks the one that is looked at", async () => {
    const { host } = await open("desk-denied");
    const list = screen.getByRole("list", { name: "Customers" });
    const current = within(list).getByRole("button", { current: "page" });
    expect(current.textContent).toMatch(/Acme GmbH\s*\(Not ready\)/);
    expect(current.textContent).toContain("3 runs, ");
    await press(/Delta SA/);
    expect(asked(host)).toEqual([["chooseCustomer", "delta"]]);
  });

  it("says where there are none yet", async () => {
    await open("desk-empty");
    expect(screen.getByRole("list", { name: "Customers" }).textContent).toContain("None yet");
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("says where it could not be read, and never that there is nobody", async () => {
    await open("desk-unread");
    expect(screen.getByRole("list", { name: "Customers" }).textContent).toContain("They could not be read");
    expect(document.querySelector("main .banner")?.textContent).toContain("profiles.json.bad-20261124T140300Z");
  });

  it("is filtered by typing where it is long", async () => {
    await open("desk-many");
    const list = screen.getByRole("list", { name: "Customers" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(60);
    const field = screen.getByRole("searchbox", { name: "Find a customer by name" });
    await fireEvent.input(field, { target: { value: "company 1" } });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    await fireEvent.input(field, { target: { value: "nobody" } });
    expect(list.textContent).toContain("None of this name");
  });

  it.each([
    [new Date(2026, 10, 24, 1), "today"],
    [new Date(2026, 10, 23, 23), "yesterday"],
    [new Date(2026, 10, 12), "12 Nov"],
    [new Date(2025, 10, 12), "12 Nov 2025"],
  ])("says %s as people do: %s", (then, words) => {
    expect(day(then.getTime() / 1000, new Date(2026, 10, 24, 12))).toBe(words);
  });
});

describe("the first page", () => {
  it("asks for the report, which is the first thing to do", async () => {
    const { host } = await open("desk-start");
    expect(document.querySelector("#primary")?.textContent).toBe("Open a report…");
    expect(document.body.textContent).toContain("Please never send us the key itself.");
    await press("Copy this request");
    expect(asked(host)).toEqual([["copyText", "desk-ask"]]);
  });

  it("asks in the very words of the wizard's buttons", () => {
    const names = [
      "rail-permissions",
      "permissions-all-again",
      "permissions-check",
      "rail-key",
      "key-paste",
      "key-check",
      "report-save",
      "report-save-where",
    ];
    expect(names.filter((id) => !t("desk-ask").includes(`“${t(id)}”`))).toEqual([]);
  });

  it.each([
    ["desk-start", "sandbox"],
    ["desk-practice", "practice"],
  ])("adds a customer from %s for %s", async (name, environment) => {
    const { host } = await open(name);
    await fireEvent.input(screen.getByLabelText("Customer’s name"), { target: { value: "  Echo Inc " } });
    const sandbox = screen.queryByRole("radio", { name: "Sandbox" });
    if (sandbox) await fireEvent.click(sandbox);
    await press("Add this customer");
    expect(asked(host)).toEqual([["addCustomer", { name: "Echo Inc", environment }]]);
  });

  it("says why a name was refused", async () => {
    const { host } = await open("desk-start");
    host.refusals.set("addCustomer", {
      code: "customerNameTaken",
      message: { id: "notice-customerNameTaken", args: {} },
    });
    await press("Add this customer");
    expect(screen.getByRole("alert").textContent).toContain("There is a customer of this name already.");
  });
});

describe("a customer's key", () => {
  it("is read from the clipboard by the program", async () => {
    const { host } = await open("desk-customer");
    await fireEvent.click(document.querySelector("#primary") as HTMLElement);
    expect(asked(host)).toEqual([["pasteCustomerKey"]]);
  });

  it("leaves the page as bytes when it is typed", async () => {
    const { host } = await open("desk-typing");
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    await fireEvent.input(field, { target: { value: "PRACTICE-1234" } });
    await press("Take this key");
    expect(asked(host)).toEqual([["typeCustomerKey", 13]]);
    expect(document.body.innerHTML).not.toContain("PRACTICE-1234");
  });

  it("is for this session unless it is kept, and can be removed", async () => {
    const { host } = await open("desk-customer-key");
    expect(document.body.textContent).toContain("for this session only");
    await press("Keep it in the keychain");
    await press("Remove the key");
    await press("Check this key");
    expect(asked(host)).toEqual([
      ["keepCustomerKey", true],
      ["removeCustomerKey"],
      ["checkCustomer", { writes: false }],
    ]);
  });

  it("goes out of the keychain again on request", async () => {
    const { host } = await open("desk-customer-kept");
    await press("Keep it for this session only");
    expect(asked(host)).toEqual([["keepCustomerKey", false]]);
  });

  it("is told apart from an older one that the keychain may still have", async () => {
    const { host } = await open("desk-key-older");
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("The key that ends in 3a4b is here");
    expect(text).toContain("An older key, which ends in 9f10, may still be in this computer’s keychain");
    await press("Keep it in the keychain");
    await press("Keep it for this session only");
    expect(asked(host)).toEqual([
      ["keepCustomerKey", true],
      ["keepCustomerKey", false],
    ]);
  });

  it("that only the keychain may have is used when somebody asks for it", async () => {
    const { host } = await open("desk-key-left");
    expect(document.body.textContent).toContain("No key is in use.");
    expect(document.querySelector("#primary")?.textContent).toBe("Paste the key");
    await press("Use that key");
    await press("Remove the key");
    expect(asked(host)).toEqual([["keepCustomerKey", true], ["removeCustomerKey"]]);
  });

  it("is stored or read while the page says that the system may be asking", async () => {
    const words = "This computer’s keychain is asked. If it waits for you, look for its window.";
    const { host } = await open("desk-keychain-asked");
    expect(document.querySelector(".quiet")?.textContent).toBe(words);
    expect(screen.getByRole("status").textContent).toBe(words);
    // What is about to be settled is not said to be unsettled.
    expect(document.body.textContent).not.toContain("The keychain has not said");
    expect(document.querySelector("main")?.textContent).toMatch(/ends in 3a4b is here\s*· storing…/);
    host.changeDesk({ keychainAsked: null });
    await tick();
    expect(document.body.textContent).toContain("The keychain has not said");
  });

  it("is not checked while another one is", async () => {
    await open("desk-busy");
    expect(document.querySelector("#primary")).toBeNull();
    expect(document.body.textContent).toContain("One check runs at a time.");
  });
});

describe("a running check", () => {
  it("shows how far it is and can be cancelled", async () => {
    const { host } = await open("desk-running");
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("8");
    expect(screen.getByText("8 of 20")).toBeTruthy();
    await press("Cancel");
    expect(asked(host)).toEqual([["cancelCustomerCheck"]]);
  });

  it("is told at its start, at half and at its end, and not with each row", () => {
    expect(deskAnnouncement(deskOf("desk-running"))).toBe("Checking what this key may read…");
    expect(deskAnnouncement(deskOf("desk-running-writes"))).toBe("10 of 20");
    expect(deskAnnouncement(deskOf("desk-denied"))).toContain("This key has the role Extended.");
  });

  it("moves focus to the result's heading", async () => {
    const { host } = await open("desk-running");
    host.changeDesk({ checking: null });
    await tick();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Acme GmbH" }));
    expect(screen.getByRole("status").textContent).toContain("This key has the role Extended.");
  });
});

describe("a report", () => {
  it("shows first what is not granted, and all on request", async () => {
    await open("desk-denied");
    const table = screen.getByRole("table", { name: "The 20 permissions" });
    const rows = (): number => within(table).getAllByRole("button").length;
    expect(rows()).toBe(6);
    await fireEvent.click(screen.getByRole("checkbox", { name: /not granted/ }));
    expect(rows()).toBe(20);
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((each) => each.textContent),
    ).toEqual(["Permission", "Verdict", "Evidence", "ms"]);
  });

  it("shows all where nothing is wrong", async () => {
    await open("desk-ready");
    const table = screen.getByRole("table", { name: "The 20 permissions" });
    expect(within(table).getAllByRole("button")).toHaveLength(20);
    expect(screen.queryByRole("checkbox", { name: /not granted/ })).toBeNull();
  });

  it("opens a row into its reason and its request id", async () => {
    await open("desk-denied");
    const row = screen.getByRole("button", { name: /users_read/ });
    expect(row.getAttribute("aria-expanded")).toBe("false");
    await fireEvent.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(document.body.textContent).toContain("request id 7f3a9c1e-40d2");
    expect(document.body.textContent).toContain("The System role of this key is too weak.");
  });

  it("says what is another key before what has changed, and compares on request", async () => {
    const { host } = await open("desk-denied");
    const since = screen.getByRole("region", { name: /Since the run of/ });
    const text = since.textContent;
    expect(text.indexOf("Another key")).toBeLessThan(text.indexOf("5 permissions are worse"));
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
      ["copyReply", "customer"],
      ["copyReply", "ticket"],
      ["copyReply", "vendor"],
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
    expect(first?.textContent).toContain("The key that ends in c888 is here and not checked yet.");
    expect(first?.textContent).toContain("Below is the result of the key that ends in 3a4b.");
    expect(second?.textContent).toContain("This key has the role Extended.");
    expect(screen.getByRole("status").textContent).toBe("The key that ends in c888 is here and not checked yet.");
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
    expect(banner?.textContent).toContain("Below is the result of the key that ends in 9f10.");
    expect(banner?.textContent).toContain("The key that is here now ends in 3a4b.");
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
    const compare = screen.getByRole<HTMLButtonElement>("button", { name: "Compare the two" });
    expect(compare.disabled).toBe(true);
    const [first, , third] = within(runs).getAllByRole("checkbox");
    if (first) await fireEvent.click(first);
    if (third) await fireEvent.click(third);
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
      ["previewReport", null],
      ["saveReport", "Acme"],
    ]);
    expect(dialog().textContent).toContain("Saved: /home/kim/Documents/findem-report.html");
  });
});

describe("a report from a file", () => {
  it("says that nothing was asked just now, and can be kept with a customer", async () => {
    const { host } = await open("desk-file");
    expect(document.body.textContent).toContain("From the file acme-report.html. Nothing was asked just now.");
    expect(screen.queryByRole("table", { name: "Runs" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Check again" })).toBeNull();
    await press("Keep with a customer…");
    await press("Keep it", dialog());
    expect(asked(host)).toEqual([["keepReport", { customer: "acme", name: "" }]]);
  });

  it("goes to a new customer by name, and the dialog says what was refused", async () => {
    const { host } = await open("desk-dialog-refused");
    host.refusals.set("keepReport", {
      code: "customerNameTaken",
      message: { id: "notice-customerNameTaken", args: {} },
    });
    await press("Keep with a customer…");
    await press("Keep it", dialog());
    expect(asked(host)).toEqual([["keepReport", { customer: null, name: "Acme GmbH" }]]);
    expect(within(dialog()).getByRole("alert").textContent).toContain("There is a customer of this name already.");
  });

  it("stays plain text whatever it holds", async () => {
    await open("desk-file-notes");
    expect(document.querySelector("main img, main script, main a")).toBeNull();
    const headlines = [...document.querySelectorAll(".headline")].map((each) => each.textContent);
    expect(headlines[1]).toContain("<strong>Bold</strong>");
  });
});

describe("two runs compared", () => {
  it("say first what makes them different", async () => {
    const { host } = await open("desk-another-key");
    const text = document.querySelector("main")?.textContent ?? "";
    const order = ["Two different keys", "Before", "It is worse than before.", "Worse", "Not comparable"];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, next) => one - next));
    await press("Back to the report");
    expect(asked(host)).toEqual([["showRun", "r-3"]]);
  });
});

describe("what is only better", () => {
  it("is not shown as if it were good", async () => {
    await open("desk-better-not-good");
    const banner = [...document.querySelectorAll(".banner")].find((each) => each.textContent.includes("Better than"));
    expect(banner?.className).toContain("quiet");
    expect(banner?.textContent).toMatch(/Better than before\.\s*But the later result is:\s*✕\s*Not ready/);
    expect(deskAnnouncement(deskOf("desk-better-not-good"))).toBe(
      "Better than before. But the later result is: Not ready",
    );
    expect(deskAnnouncement(deskOf("desk-better"))).toBe("It is better than before.");
  });
});

describe("a customer", () => {
  it("is renamed", async () => {
    const { host } = await open("desk-customer");
    await press("Rename…");
    await fireEvent.input(within(dialog()).getByLabelText("Customer’s name"), { target: { value: "Delta AG" } });
    await press("Rename", dialog());
    expect(asked(host)).toEqual([["renameCustomer", { id: "delta", name: "Delta AG" }]]);
    expect(document.querySelector("dialog[open]")).toBeNull();
  });

  it("is forgotten only after the dialog has said what goes", async () => {
    const { host } = await open("desk-denied");
    await press("Forget this customer…");
    expect(dialog().textContent).toContain("all 3 runs");
    expect(dialog().textContent).toContain("The key is removed from memory.");
    await press("Keep this customer", dialog());
    expect(asked(host)).toEqual([]);
    await press("Forget this customer…");
    await press("Forget this customer", dialog());
    expect(asked(host)).toEqual([["forgetCustomer", { id: "acme", leaveKey: false }]]);
    expect(document.querySelector("dialog[open]")).toBeNull();
  });

  it("can be forgotten although the keychain does not give its key up", async () => {
    const { host } = await open("desk-customer-kept");
    const { refuse } = stateOf("desk-dialog-forget-left");
    if (refuse) host.refusals.set(...refuse);
    await press("Forget this customer…");
    expect(dialog().textContent).toContain("The key is removed from the keychain.");
    expect(within(dialog()).queryByRole("button", { name: "Forget all but the key" })).toBeNull();
    await press("Forget this customer", dialog());
    expect(within(dialog()).getByRole("alert").textContent).toContain("as “Findem Connect – Delta SA”");
    host.refusals.clear();
    await press("Forget all but the key", dialog());
    expect(asked(host)).toEqual([
      ["forgetCustomer", { id: "delta", leaveKey: false }],
      ["forgetCustomer", { id: "delta", leaveKey: true }],
    ]);
  });
});

describe("what customers see", () => {
  it.each([
    ["jobs missing", "fewJobs"],
    ["nothing arrives", "fewJobs"],
    ["no candidates", "fewJobs"],
    ["we only see some jobs", "fewJobs"],
    ["the source is wrong", "sourceOther"],
    ["interview", "missingInterviews"],
    ["interviews are not synced", "missingInterviews"],
    ["it takes hours", "slowSync"],
    ["429", "slowSync"],
    ["401", "allRefused"],
    ["invalid key", "allRefused"],
    ["needs attention", "missingPermissions"],
    ["candidates disappeared", "vanishedCandidates"],
    ["wrong name on comments", "nameOnNotes"],
    ["checkbox", "noScopeBoxes"],
    ["lost the key", "keyLost"],
  ])("finds first for “%s”: %s", (wanted, first) => {
    expect(nearest(SCRIPT.symptoms, wanted)[0]?.id).toBe(first);
  });

  it("shows all as they stand while nothing is typed, and none for words that no entry has", () => {
    expect(nearest(SCRIPT.symptoms, "  ")).toEqual(SCRIPT.symptoms);
    expect(nearest(SCRIPT.symptoms, "zzz …")).toEqual([]);
  });

  it("is found by typing, and its reply is copied by the program", async () => {
    const { host } = await open("desk-symptoms");
    await fireEvent.input(screen.getByLabelText("What does the customer see?"), { target: { value: "429 SLOW" } });
    expect(document.querySelector("main summary")?.id).toBe("symptom-slowSync");
    expect(screen.getByRole("status").textContent).toBe("1 entry");
    await fireEvent.click(document.querySelector("#symptom-slowSync") as HTMLElement);
    await press("Copy the reply");
    expect(asked(host)).toEqual([["symptoms"], ["copyText", "symptom-slowSync-reply"]]);
  });
});
