import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

import { judging } from "./scripts/judging.js";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "dist-gallery/", "node_modules/", "src/lib/ipc/generated/"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: [".svelte"] },
    },
    rules: {
      // The TypeScript compiler resolves names.
      "no-undef": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/lib/ipc speaks to the program." }] },
      ],
      "no-restricted-syntax": [
        "error",
        ...[
          "NewExpression[callee.name='Date'][arguments.length=0]",
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          "MemberExpression[object.name='performance']",
          "MemberExpression[object.name='Intl']",
          "CallExpression[callee.property.name=/^toLocale/]",
        ].map((selector) => ({
          selector,
          message: "Only src/lib/text/time.ts knows the time, and only src/lib/text/locale.svelte.ts the locale.",
        })),
      ],
    },
  },
  {
    // The gallery and the tests invent findings; the page only shows what it receives.
    files: ["src/{desk,lib,screens}/**", "src/App.svelte", "src/main.ts"],
    plugins: { findem: { rules: { judging } } },
    rules: { "findem/judging": "error" },
  },
  { files: ["src/lib/text/{locale.svelte,time}.ts", "scripts/check.mjs"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { "svelte/no-inline-styles": "error", "svelte/block-lang": ["error", { script: "ts" }] },
  },
  { files: ["src/lib/ipc/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["**/*.js", "**/*.mjs"], extends: [ts.configs.disableTypeChecked] },
);
