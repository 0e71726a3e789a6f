import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import { GALLERY_CLOCK } from "../src/gallery/clock";
import { tellTimeBy } from "../src/lib/text/time";

beforeEach(() => {
  tellTimeBy(GALLERY_CLOCK);
});
afterEach(cleanup);
