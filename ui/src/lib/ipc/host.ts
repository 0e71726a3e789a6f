import type { DeskView } from "./generated/DeskView";
import type { Environment } from "./generated/Environment";
import type { Page } from "./generated/Page";
import type { Reader } from "./generated/Reader";
import type { RequestView } from "./generated/RequestView";
import type { Step } from "./generated/Step";
import type { SymptomEntry } from "./generated/SymptomEntry";
import type { TestCandidate } from "./generated/TestCandidate";
import type { Tick } from "./generated/Tick";
import type { View } from "./generated/View";

/** What came of opening a page. An opener that ends well may have opened nothing, so the address is shown in any case. */
export interface OpenedPage {
  opened: boolean;
  address: string;
}

/** A proxy as a person typed it. */
export interface TypedProxy {
  /** Empty for the computer's own setting. */
  address: string;
  user: string;
  password: string;
}

/** A test candidate of a rehearsal that may still be there, whichever journey made it. */
export interface LeftBehind {
  candidate: TestCandidate;
  /** Unix seconds at which it was made, or about to be. */
  since: number;
  environment: Environment;
}

/** What the About box says. */
export interface About {
  version: string;
  stateDir: string;
  /** Absent where nothing is logged to a file. */
  logFile?: string | null;
  hosts: string[];
  /** Their markers would be forgotten, and with them what to look for. */
  leftovers: LeftBehind[];
}

/** A report before it is saved. */
export interface ReportPreview {
  /** All of it, as text. */
  text: string;
  /** The name it carries. */
  label: string | null;
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
  start(choice: { environment: Environment }): Promise<void>;
  /** The same key in the other real environment, checked at once. */
  switchEnvironment(): Promise<void>;
  setName(name: string): Promise<void>;
  chooseScenario(id: string): Promise<void>;
  lookAtNetwork(): Promise<void>;
  setProxy(proxy: TypedProxy): Promise<void>;

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
  /** The report on the screen as `saveReport` would write it; null leaves the name it has. */
  previewReport(label: string | null): Promise<ReportPreview>;
  /** Resolves to the path of the saved report, or to null where the person thought better of it. */
  saveReport(label: string | null): Promise<string | null>;
  finish(): Promise<void>;

  about(): Promise<About>;
  /** Keys that the keychain does not give up can be left there on purpose. */
  deleteEverything(choice: { leaveKeys: boolean }): Promise<void>;
  /** One step larger (1), smaller (-1), or back to normal (0). */
  zoom(delta: number): Promise<void>;
  dismissNotice(): Promise<void>;

  /** Sends the present view of the support desk at once, then each change. */
  subscribeDesk(show: (view: DeskView) => void): Promise<void>;
  /** The desk takes the wizard's place, where it stood. */
  openDesk(): Promise<void>;
  closeDesk(): Promise<void>;
  showDesk(page: "start" | "symptoms"): Promise<void>;

  addCustomer(customer: { name: string; environment: Environment }): Promise<void>;
  /** Shows the customer's latest run, or asks for a key where there is none. */
  chooseCustomer(id: string): Promise<void>;
  renameCustomer(customer: { id: string; name: string }): Promise<void>;
  /** With its runs and its key. Where the keychain does not give that up, it can be left there on purpose. */
  forgetCustomer(customer: { id: string; leaveKey: boolean }): Promise<void>;

  pasteCustomerKey(): Promise<void>;
  /** Sends the typed key as raw bytes, so that the program can wipe them. */
  typeCustomerKey(key: Uint8Array): Promise<void>;
  /** Into the keychain, or out of it: this session only. */
  keepCustomerKey(keep: boolean): Promise<void>;
  removeCustomerKey(): Promise<void>;

  checkCustomer(choice: { writes: boolean }): Promise<void>;
  cancelCustomerCheck(): Promise<void>;
  /** A run of the selected customer, by the id of its report. */
  showRun(reportId: string): Promise<void>;
  compareRuns(runs: { old: string; new: string }): Promise<void>;

  /** Asks for a file and shows its report; false where the person thought better of it. */
  openReport(): Promise<boolean>;
  /** The opened file's report becomes a run: of a customer that is there, or of a new one with this name. */
  keepReport(choice: { customer: string | null; name: string }): Promise<void>;
  copyReply(reader: Reader): Promise<void>;
  /** What customers see, and what it means. */
  symptoms(): Promise<SymptomEntry[]>;
}
