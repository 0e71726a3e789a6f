import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { STATES } from "../src/gallery/states";
import { openWhole, settled, stateOf } from "./desk";

type Field = HTMLSelectElement | HTMLInputElement;

const TYPED = "Typed by the person";

/** The fields whose contents are the person's until a button is pressed. A box that is ticked asks the program at once. */
function fields(): Field[] {
  const place = document.querySelector("dialog[open]") ?? document.body;
  const all = place.querySelectorAll<Field>("select, input:not([type=checkbox])");
  return [...all].filter((field) => !field.disabled && !(field instanceof HTMLInputElement && field.readOnly));
}

/** What the field says now. */
const contents = (field: Field): string =>
  field instanceof HTMLInputElement && field.type === "radio" ? String(field.checked) : field.value;

/** Chooses or types something else than what the field says. */
async function change(field: Field): Promise<void> {
  if (field instanceof HTMLSelectElement) {
    const other = [...field.options].find((option) => option.value !== field.value);
    if (other) await fireEvent.change(field, { target: { value: other.value } });
  } else if (field.type === "radio") {
    await fireEvent.click(field);
  } else {
    await fireEvent.input(field, { target: { value: TYPED } });
  }
}

const met: string[] = [];

describe("what a person has chosen or typed", () => {
  it.each(Object.keys(STATES))("stays when the program changes something else: %s", async (name) => {
    const { host } = await openWhole(name);
    const { view, desk } = stateOf(name);
    for (const field of fields()) await change(field);
    await settled();
    const before = fields().map(contents);
    if (before.length > 0) met.push(name);

    host.change({ ...structuredClone(view), revision: view.revision + 1 });
    if (desk) host.changeDesk({ ...structuredClone(desk), revision: desk.revision + 1 });
    await settled();
    expect(fields().map(contents)).toEqual(before);
  });

  it("was tried on screens and dialogs with fields", () => {
    expect(met).toEqual(expect.arrayContaining(["start-practice", "desk-dialog-keep", "desk-empty"]));
  });
});
