import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { ANSWERS } from "../src/gallery/answers";
import { STATES } from "../src/gallery/states";
import { viewOf } from "../src/gallery/views";
import { fakeHost, type FakeHost } from "../src/lib/ipc/fake";
import { repeated } from "../src/lib/requests";
import { Wizard } from "../src/lib/wizard.svelte";
import { openWhole, settled } from "./desk";

/** Opens the window in a state of the gallery. */
async function open(name: string): Promise<{ host: FakeHost; wizard: Wizard }> {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  const host = fakeHost(state.view, ANSWERS);
  const wizard = new Wizard(host);
  await wizard.subscribe();
  render(App, { wizard });
  await settled();
  return { host, wizard };
}

async function press(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settled();
}

/** The commands that the program received, except those that the page sends automatically. */
const asked = (host: FakeHost): unknown[] => host.asked.filter(([command]) => command !== "ready");

describe("the window", () => {
  it("says that its first frame is there", async () => {
    const { host } = await open("key-first");
    await settled();
    expect(host.asked).toEqual([["ready"]]);
  });

  it("never shows an older view after a newer one", async () => {
    const { host, wizard } = await open("key-first");
    const old = wizard.view;
    host.change({ name: "Newer" });
    if (old) host.change({ ...old, revision: 0 });
    expect(wizard.view?.name).toBe("Newer");
  });

  it("moves focus to the heading of a new step and names the step in the title", async () => {
    const { host } = await open("permissions-ready");
    host.change({ step: "source" });
    await settled();
    await settled();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(document.title).toBe("Candidate source · Findem Connect");
  });

  it("says what was refused, and puts it away", async () => {
    const { host } = await open("key-first");
    host.refusals.set("pasteKey", { code: "clipboardEmpty", message: { id: "notice-clipboardEmpty", args: {} } });
    await press("Paste the key");
    expect(screen.getByRole("alert").textContent).toContain("The clipboard has no text.");
    await press("Close");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("zooms by keyboard", async () => {
    const { host } = await open("key-first");
    await settled();
    for (const key of ["+", "-", "0", "a"]) await fireEvent.keyDown(window, { key, ctrlKey: true });
    expect(asked(host)).toEqual([
      ["zoom", { delta: 1 }],
      ["zoom", { delta: -1 }],
      ["zoom", { delta: 0 }],
    ]);
  });
});

describe("start", () => {
  it("looks at the network by itself where it was not looked at", async () => {
    const known = await open("start-first");
    await settled();
    expect(asked(known.host)).toEqual([]);
    cleanup();
    const unknown = await open("start-unknown");
    await settled();
    expect(asked(unknown.host)).toEqual([["lookAtNetwork"]]);
  });

  it("begins with what was chosen", async () => {
    const { host } = await open("start-first");
    await fireEvent.input(screen.getByRole("textbox"), { target: { value: " Acme " } });
    await fireEvent.click(screen.getByRole("radio", { name: /Sandbox/ }));
    await fireEvent.submit(document.forms[0] as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([
      ["setName", { name: "Acme" }],
      ["start", { environment: "sandbox" }],
    ]);
  });

  it("goes on where it was left", async () => {
    const { host } = await open("start-resumed");
    await fireEvent.submit(document.forms[0] as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([
      ["setName", { name: "Acme GmbH" }],
      ["go", { step: "source" }],
    ]);
  });

  it("continues practice where it was left", async () => {
    const { host } = await open("start-practice");
    host.asked.length = 0;
    await press(/^Continue practicing: step 2 of 8, API key/);
    expect(host.asked).toContainEqual(["go", { step: "key" }]);
  });

  it("practices what was chosen, whichever button is pressed", async () => {
    const { host } = await open("start-practice");
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "What to practice" });
    list.value = "wrong-role";
    await fireEvent.change(list);
    await settled();
    // What is practiced now stays above the list, beside the address of its pages. The other story is told below.
    const [above = "", below = ""] = document.body.textContent.split("What to practice");
    expect(above).toContain("there’s no key and no candidate source");
    expect(above).toContain("127.0.0.1:41873");
    expect(below).toContain("says that permissions are missing");
    const form = document.querySelector<HTMLFormElement>("#practice");
    expect(document.querySelector("#primary")?.getAttribute("form")).toBe("practice");
    await fireEvent.submit(form as HTMLFormElement);
    await settled();
    // Practice has begun, so the person is asked first.
    expect(asked(host)).toEqual([]);
    expect(document.querySelector("dialog[open]")?.textContent).toContain("This erases what you did in this practice");
    await press("Keep practicing");
    expect(asked(host)).toEqual([]);
    await fireEvent.submit(form as HTMLFormElement);
    await settled();
    await press("Start over");
    expect(asked(host)).toEqual([["chooseScenario", { id: "wrong-role" }]]);
  });

  it("begins another scenario at once where nothing was practiced yet", async () => {
    const { host } = await open("start-practice-first");
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "What to practice" });
    list.value = "wrong-role";
    await fireEvent.change(list);
    await settled();
    expect(document.querySelector("#primary")?.textContent).toBe("Start practicing");
    await fireEvent.submit(document.querySelector<HTMLFormElement>("#practice") as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([["chooseScenario", { id: "wrong-role" }]]);
  });

  it("warns beside its buttons that SmartRecruiters is not reached", async () => {
    await open("start-offline");
    expect(document.querySelector(".quiet.alarm")?.textContent).toBe(
      "SmartRecruiters can’t be reached yet. “Connection” above says what helps.",
    );
    cleanup();
    await open("start-first");
    expect(document.querySelector(".quiet.alarm")).toBeNull();
  });

  it.each([
    ["start-practice-done", /^Continue practicing: step 8/, ["go", { step: "done" }]],
    ["start-practice-first", "Start practicing", ["start", { environment: "practice" }]],
    ["start-practice", /^Continue practicing/, ["go", { step: "key" }]],
  ])("continues practice where it is, and erases nothing: %s", async (name, label, command) => {
    const { host } = await open(name);
    host.asked.length = 0;
    await press(label);
    expect(asked(host)).toEqual([command]);
  });

  it("chooses again what to practice, after practice was gone through", async () => {
    const { host } = await open("start-left-practice");
    host.asked.length = 0;
    expect(document.querySelector("#primary")?.textContent).toBe("Set up");
    await press("Practice");
    expect(asked(host)).toEqual([["openPractice"]]);
  });

  it("has one button that starts practice over, after practice was gone through", async () => {
    await open("start-practice-done");
    expect(document.body.textContent).not.toContain("You start without a key");
    expect(screen.getAllByRole("button", { name: "Start over with this scenario" })).toHaveLength(1);
    await fireEvent.submit(document.querySelector<HTMLFormElement>("#practice") as HTMLFormElement);
    await settled();
    expect(document.querySelector("dialog[open]")?.textContent).toContain("This erases what you did in this practice");
  });

  it("names several old keys in the plural", async () => {
    await open("handover-replaced-twice");
    expect(document.body.textContent).toContain("find the keys that end in 9f10 and 3a4b");
    expect(document.body.textContent).toContain("The old keys are revoked in SmartRecruiters");
  });

  it.each(Object.entries(STATES).filter(([, { view, desk }]) => view.practice && !desk))(
    "has no more than one button that leaves practice, and it says so: %s",
    async (_, { view }) => {
      const { host } = await open(_);
      const leaving = screen.queryAllByRole("button", { name: "Leave practice" });
      expect(leaving).toHaveLength(
        view.step === "start" || (view.step === "done" && view.done.left.length === 0) ? 1 : 0,
      );
      host.asked.length = 0;
      leaving[0]?.click();
      await settled();
      expect(asked(host)).toEqual(leaving.map(() => ["leavePractice"]));
    },
  );

  it("says that the real setup follows where practice was left", async () => {
    await open("start-left-practice");
    expect(document.body.textContent).toContain("You left practice. This is the real setup.");
    expect(screen.getByRole("status").textContent).toContain("You left practice. This is the real setup.");
  });

  it("keeps its button while it tries the connection", async () => {
    const { host } = await open("start-offline");
    const button = screen.getByRole("button", { name: "Try again" });
    button.focus();
    host.change({ network: { state: "looking" } });
    await settled();
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe("Trying…");
    host.asked.length = 0;
    button.click();
    await settled();
    expect(asked(host)).toEqual([]);
  });

  it.each([
    ["done-practice", "The last check found nothing wrong. There’s nothing left to solve.", false],
    ["done-practice-left", "The last check still found something.", true],
    ["done-practice-without", "Apart from the candidate source, which you left out,", false],
  ])("says at the end whether the scenario is solved: %s", async (name, said, solution) => {
    const { host } = await open(name);
    expect(document.body.textContent).toContain(said);
    expect(screen.queryByRole("button", { name: "Open “Your scenario” ↗" }) !== null).toBe(solution);
    await press("Practice something else");
    expect(asked(host)).toEqual([["go", { step: "start" }]]);
  });

  it("offers to practice", async () => {
    const { host } = await open("start-first");
    await press("Practice first");
    expect(asked(host)).toEqual([["openPractice"]]);
  });
});

describe("the key", () => {
  it("is pasted by the program, not by the page", async () => {
    const { host } = await open("key-first");
    await press("Paste the key");
    expect(asked(host)).toEqual([["pasteKey"]]);
  });

  it.each([
    ["key-first", { key: "v", ctrlKey: true }, "pasteKey"],
    ["key-first", { key: "V", ctrlKey: true }, "pasteKey"],
    ["key-first", { key: "v", metaKey: true }, "pasteKey"],
    ["key-first", { key: "Insert", shiftKey: true }, "pasteKey"],
    ["key-first", { key: "м", code: "KeyV", ctrlKey: true }, "pasteKey"],
    ["key-stored", { key: "v", ctrlKey: true }, "pasteKey"],
    ["key-practice", { key: "v", ctrlKey: true }, "pasteKey"],
    ["permissions-denied", { key: "v", ctrlKey: true }, "pasteNewKey"],
    ["key-first", { key: "v" }, null],
    ["key-first", { key: "c", ctrlKey: true }, null],
    ["key-first", { key: "k", code: "KeyV", ctrlKey: true }, null],
    ["key-first", { key: "v", ctrlKey: true, altKey: true }, null],
    ["key-first", { key: "v", ctrlKey: true, repeat: true }, null],
    ["key-first", { key: "Insert" }, null],
    ["key-first", { key: "Insert", ctrlKey: true }, null],
    ["key-handed-over", { key: "v", ctrlKey: true }, null],
    ["permissions-ready", { key: "v", ctrlKey: true }, null],
    ["start-first", { key: "v", ctrlKey: true }, null],
    ["handover-first", { key: "v", ctrlKey: true }, null],
  ])("is pasted by keyboard where one is expected: %s, %o", async (name, pressed, command) => {
    const { host } = await open(name);
    await settled();
    await fireEvent.keyDown(document.body, pressed);
    await settled();
    expect(asked(host)).toEqual(command ? [[command]] : []);
  });

  it("is pasted by the page's own field, and by no dialog", async () => {
    const { host } = await open("key-stored");
    const paste = { key: "v", ctrlKey: true };
    await press("Type it instead");
    const field = screen.getByLabelText("The key");
    // The event goes on to the field, which pastes by itself.
    expect(await fireEvent.keyDown(field, paste)).toBe(true);
    expect(await fireEvent.keyDown(document.body, paste)).toBe(false);
    expect(asked(host)).toEqual([["pasteKey"]]);
    await press("Remove the key…");
    await fireEvent.keyDown(document.body, paste);
    expect(asked(host)).toEqual([["pasteKey"]]);
  });

  it("leaves the page as bytes when it is typed, and nothing of it stays", async () => {
    const { host } = await open("key-first");
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    expect(field.type).toBe("password");
    field.value = "DCRA1-typed";
    await press("Show the key");
    expect(field.type).toBe("text");
    await fireEvent.submit(field.form as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([["typeKey", "DCRA1-typed".length]]);
    expect(field.value).toBe("");
    expect(screen.queryByLabelText("The key")).toBeNull();
  });

  it("says beside the field what is wrong with the text that was typed", async () => {
    const { host } = await open("key-first");
    host.refusals.set("typeKey", {
      code: "twoKeys",
      message: { id: "notice-twoKeys", args: { first: "3a4b", second: "9f10" } },
    });
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    field.value = "DCRA1-typed";
    await fireEvent.submit(field.form as HTMLFormElement);
    await settled();
    const alerts = screen.getAllByRole("alert");
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.textContent).toContain("one ending in 3a4b and one in 9f10");
    expect(field.getAttribute("aria-describedby")).toBe(alerts[0]?.id);
    expect(document.activeElement).toBe(field);
    await fireEvent.input(field, { target: { value: "D" } });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is asked for when the field is empty", async () => {
    const { host } = await open("key-first");
    await press("Type it instead");
    const field = screen.getByLabelText<HTMLInputElement>("The key");
    await fireEvent.submit(field.form as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([]);
    expect(field.getAttribute("aria-describedby")).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it.each([
    ["key-question", "What you copied has 14 characters."],
    [
      "key-question-typed",
      "This is only part of a key. At least one character is missing. Copy the whole key. What you typed has 31 characters.",
    ],
    ["key-question-replacing", "This looks like an OAuth client’s ID and secret."],
  ])("is asked for before a text of another shape is stored: %s", async (name, said) => {
    for (const [button, store] of [
      ["Don’t store it", false],
      ["Store it as a key", true],
    ] as const) {
      const { host } = await open(name);
      await settled();
      const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
      expect(dialog?.textContent).toContain(said);
      // The browser moves the focus to it when the dialog opens.
      const first = [...(dialog?.querySelectorAll<HTMLElement>("*") ?? [])].find((element) => element.autofocus);
      expect(first?.textContent).toBe("Don’t store it");
      const described = dialog?.getAttribute("aria-describedby") ?? "";
      const words = described.split(" ").map((id) => document.getElementById(id)?.textContent ?? "no such element");
      expect(words.join(" ")).toContain("Store it anyway?");
      expect(words.join(" ")).toContain("Whatever is stored as the key is sent to SmartRecruiters.");
      expect(words).not.toContain("no such element");
      await press(button);
      expect(asked(host)).toEqual([["answerKeyQuestion", { id: 1, store }]]);
      cleanup();
    }
    const { host } = await open(name);
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    await settled();
    expect(asked(host)).toEqual([["answerKeyQuestion", { id: 1, store: false }]]);
  });

  it("is no longer here only after a second yes, and then it is said where it was", async () => {
    const { host, wizard } = await open("key-stored");
    await press("Remove the key…");
    expect(document.querySelector("dialog[open]")?.textContent).toContain("SmartRecruiters won’t show it again");
    expect(asked(host)).toEqual([]);
    await press("Remove it");
    expect(asked(host)).toEqual([["forgetKey"]]);
    const forgotten = STATES["key-forgotten"]?.view.key;
    if (forgotten && wizard.view) host.change({ key: forgotten });
    await settled();
    await settled();
    expect(document.querySelector(".quiet")?.textContent).toBe("The key was removed from GNOME Keyring.");
    expect(screen.getByRole("status").textContent).toContain("The key was removed from GNOME Keyring.");
  });

  it("is not said to be stored as a proper one where it does not look like one and nothing was read with it", async () => {
    await open("key-unusual");
    expect(document.body.textContent).toContain("Stored, but this doesn’t look like a SmartRecruiters key.");
    expect(document.body.textContent).not.toContain("✓ Stored.");
    cleanup();
    await open("key-unusual-proved");
    expect(document.body.textContent).toContain("✓ Stored.");
    expect(document.body.textContent).not.toContain("doesn’t look like");
  });

  it("is typed where the program cannot read the clipboard", async () => {
    const { host } = await open("key-first");
    const message = { id: "notice-clipboardUnreadable", args: {} };
    host.refusals.set("pasteKey", { code: "clipboardUnreadable", message });
    await press("Paste the key");
    expect(screen.getByRole("alert").textContent).toContain("Choose “Type it instead” and paste the key");
    expect(document.activeElement).toBe(screen.getByLabelText("The key"));
  });

  it.each([
    ["key-storing", "The key is only in this program’s memory until GNOME Keyring answers."],
    ["key-storing-slow", "hasn’t answered yet. Until it does, the key stays in this program’s memory."],
    ["key-not-stored", "Not stored: here for this session only."],
    ["key-no-keychain", "This computer has no keychain"],
    ["key-no-collection", "has no keyring to store a key in"],
    ["key-until-logout", "forgets its keys when you log out"],
  ])("can be checked whatever the keychain does: %s", async (name, said) => {
    const { host } = await open(name);
    expect(document.body.textContent).toContain(said);
    if (name !== "key-no-keychain") expect(document.body.textContent).not.toContain("no keychain");
    const box = screen.queryByRole<HTMLInputElement>("checkbox", { name: "Keep it for this session only" });
    expect(box?.checked).toBe({ "key-storing": false, "key-storing-slow": false, "key-not-stored": true }[name]);
    await press("Check this key");
    expect(asked(host).at(-1)).toEqual(["check", { writes: false }]);
  });

  it("is made anew when the window that showed it was closed", async () => {
    await open("key-lost");
    const help = screen.getByText("I closed that window before I pasted the key").closest(".disclosure");
    expect(help?.textContent).toContain("doesn’t show a key a second time");
    expect(help?.textContent).toContain("Name it “Findem 2”");
    expect(help?.textContent).toContain("revoke the lost key so no unused key stays");
    expect(help?.textContent).toContain("by the name you gave it (“Findem”)");
  });

  it.each([
    ["key-waits-network", "The check starts as soon as the network answers."],
    ["key-waits-inspected", "so the check waits for your click."],
    ["key-waits-unreachable", "SmartRecruiters can’t be reached yet, so the check waits for your click."],
  ])("says why its check has not started: %s", async (name, said) => {
    await open(name);
    expect(document.querySelector(".quiet")?.textContent).toContain(said);
  });

  it("is checked on the next screen", async () => {
    const { host } = await open("key-stored");
    await press("Check this key");
    expect(asked(host)).toEqual([
      ["go", { step: "permissions" }],
      ["check", { writes: false }],
    ]);
  });
});

describe("a new key", () => {
  it("is here in place of the one that Findem holds", async () => {
    await open("key-renewed");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The new key is here");
    expect(document.body.textContent).toContain("Findem keeps using the old key, which ends in 9f10");
    expect(screen.queryByRole("heading", { name: "Create it" })).toBeNull();
  });

  it("is fetched where what is practiced shows it", async () => {
    const { host } = await open("key-practiced");
    await press("Open “Your scenario” ↗");
    expect(asked(host)).toEqual([["openPage", { page: "practiceHome" }]]);
    cleanup();
    await open("key-practice");
    expect(screen.queryByText(/Your scenario/)).toBeNull();
  });
});

describe("permissions", () => {
  it("leads to the new key when the role is too weak", async () => {
    const { host } = await open("permissions-denied");
    await press("Paste the new key");
    expect(asked(host)).toEqual([["pasteNewKey"]]);
  });

  it("tries no write before the list was seen and agreed to", async () => {
    const { host } = await open("permissions-ready");
    await press("Try the 7 write permissions…");
    expect(asked(host)).toEqual([["plan", { writes: true }]]);
    expect(screen.getAllByText(/DELETE|PUT/)).toHaveLength(7);
    await press("Try them");
    expect(asked(host).at(-1)).toEqual(["check", { writes: true }]);
  });

  it("says what a good result stands on", async () => {
    await open("permissions-ready");
    expect(document.body.textContent).toContain(
      "The 7 write permissions weren’t tested, but the Admin role includes them. 2 read permissions were tried on something made up and weren’t refused. So these 9 look granted.",
    );
    expect(document.querySelector(".tally")?.textContent).toMatch(/11 granted.*9 look granted/s);
    cleanup();
    await open("permissions-tried");
    expect(document.querySelector(".banner")?.textContent).not.toContain("weren’t tested");
    expect(document.body.textContent).toMatch(/All 7 were tried at \d+:03\sPM:\s*7 look granted/);
    expect(screen.queryByRole("button", { name: "Try the 7 write permissions…" })).toBeNull();
    cleanup();
    await open("permissions-unexpected");
    expect(document.body.textContent).toContain("1 of the 7 were tried at");
    cleanup();
    await open("permissions-rehearsed");
    expect(document.querySelector(".banner")?.textContent).toContain(
      "The rehearsal proved 2 write permissions. The other 5 weren’t tested, but the Admin role includes them.",
    );
    cleanup();
    await open("permissions-rehearsed-tried");
    expect(document.body.textContent).toMatch(
      /The rehearsal proved 2 of the 7. 5 more were tried at \d+:03\sPM:\s*5 look granted/,
    );
  });

  it("counts the write permissions that a rehearsal has proved apart from the others", async () => {
    await open("permissions-rehearsed");
    expect(document.querySelector(".banner")?.textContent).toContain(
      "The rehearsal proved 2 write permissions. The other 5 weren’t tested, but the Admin role includes them.",
    );
    expect(screen.getAllByText("from the role")).toHaveLength(5);
    cleanup();
    await open("permissions-rehearsed-tried");
    expect(document.body.textContent).toMatch(/The rehearsal proved 2 of the 7. 5 more were tried at \d+:03\sPM:/);
    expect(screen.queryByText("from the role")).toBeNull();
  });

  it("says whether it checks again by itself, and whom to ask if nothing is reached", async () => {
    const { host, wizard } = await open("permissions-offline");
    const banner = (): string => document.querySelector(".banner")?.textContent ?? "";
    expect(banner()).toContain("ask your IT team to allow this program to reach api.smartrecruiters.com");
    expect(banner()).toContain("This page isn’t checking again by itself.");
    expect(document.querySelector(".quiet")?.textContent).toContain("Tried at");
    const check = wizard.view?.check;
    if (check) host.change({ check: { ...check, repeats: true, next: "lookingAgain", alternative: "checkAgain" } });
    await settled();
    expect(banner()).toContain("You can wait here");
    expect(banner()).not.toContain("isn’t checking again");
  });

  it("says what the key sees, and what to do if that is too little", async () => {
    await open("permissions-ready");
    expect(document.body.textContent).toContain(
      "This key sees 42 jobs, 1,234 candidates, and 23 users. Does that look right?",
    );
    expect(document.body.textContent).not.toContain("access group");
    await press("No, there should be more");
    expect(document.body.textContent).toContain("it sees everything in its company");
    cleanup();
    await open("permissions-access-group");
    await press("No, there should be more");
    expect(document.body.textContent).toContain("Ask a SmartRecruiters Admin for a key without an access group.");
    cleanup();
    await open("permissions-running");
    expect(document.querySelector(".sees")?.textContent.trim()).toBe("This key sees 42 jobs and 1,234 candidates.");
    cleanup();
    const { host, wizard } = await open("permissions-denied");
    expect(document.querySelector(".sees")?.textContent.trim()).toMatch(/^This key sees [^?]*\.$/);
    const { practice } = viewOf("key-practice");
    host.change({ ...viewOf("permissions-ready"), practice, revision: (wizard.view?.revision ?? 0) + 1 });
    await settled();
    expect(document.querySelector(".sees")?.textContent).toContain(
      "In the real setup, ask yourself: does that look right?",
    );
    cleanup();
    await open("permissions-bad-key");
    expect(document.body.textContent).not.toContain("This key sees");
  });

  it("says where the key is stored", async () => {
    for (const name of ["permissions-running", "permissions-ready"]) {
      await open(name);
      expect(document.querySelector(".quiet")?.textContent, name).toContain("✓\u00a0Stored in GNOME Keyring.");
      cleanup();
    }
  });

  it("offers a refused key neither the writes nor the way on", async () => {
    await open("permissions-bad-key");
    expect(screen.queryByRole("button", { name: /Try the 7/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Continue anyway" })).toBeNull();
    expect(document.querySelector("#primary")?.textContent).toBe("Paste the new key");
  });

  it("can be read through a proxy that is set there", async () => {
    const { host } = await open("permissions-offline");
    expect(screen.queryByRole("button", { name: "Check all again" })).toBeNull();
    await fireEvent.input(screen.getByLabelText("The proxy’s address"), {
      target: { value: "proxy.example.com:8080" },
    });
    await fireEvent.submit(document.forms[0] as HTMLFormElement);
    await settled();
    expect(asked(host)).toEqual([
      ["setProxy", { address: "proxy.example.com:8080", user: "", password: "" }],
      ["check", { writes: false }],
    ]);
  });

  it("keeps nothing of a login that was typed for a proxy", async () => {
    const { host } = await open("start-proxy");
    expect(document.querySelector("#set-proxy")?.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByLabelText("The proxy’s address").closest("[hidden]")).toBeNull();
    const typed = {
      "The proxy’s address": "kim:Winter2026@proxy.example.com",
      "User name": "kim",
      Password: " Winter ",
    };
    for (const [label, value] of Object.entries(typed))
      await fireEvent.input(screen.getByLabelText(label), { target: { value } });
    const form = screen.getByLabelText("Password").closest("form") as HTMLFormElement;
    const values = (): string[] => [...form.querySelectorAll("input")].map((input) => input.value);

    host.refusals.set("setProxy", { code: "proxyAddress", message: { id: "notice-proxyAddress", args: {} } });
    await fireEvent.submit(form);
    await settled();
    expect(values()).toEqual(Object.values(typed));

    host.refusals.clear();
    await fireEvent.submit(form);
    await settled();
    expect(values()).toEqual(["", "", ""]);
    const given = { address: "kim:Winter2026@proxy.example.com", user: "kim", password: " Winter " };
    expect(asked(host)).toEqual([["setProxy", given], ["setProxy", given], ["lookAtNetwork"]]);
  });

  it("shows the steps of one fix once", async () => {
    await open("permissions-row-fix-above");
    await press("Show me how");
    const row = document.querySelector("#users_read")?.parentElement as HTMLDetailsElement;
    row.open = true;
    await fireEvent(row, new Event("toggle"));
    expect(screen.getAllByText("Open the Credentials page ↗")).toHaveLength(1);
    expect(row.textContent).toContain("The steps are above the list.");
  });

  it("shows how to mend it, and copies the steps", async () => {
    const { host } = await open("permissions-denied");
    expect(screen.queryByRole("button", { name: "Copy a letter with the steps" })).toBeNull();
    await press("Show me how");
    expect(screen.getByRole("heading", { name: "What to do" })).toBeTruthy();
    await press("Copy a letter with the steps");
    expect(asked(host)).toEqual([["copyText", { textId: "fix-systemRole" }]]);
    expect(screen.getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  it.each(
    Object.entries(STATES)
      .filter(([, { view, desk }]) => !desk?.open && view.step === "permissions" && view.check.result)
      .map(([name]) => name),
  )("has its report to save, in one place: %s", async (name) => {
    const { host } = await open(name);
    await press("Save the report…");
    expect(asked(host)).toEqual([["previewReport", { label: null }]]);
  });

  it("keeps the evidence that a person reads, until the finding changes", async () => {
    const { host, wizard } = await open("permissions-denied");
    const row = document.querySelector("#users_read")?.parentElement as HTMLElement;
    await fireEvent.click(within(row).getByRole("button", { name: /users_read/ }));
    const change = async (durationMs: number, change: object = {}): Promise<void> => {
      const permissions = (wizard.view?.permissions ?? []).map((each) =>
        each.scope === "users_read"
          ? { ...each, evidence: each.evidence.map((one) => ({ ...one, durationMs })), ...change }
          : each,
      );
      host.change({ permissions });
      await settled();
    };
    const before = row.textContent;
    await change(987);
    expect(row.textContent).toBe(before);
    await change(987, { reason: { id: "reason-network", args: {} } });
    expect(row.textContent).toContain("987 ms");
  });

  it("lists requests with the same answer once", () => {
    const request = { method: "GET", path: "/users", purpose: { id: "purpose", args: {} }, when: null, status: 403 };
    const answers = [120, 80, 95].map((durationMs) => ({ ...request, durationMs }));
    const other = { ...request, status: 200, durationMs: 60 };
    expect(repeated([...answers.slice(0, 1), other, ...answers.slice(1)])).toEqual([
      { request: answers[0], count: 3 },
      { request: other, count: 1 },
    ]);
  });

  it("opens the page that mends a row within the row", async () => {
    const { host } = await open("permissions-denied");
    const row = document.querySelector("#users_read")?.parentElement as HTMLElement;
    await fireEvent.click(within(row).getByRole("button", { name: /users_read/ }));
    await fireEvent.click(within(row).getByText("Open the Credentials page ↗"));
    await settled();
    expect(asked(host)).toEqual([["openPage", { page: "credentials" }]]);
  });

  it("says that it goes on by itself, and leaves the person nothing that must be done", async () => {
    await open("permissions-throttled");
    expect(document.body.textContent).toContain("this page checks again by itself");
    expect(document.querySelector("#primary")).toBeNull();
    expect(document.querySelector("#secondary")?.textContent).toBe("Continue anyway");
    expect(screen.getByRole("button", { name: "Check all again" })).toBeTruthy();
  });

  it("says how long a check took only where that is worth saying", async () => {
    await open("permissions-ready");
    expect(document.body.textContent).toContain(" in 0.9 s");
    cleanup();
    await open("permissions-bad-key-practice");
    expect(document.body.textContent).toContain("Checked at");
    expect(document.body.textContent).not.toMatch(/ in \d\.\d s/);
  });

  it("offers the other environment only where there is one", async () => {
    await open("permissions-bad-key");
    expect(screen.queryByRole("button", { name: "Try the key in Sandbox" })).not.toBeNull();
    cleanup();
    await open("permissions-bad-key-practice");
    expect(screen.queryByRole("button", { name: /^Try the key in/ })).toBeNull();
  });

  it.each([
    ["permissions-fix", "Open the Credentials page ↗", "credentials"],
    ["key-first", "Open the Credentials page ↗", "credentials"],
    ["key-practiced", "Open “Your scenario” ↗", "practiceHome"],
    ["key-practice", "Open the practice SmartRecruiters ↗", "practiceHome"],
    ["source-missing", "Open Custom Candidate Sources ↗", "customSources"],
    ["mapping-first", "Findem’s guide has its own table ↗", "findemGuide"],
    ["handover-first", "Open Findem ↗", "findem"],
    ["start-practice", "Open the practice SmartRecruiters ↗", "practiceHome"],
  ])("offers the address before and after the press, which moves nothing: %s", async (name, button, page) => {
    const { host } = await open(name);
    if (name === "permissions-fix") await press("Show me how");
    const shown = (): string | undefined => document.querySelector(".pane")?.textContent;
    const before = shown();
    await press(button);
    expect(shown()).toBe(before);
    expect(screen.getByRole("status").textContent).toContain("Copy the address.");
    const beside = screen.getByRole("button", { name: button }).nextElementSibling;
    const copy = beside?.querySelector<HTMLElement>(".copy") ?? beside;
    if (!copy) throw new Error("There is nothing to copy.");
    await fireEvent.click(copy);
    await settled();
    expect(asked(host).slice(-2)).toEqual([
      ["openPage", { page }],
      ["copyText", { textId: `page-${page}` }],
    ]);
  });
});

describe("what to do next", () => {
  it.each([
    ["connect-fail", "See Permissions", "go", { step: "permissions" }],
    ["connect-unsure", "Run again", "connectTest", undefined],
  ])("is said by the main button of %s: %s", async (name, label, command, argument) => {
    const { host } = await open(name);
    expect(document.querySelector("#primary")?.textContent).toBe(label);
    document.querySelector<HTMLElement>("#primary")?.click();
    await settled();
    expect(asked(host)).toEqual([argument ? [command, argument] : [command]]);
  });

  it("is never to create a source that may be there already", async () => {
    await open("source-unsure");
    expect(document.body.textContent).toContain("Then choose Look now. There’s nothing else to do.");
    cleanup();
    await open("source-missing");
    expect(document.body.textContent).not.toContain("Then choose Look now");
  });

  it("passes over the connect test that has passed by itself", async () => {
    const { host } = await open("source-tested");
    expect(document.body.textContent).toContain("Everything Findem will read can be read");
    await press("Continue");
    expect(asked(host)).toEqual([["go", { step: "mapping" }]]);
    cleanup();
    await open("source-testing");
    expect(screen.getByRole("status").textContent).toBe("Trying what Findem will do…");
  });

  it("shows no rate for a few records", async () => {
    await open("mapping-few");
    expect(document.body.textContent).toContain("Too few records to say");
    expect(document.body.textContent).not.toContain("of 4");
  });

  it("is said of each step of a rehearsal that failed", async () => {
    await open("rehearsal-failed");
    expect(document.body.textContent).toContain("Its type must be Other");
  });
});

describe("the end", () => {
  /** Presses the main button, which waits for this box, and expects that it only leads there. */
  async function leadsTo(host: FakeHost, box: string | RegExp, why: string): Promise<void> {
    const before = asked(host).length;
    const primary = document.querySelector<HTMLElement>("#primary");
    expect(document.querySelector(".quiet")?.textContent).toContain(why);
    expect(primary?.getAttribute("aria-disabled")).toBe("true");
    primary?.click();
    await settled();
    expect(asked(host)).toHaveLength(before);
    expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: box }));
    expect(screen.getByRole("status").textContent).toContain(why);
  }

  it("confirms nothing in the person’s name: each fact is a box, and the main button waits for it", async () => {
    const { host, wizard } = await open("handover-first");
    const handOver = wizard.view?.handOver;
    if (!handOver) throw new Error("There is no view.");
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").filter((box) => box.checked)).toEqual([]);
    await leadsTo(host, /^Findem is open/, "Open the page in Findem first and check the box");
    screen.getByRole("checkbox", { name: /^Findem is open/ }).click();
    host.change({ handOver: { ...handOver, ticks: ["findemOpen"] } });
    await settled();
    await press("Copy key");
    const copy = { state: "copied", secondsLeft: 60 } as const;
    host.change({ handOver: { ...handOver, copied: true, ticks: ["findemOpen"], copy } });
    await settled();
    expect(document.querySelector("#primary")?.textContent).toBe("Continue");
    await leadsTo(host, /chose Save/, "Paste the key in Findem and choose Save there.");
    host.change({ handOver: { ...handOver, copied: true, ticks: ["findemOpen"], copy: { state: "cleared" } } });
    await settled();
    await leadsTo(host, /chose Save/, "Paste the key in Findem and choose Save there.");
    screen.getByRole("checkbox", { name: /chose Save/ }).click();
    host.change({ handOver: viewOf("handover-saved").handOver });
    await settled();
    await press("Continue");
    expect(asked(host)).toEqual([
      ["tick", { tick: "findemOpen", on: true }],
      ["copyKey"],
      ["tick", { tick: "saved", on: true }],
      ["go", { step: "done" }],
    ]);
  });

  it("lets the key be copied for a password manager, with boxes that are true", async () => {
    const { host, wizard } = await open("handover-first");
    const handOver = wizard.view?.handOver;
    if (!handOver) throw new Error("There is no view.");
    await press("Is someone else your Findem Admin?");
    screen.getByRole("checkbox", { name: /through our password manager/ }).click();
    host.change({ handOver: { ...handOver, ticks: ["sharing"] } });
    await settled();
    await press("Copy key");
    host.change({ handOver: { ...handOver, copied: true, ticks: ["sharing"], copy: { state: "cleared" } } });
    await settled();
    await leadsTo(
      host,
      /^Our Findem Admin pasted the key/,
      "Wait until your Findem Admin has saved the key in Findem.",
    );
    expect(asked(host)).toEqual([["tick", { tick: "sharing", on: true }], ["copyKey"]]);
  });

  it("says which key is saved in one place", async () => {
    await open("handover-saved");
    expect(document.body.textContent.match(/You saved the key that ends in/g)).toHaveLength(1);
  });

  it.each(["handover-first", "handover-copied", "handover-cleared", "handover-replaced"])(
    "can be left for later: %s",
    async (name) => {
      const { host } = await open(name);
      await press("Do it later");
      expect(asked(host)).toEqual([["go", { step: "done" }]]);
    },
  );

  it("never leads from practice into the real Findem", async () => {
    for (const name of ["handover-practice", "handover-practiced"]) {
      await open(name);
      expect(document.querySelector("[data-page=findem]"), name).toBeNull();
      expect(document.body.textContent, name).toContain("There’s no practice Findem.");
      expect(document.body.textContent, name).not.toMatch(/Findem (still )?holds|in Findem\.$/);
      cleanup();
    }
    await open("done-practice");
    expect(document.body.textContent).toContain("You practiced saving the key that ends in 3a4b.");
    expect(document.body.textContent).not.toContain("Disconnect ATS");
    cleanup();
    await open("dialog-rehearsal-practice");
    await press("Rehearse…");
    expect(document.querySelector("dialog[open]")?.textContent).toContain("This creates one made-up candidate");
  });

  it.each([
    ["cleared", "The clipboard was cleared.", true],
    ["clearing", "Clearing the clipboard…", false],
    ["put-back", "Delete it from your clipboard manager’s history, too.", false],
    ["left", "The clipboard couldn’t be cleared.", false],
  ])("says that the clipboard was cleared only where that is so: %s", async (name, said, cleared) => {
    const { host } = await open(`handover-${name}`);
    await settled();
    expect(document.body.textContent).toContain(said);
    expect(document.body.textContent.includes("The clipboard was cleared.")).toBe(cleared);
    expect(screen.getByRole("status").textContent).toContain(said);
    await press("Copy again");
    expect(asked(host)).toEqual([["copyKey"]]);
  });

  it("has another way to Findem where the key cannot be copied, and never shows it", async () => {
    const { host } = await open("handover-unwritable");
    expect(document.body.textContent).toContain("revoke the key that is here now, which ends in 3a4b");
    await press("Use another key");
    expect(asked(host)).toEqual([["replaceKey"]]);
  });

  it("counts down in one place", async () => {
    await open("handover-copied");
    expect(document.body.textContent.match(/Clears in/g)).toHaveLength(1);
  });

  it("ends a replacement only when the old key is revoked", async () => {
    const { host } = await open("handover-replacing");
    expect(document.body.textContent).toContain("Findem has the old key, which ends in 9f10.");
    host.change({ handOver: viewOf("handover-replaced").handOver });
    await settled();
    await leadsTo(host, /old key is revoked/, "The old key still works until you revoke it");
    screen.getByRole("checkbox", { name: /old key is revoked/ }).click();
    await settled();
    expect(asked(host)).toEqual([["tick", { tick: "oldRevoked", on: true }]]);
    cleanup();
    await open("handover-revoked");
    expect(document.querySelector("#primary")?.textContent).toBe("Continue");
  });

  it("asks for the new key in place of one that Findem holds", async () => {
    const { host } = await open("key-handed-over");
    await press("Replace the key");
    expect(asked(host)).toEqual([["replaceKey"]]);
  });

  it.each([
    ["done-weak", "Your setup so far", "Close and finish later"],
    ["done-practice", "Practice finished", "Finish and close"],
  ])("closes under a name that is true: %s", async (name, title, button) => {
    const { host } = await open(name);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
    await press(button);
    expect(asked(host)).toEqual([["finish"]]);
  });

  it.each([
    ["none", "No candidate has the source Findem yet."],
    ["some", "1,204 candidates have the source Findem."],
    ["unsure", "They couldn’t be counted."],
    ["looking", "Counting…"],
  ])("says how many candidates came from Findem: %s", async (name, said) => {
    await open(`done-arrivals-${name}`);
    await settled();
    expect(document.body.textContent).toContain(said);
    expect(screen.getByRole("status").textContent).toContain(said);
  });

  it("leads to what is still open", async () => {
    const { host } = await open("done-left");
    await press("Go to Candidate source");
    expect(asked(host)).toEqual([["go", { step: "source" }]]);
  });

  it("recommends to remove the key, and asks before it does", async () => {
    const { host } = await open("done-finished");
    await press("Remove the key…");
    await press("Keep it");
    expect(asked(host)).toEqual([]);
    await press("Remove the key…");
    await press("Remove it");
    expect(asked(host)).toEqual([["removeKey"]]);
  });

  it("switches the weekly check on and off, runs it, and keeps the key for it", async () => {
    const { host } = await open("done-watch-session");
    const box = (): HTMLInputElement => screen.getByRole("checkbox", { name: /^Check this connection every week/ });
    expect(box().checked).toBe(false);
    expect(document.body.textContent).toContain("Checking this box stores the key");
    expect(screen.queryByRole("button", { name: "Check now" })).toBeNull();
    await fireEvent.click(box());
    host.change({ ...viewOf("done-watch-on"), revision: 1e6 });
    await settled();
    expect(box().checked).toBe(true);
    expect(document.body.textContent).toContain("It hasn’t run yet.");
    expect(screen.getByRole("status").textContent).toContain("The key stays in GNOME Keyring for it.");
    await press("Check now");
    await fireEvent.click(box());
    expect(asked(host)).toEqual([["watchWeekly", { on: true }], ["watchNow"], ["watchWeekly", { on: false }]]);
  });

  it("leaves the box of the weekly check off if it is refused, and says why", async () => {
    const { host } = await open("done-finished");
    host.refusals.set("watchWeekly", {
      code: "watchNoTimer",
      message: { id: "notice-watchNoTimer", args: { why: "no systemd" } },
    });
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Check this connection every week/ });
    await fireEvent.click(box);
    await settled();
    expect(box.checked).toBe(false);
    expect(screen.getByRole("alert").textContent).toContain("timer didn’t start: no systemd");
  });

  it.each([
    ["done-watch-ready", "ready.", ["Check now"]],
    ["done-watch-broken", "not ready. Something has to be fixed.", ["Check now"]],
    ["done-watch-no-key", "the keychain didn’t give the key, so nothing was checked.", ["Check now"]],
    ["done-watch-practice", "undetermined.", ["Check now"]],
    ["done-watch-checking", "Checking…", ["Checking…"]],
  ])("says what the last weekly check found: %s", async (name, said, buttons) => {
    await open(name);
    expect(screen.getByRole("status").textContent).toContain(said);
    for (const button of buttons) expect(screen.getByRole("button", { name: button })).toBeTruthy();
    expect(document.querySelector("#primary")?.textContent).not.toBe("Remove the key…");
  });

  it.each([
    ["done-removed", false, null],
    ["done-finished", true, "Remove the key…"],
    ["done-watch-forbidden", true, "Remove the key…"],
    ["done-practice", true, null],
  ])("offers the weekly check where there is a key: %s", async (name, offered, primary) => {
    const { host } = await open(name);
    const box = screen.queryByRole<HTMLInputElement>("checkbox", { name: /^Check this connection every week/ });
    expect(box !== null).toBe(offered);
    if (primary) expect(document.querySelector("#primary")?.textContent).toBe(primary);
    if (!box || name !== "done-watch-forbidden") return;
    await fireEvent.click(box);
    expect([box.checked, asked(host)]).toEqual([false, []]);
    expect(document.body.textContent).toContain("Your company’s IT turned this off on this computer.");
  });

  it("lets a person switch off a weekly check that the company has forbidden since", async () => {
    const { host } = await open("done-watch-on-forbidden");
    expect(document.body.textContent).toContain("Your company’s IT turned this off on this computer.");
    expect(screen.queryByRole("button", { name: "Check now" })).toBeNull();
    await fireEvent.click(screen.getByRole("checkbox", { name: /^Check this connection every week/ }));
    expect(asked(host)).toEqual([["watchWeekly", { on: false }]]);
  });

  it.each([
    ["dialog-about", "Off", false],
    ["dialog-about-watched", "On: Acme GmbH, Borealis AS", true],
    ["dialog-about-idle", "timer is off, so nothing runs by itself: Acme GmbH", true],
  ])("says in About whether the weekly check is on: %s", async (name, said, stops) => {
    const { host } = await openWhole(name);
    expect(document.querySelector("dialog[open]")?.textContent).toContain(said);
    const stop = screen.queryByRole("button", { name: "Stop the weekly check" });
    expect(stop !== null).toBe(stops);
    if (!stop) return;
    await fireEvent.click(stop);
    await settled();
    expect(asked(host)).toEqual([["about"], ["stopWatching"], ["about"]]);
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByRole("status").textContent).toContain("The weekly check is off.");
  });

  it("deletes everything only after a second yes", async () => {
    const { host } = await open("done-finished");
    await press("About this program");
    await press("Delete everything…");
    expect(asked(host)).toEqual([["about"]]);
    await press("Delete everything");
    expect(asked(host)).toEqual([["about"], ["deleteEverything", { leaveKeys: false }]]);
  });

  it("leaves keys that the keychain does not give up only where the person says so", async () => {
    const { host } = await open("done-finished");
    const left = { id: "notice-keysLeft", args: { why: "locked", count: 3 } };
    host.refusals.set("deleteEverything", { code: "keysLeft", message: left });
    await press("About this program");
    await press("Delete everything…");
    expect(screen.queryByRole("button", { name: "Delete all but these keys" })).toBeNull();
    await press("Delete everything");
    expect(document.querySelector("dialog[open]")?.textContent).toContain("3 keys may still be in it");
    host.refusals.clear();
    await press("Delete all but these keys");
    expect(asked(host).at(-1)).toEqual(["deleteEverything", { leaveKeys: true }]);
  });
});
