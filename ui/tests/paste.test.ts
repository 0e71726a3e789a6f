import { describe, expect, it } from "vitest";

import { takesText } from "../src/lib/paste";

describe("a paste by keyboard", () => {
  it.each([
    ["<input>", true],
    ["<input type=text>", true],
    ["<input type=password>", true],
    ["<input type=search>", true],
    ["<input type=email>", true],
    ["<input type=url>", true],
    ["<input type=tel>", true],
    ["<input type=number>", true],
    ["<textarea></textarea>", true],
    ["<div contenteditable></div>", true],
    ["<div contenteditable><b id=here></b></div>", true],
    ["<input readonly>", false],
    ["<textarea readonly></textarea>", false],
    ["<div contenteditable=false></div>", false],
    ["<input type=checkbox>", false],
    ["<input type=radio>", false],
    ["<input type=button>", false],
    ["<input type=submit>", false],
    ["<input type=range>", false],
    ["<input type=file>", false],
    ["<button></button>", false],
    ["<select></select>", false],
    ["<h1 tabindex=-1></h1>", false],
    ["<a href=x></a>", false],
  ])("into %s is the element's own: %s", (html, own) => {
    document.body.innerHTML = html;
    expect(takesText(document.querySelector("#here") ?? document.body.firstElementChild)).toBe(own);
    expect(takesText(document.body)).toBe(false);
    expect(takesText(null)).toBe(false);
  });
});
