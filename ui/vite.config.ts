import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { catalogue } from "./vite.catalogue.ts";

/** The newest features that every supported WebView has: WebKitGTK 2.40, Safari 16.4, WebView2 111. */
const target = ["es2022", "safari16.4", "chrome111"];

export default defineConfig({
  plugins: [catalogue(), svelte()],
  // During development, Tauri serves the pages from its own origin and expects this port.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  clearScreen: false,
  build: { target, cssCodeSplit: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    // Long enough to end only a test that hangs, however busy the computer is.
    testTimeout: 120_000,
    // Without this, one processor stays idle.
    maxWorkers: "100%",
  },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
});
