import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { ENGLISH, formatIn } from "../src/lib/text/locale.svelte";
import { tellTimeBy } from "../src/lib/text/time";
import { waitOnly } from "../src/lib/rest.svelte";

beforeEach(() => {
  tellTimeBy(GALLERY_CLOCK);
  formatIn(ENGLISH);
  waitOnly(0, 0);
});
afterEach(cleanup);
