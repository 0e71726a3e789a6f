import { fireEvent, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";

import { deskAnnouncement, paneKey } from "../src/desk/words";
import { ANSWERS } from "../src/gallery/answers";
import type { DeskView } from "../src/lib/ipc/types";
import { t } from "../src/lib/text/catalogue";
import { asked, deskOf, dialog, open, openWhole, press, settled, stateOf } from "./desk";

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
    await settled();
    expect(screen.queryByRole("heading", { level: 1, name: "Diagnose a key" })).toBe(document.activeElement);
    expect(document.title).toBe("Diagnose a key · Findem Connect");
    await press("Set up a connection");
    expect(asked(host)).toEqual([["closeDesk"]]);
    host.changeDesk({ open: false });
    await settled();
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
    expect(asked(host)).toEqual([["chooseCustomer", { id: "delta" }]]);
  });

  it("shows each result in words, because several have the same sign", async () => {
    await open("desk-many");
    const list = screen.getByRole("list", { name: "Customers" });
    const shown = within(list)
      .getAllByRole("button")
      .map((button) => button.textContent.replace(/\s+/g, " "))
      .filter((text) => text.startsWith("!"));
    expect(new Set(shown.map((text) => /\(.*\)/.exec(text)?.[0]))).toEqual(new Set(["(Ready)", "(Not ready)"]));
    expect(list.querySelectorAll(".visually-hidden")).toHaveLength(0);
  });

  it("says where there are none yet", async () => {
    await open("desk-empty");
    expect(screen.getByRole("list", { name: "Customers" }).textContent).toContain("None yet");
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("says where it could not be read, and never that there is nobody", async () => {
    await open("desk-unread");
    expect(screen.getByRole("list", { name: "Customers" }).textContent).toContain("Couldn’t be read");
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
    expect(list.textContent).toContain("No customer with that name");
  });
});

describe("the first page", () => {
  it("asks for the report, which is the first thing to do", async () => {
    const { host } = await open("desk-start");
    expect(document.querySelector("#primary")?.textContent).toBe("Open a report…");
    expect(document.body.textContent).toContain("Please never send us the key itself.");
    await press("Copy this request");
    expect(asked(host)).toEqual([["copyText", { textId: "desk-ask" }]]);
  });

  it("asks in the very words of the wizard's buttons", () => {
    const names = ["rail-permissions", "rail-key", "key-paste", "report-save", "report-save-where"];
    const asked = t("desk-ask");
    const quoted = (name: string): boolean => ["”", ".”", ",”"].some((end) => asked.includes(`“${name}${end}`));
    expect(names.filter((id) => !quoted(t(id)))).toEqual([]);
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
    expect(screen.getByRole("alert").textContent).toContain("There’s already a customer with this name.");
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
    await press("Use this key");
    expect(asked(host)).toEqual([["typeCustomerKey", 13]]);
    expect(document.body.innerHTML).not.toContain("PRACTICE-1234");
  });

  it("is for this session unless it is kept, and can be removed", async () => {
    const { host } = await open("desk-customer-key");
    expect(document.body.textContent).toContain("for this session only");
    await press("Keep it in the keychain");
    await press("Remove the key…");
    expect(asked(host)).toEqual([["keepCustomerKey", { keep: true }]]);
    await press("Remove it");
    await press("Check this key");
    expect(asked(host)).toEqual([
      ["keepCustomerKey", { keep: true }],
      ["removeCustomerKey"],
      ["checkCustomer", { writes: false }],
    ]);
  });

  it("goes out of the keychain again on request", async () => {
    const { host } = await open("desk-customer-kept");
    await press("Keep it for this session only");
    expect(asked(host)).toEqual([["keepCustomerKey", { keep: false }]]);
  });

  it("is told apart from an older one that the keychain may still have", async () => {
    const { host } = await open("desk-key-older");
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("Key ending in 3a4b is loaded");
    expect(text).toContain("An older key, which ends in 9f10, may still be in this computer’s keychain");
    await press("Keep it in the keychain");
    await press("Keep it for this session only");
    expect(asked(host)).toEqual([
      ["keepCustomerKey", { keep: true }],
      ["keepCustomerKey", { keep: false }],
    ]);
  });

  it("that only the keychain may have is used when somebody asks for it", async () => {
    const { host } = await open("desk-key-left");
    expect(document.body.textContent).toContain("No key is in use.");
    expect(document.querySelector("#primary")?.textContent).toBe("Paste the key");
    await press("Use that key");
    await press("Remove the key…");
    await press("Remove it");
    expect(asked(host)).toEqual([["keepCustomerKey", { keep: true }], ["removeCustomerKey"]]);
  });

  it("is stored or read while the page says that the system may be asking", async () => {
    const words = "Waiting for this computer’s keychain. If it asks for a password, look for its window.";
    const { host } = await open("desk-keychain-asked");
    expect(document.querySelector(".quiet")?.textContent).toBe(words);
    expect(screen.getByRole("status").textContent).toBe(words);
    // The key is about to be stored, so the page does not say that the keychain has not confirmed it.
    expect(document.body.textContent).not.toContain("The keychain hasn’t confirmed");
    expect(document.querySelector("main")?.textContent).toMatch(/ending in 3a4b is loaded\s*· storing…/);
    host.changeDesk({ keychainAsked: null });
    await tick();
    expect(document.body.textContent).toContain("The keychain hasn’t confirmed");
  });

  it("of another customer begins at the field for the name, and a typed name stays", async () => {
    const { host } = await open("desk-start");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Customer’s name" });
    field.scrollIntoView = () => undefined;
    await fireEvent.input(field, { target: { value: "Umbrella" } });
    await press(/Another customer|Add a customer/);
    expect(asked(host)).toEqual([["showDesk", { page: "start" }]]);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("Umbrella");
  });

  it("is not checked while another one is", async () => {
    await open("desk-busy");
    expect(document.querySelector("#primary")).toBeNull();
    expect(document.body.textContent).toContain("One check runs at a time.");
  });
});

