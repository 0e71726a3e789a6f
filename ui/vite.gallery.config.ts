import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { catalogue } from "./vite.catalogue.ts";

/** The gallery: every screen in every state, for pictures and accessibility tests. It is never part of the program. */
export default defineConfig({
  plugins: [catalogue(), svelte()],
  base: "./",
  server: { port: 1421, fs: { allow: [".."] } },
  build: {
    outDir: "dist-gallery",
    target: ["es2022", "safari16.4", "chrome111"],
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "gallery.html" },
  },
});
