import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { ENGLISH, formatIn } from "../src/lib/text/locale.svelte";
import { tellTimeBy } from "../src/lib/text/time";

beforeEach(() => {
  tellTimeBy(GALLERY_CLOCK);
  formatIn(ENGLISH);
});
afterEach(cleanup);