describe("a text that is not shaped like a key", () => {
  it("becomes the customer’s key only if the person says so", async () => {
    const { host } = await open("desk-key-question");
    expect(dialog().textContent).toContain("What you copied has 14 characters. Store it anyway?");
    await press("Don’t store it", dialog());
    expect(asked(host)).toEqual([["answerCustomerKeyQuestion", { id: 1, store: false }]]);
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

  it("is told at its start and at its end, and not with each row", () => {
    const how = "To cancel, press Esc.";
    expect(deskAnnouncement(deskOf("desk-running"))).toEqual([`Checking what this key can read… ${how}`]);
    expect(deskAnnouncement(deskOf("desk-running-writes"))).toEqual([`${t("permissions-running-writes")} ${how}`]);
    expect(deskAnnouncement(deskOf("desk-denied")).join()).toContain("This key has the role Extended.");
  });

  it("moves focus to the result's heading", async () => {
    const { host } = await open("desk-running");
    host.changeDesk({ checking: null });
    await settled();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Acme GmbH" }));
    expect(screen.getByRole("status").textContent).toContain("This key has the role Extended.");
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
    expect(within(dialog()).queryByRole("button", { name: "Forget everything but the key" })).toBeNull();
    await press("Forget this customer", dialog());
    expect(within(dialog()).getByRole("alert").textContent).toContain("as “Findem Connect – Delta SA”");
    host.refusals.clear();
    await press("Forget everything but the key", dialog());
    expect(asked(host)).toEqual([
      ["forgetCustomer", { id: "delta", leaveKey: false }],
      ["forgetCustomer", { id: "delta", leaveKey: true }],
    ]);
  });
});

describe("what customers see", () => {
  it("a result code or an id is explained in place of the list", async () => {
    const { host } = await open("desk-looked-up");
    const type = (value: string): Promise<boolean> =>
      fireEvent.input(screen.getByLabelText("What does the customer see?"), { target: { value } });
    await type("1SWSG-NHGV2-CFSGE");
    await settled();
    expect(asked(host)).toEqual([["symptoms"], ["lookUp", { query: "1SWSG-NHGV2-CFSGE" }]]);
    const explained = screen.getByRole("region", { name: /Not ready/ });
    for (const words of [
      "1SWSG-NHGV2-CFSGE",
      "Result code",
      "doesn’t have enough access",
      "Role: Extended",
      "Credentials",
    ])
      expect(explained.textContent).toContain(words);
    expect(document.querySelector("main .disclosure")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Not ready");
    await type("");
    await settled();
    expect(screen.queryByRole("region", { name: /Not ready/ })).toBeNull();
    expect(document.querySelectorAll("main .disclosure")).toHaveLength(ANSWERS.symptoms.length);
  });

  it("says so when no entry fits", async () => {
    await open("desk-symptoms-none");
    await fireEvent.input(screen.getByLabelText("What does the customer see?"), { target: { value: "zzz" } });
    await settled();
    expect(document.querySelector("main .disclosure")).toBeNull();
    expect(document.querySelector("main")?.textContent).toContain("Nothing matches");
  });

  it("a mistyped result code is named", async () => {
    await open("desk-looked-up-mistyped");
    await fireEvent.input(screen.getByLabelText("What does the customer see?"), {
      target: { value: "1SWSG-NHGV2-CFSGF" },
    });
    await settled();
    expect(document.querySelector("main")?.textContent).toContain("its check digit is wrong");
    expect(screen.getByRole("status").textContent).toContain("its check digit is wrong");
  });

  it("is found by the program, best first, and its reply is copied by the program", async () => {
    const { host } = await open("desk-symptoms-found");
    expect(document.querySelectorAll("main .disclosure")).toHaveLength(ANSWERS.symptoms.length);
    const query = "nothing arrives";
    await fireEvent.input(screen.getByLabelText("What does the customer see?"), { target: { value: query } });
    await settled();
    const found = [...document.querySelectorAll("main button[aria-controls]")].map((button) => button.id);
    expect(found).toEqual(["symptom-noExports", "symptom-fewJobs"]);
    expect(screen.getByRole("status").textContent).toBe("2 entries");
    await fireEvent.click(document.querySelector("#symptom-noExports") as HTMLElement);
    await press("Copy the reply");
    expect(asked(host)).toEqual([
      ["symptoms"],
      ["lookUp", { query }],
      ["copyText", { textId: "symptom-noExports-reply" }],
    ]);
  });
});

describe("a dialog with a field", () => {
  it.each([
    ["desk-dialog-rename", "INPUT"],
    ["desk-dialog-keep", "SELECT"],
  ])("begins in the field: %s", async (name, tag) => {
    // A browser moves the focus into the dialog, wherever it is. Here it moves only from nowhere.
    await openWhole(name, () => (document.activeElement as HTMLElement).blur());
    const field = document.activeElement as HTMLInputElement;
    expect(dialog().contains(field)).toBe(true);
    expect(field.tagName).toBe(tag);
    if (tag === "INPUT") expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});

describe("what was done", () => {
  it.each([
    ["desk-dialog-rename", "Rename", "Renamed to "],
    ["desk-dialog-keep", "Add it", "Added to the runs of "],
    ["desk-dialog-forget", "Forget this customer", " is no longer on this computer."],
  ])("is said: %s", async (name, button, words) => {
    await openWhole(name);
    await press(button, dialog());
    await settled();
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(screen.getByRole("status").textContent).toContain(words);
  });

  it.each([
    ["desk-dialog-rename", "Rename", "renameCustomer"],
    ["desk-dialog-keep", "Add it", "keepReport"],
    ["desk-dialog-forget", "Forget this customer", "forgetCustomer"],
  ])("is not said if it was refused: %s", async (name, button, command) => {
    const { host } = await openWhole(name);
    host.refusals.set(command, { code: "internal", message: { id: "notice-internal", args: {} } });
    await press(button, dialog());
    await settled();
    expect(dialog().textContent).not.toMatch(/Renamed|Added|no longer on this computer/);
  });
});

describe("a comparison", () => {
  it("is copied for the ticket", async () => {
    const { host } = await open("desk-worse");
    await press("Copy ticket text");
    expect(asked(host)).toEqual([["copyReply", { reader: "ticket" }]]);
    expect(screen.getByRole("status").textContent).toBe(t("copy-done"));
  });
});

describe("practice", () => {
  it("is offered with the environments, and begins before its customer is added", async () => {
    const { host } = await open("desk-empty");
    await fireEvent.click(screen.getByLabelText("Practice"));
    await fireEvent.input(screen.getByLabelText("Customer’s name"), { target: { value: "Acme" } });
    await press("Add this customer");
    await settled();
    expect(asked(host)).toEqual([
      ["openPractice"],
      ["openDesk"],
      ["addCustomer", { name: "Acme", environment: "practice" }],
    ]);
  });
});
