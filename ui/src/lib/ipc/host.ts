import type { Environment } from "./generated/Environment";
import type { Page } from "./generated/Page";
import type { RequestView } from "./generated/RequestView";
import type { Step } from "./generated/Step";
import type { Tick } from "./generated/Tick";
import type { View } from "./generated/View";

/** What came of opening a page: where no browser opens, the address is shown to copy. */
export interface OpenedPage {
  opened: boolean;
  address: string;
}

/** What the About box says. */
export interface About {
  version: string;
  stateDir: string;
  /** Absent where nothing is logged to a file. */
  logFile?: string | null;
  hosts: string[];
}

/**
 * Everything the window can ask of the program. The wizard's state lives there: a command answers when it was
 * taken, and what came of it arrives as the next `View`. A refused command rejects with a `Notice`.
 */
export interface Host {
  /** Sends the present view at once, then each change. */
  subscribe(show: (view: View) => void): Promise<void>;
  /** The first frame is there: the window may be shown. */
  ready(): Promise<void>;

  go(step: Step): Promise<void>;
  start(choice: { environment: Environment; practice: boolean }): Promise<void>;
  /** The same key in the other real environment, checked at once. */
  switchEnvironment(): Promise<void>;
  setName(name: string): Promise<void>;
  chooseScenario(id: string): Promise<void>;
  lookAtNetwork(): Promise<void>;
  setProxy(address: string | null): Promise<void>;

  pasteKey(): Promise<void>;
  /** Sends the typed key as raw bytes, so that the program can wipe them. */
  typeKey(key: Uint8Array): Promise<void>;
  keepKey(choice: { sessionOnly: boolean }): Promise<void>;
  forgetKey(): Promise<void>;
  replaceKey(): Promise<void>;
  removeKey(): Promise<void>;

  check(choice: { writes: boolean }): Promise<void>;
  cancel(): Promise<void>;
  /** Every request a check would make. */
  plan(choice: { writes: boolean }): Promise<RequestView[]>;
  /** Every request that was sent. */
  sent(): Promise<RequestView[]>;

  lookAtSource(): Promise<void>;
  sourceUnavailable(unavailable: boolean): Promise<void>;
  connectTest(): Promise<void>;
  /** The person consented to the test candidate that was named. */
  rehearse(): Promise<void>;
  lookForLeftover(): Promise<void>;
  removeLeftover(): Promise<void>;
  dismissLeftover(): Promise<void>;
  lookAtFields(): Promise<void>;

  /** Counts the candidates that carry the source Findem. */
  countArrivals(): Promise<void>;

  tick(choice: { tick: Tick; on: boolean }): Promise<void>;
  copyKey(): Promise<void>;
  clearClipboard(): Promise<void>;
  /** Copies a text of the catalogue, such as the steps of a fix. */
  copyText(textId: string): Promise<void>;

  openPage(page: Page): Promise<OpenedPage>;
  /** Resolves to the path of the saved report, or to null where the person thought better of it. */
  saveReport(): Promise<string | null>;
  finish(): Promise<void>;

  about(): Promise<About>;
  deleteEverything(): Promise<void>;
  /** One step larger (1), smaller (-1), or back to normal (0). */
  zoom(delta: number): Promise<void>;
  dismissNotice(): Promise<void>;
}
