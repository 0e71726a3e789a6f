import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { formatIn, LANGUAGE } from "../src/lib/text/locale";
import { tellTimeBy } from "../src/lib/text/time";

beforeEach(() => {
  tellTimeBy(GALLERY_CLOCK);
  formatIn(LANGUAGE);
});
afterEach(cleanup);
