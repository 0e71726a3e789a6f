// This file is generated from the commands in src-tauri/src. Do not edit it.
import type { About } from "./About";
import type { DeskPage } from "./DeskPage";
import type { DeskView } from "./DeskView";
import type { Environment } from "./Environment";
import type { OpenedPage } from "./OpenedPage";
import type { Page } from "./Page";
import type { Reader } from "./Reader";
import type { ReportPreview } from "./ReportPreview";
import type { RequestView } from "./RequestView";
import type { Step } from "./Step";
import type { SymptomEntry } from "./SymptomEntry";
import type { Tick } from "./Tick";
import type { View } from "./View";

/**
 * Everything the page can ask of the program. The state lives there: a command answers when it is taken, and what comes
 * of it arrives as the next view. A refused command rejects with a `Notice`.
 */
export interface Host {
  /** Sends the present view at once, then each change. */
  subscribe(sent: { channel: (sent: View) => void }): Promise<void>;
  /** The first frame is there: the window may be shown. */
  ready(): Promise<void>;
  go(sent: { step: Step }): Promise<void>;
  start(sent: { environment: Environment }): Promise<void>;
  /** Takes the same key to the other real environment, and checks it there at once. */
  switchEnvironment(): Promise<void>;
  chooseScenario(sent: { id: string }): Promise<void>;
  setName(sent: { name: string }): Promise<void>;
  lookAtNetwork(): Promise<void>;
  /** Uses another proxy. An empty address means the computer's own setting. */
  setProxy(sent: { address: string; user: string; password: string }): Promise<void>;
  pasteKey(): Promise<void>;
  /** Takes a typed key as raw bytes, which nothing on the way parses, prints or keeps. */
  typeKey(bytes: Uint8Array): Promise<void>;
  keepKey(sent: { sessionOnly: boolean }): Promise<void>;
  forgetKey(): Promise<void>;
  replaceKey(): Promise<void>;
  /** At the end: removes the key from this computer. What was found stays readable. */
  removeKey(): Promise<void>;
  check(sent: { writes: boolean }): Promise<void>;
  cancel(): Promise<void>;
  /** Every request that a check would make. */
  plan(sent: { writes: boolean }): Promise<RequestView[]>;
  /** Every request that was sent. */
  sent(): Promise<RequestView[]>;
  lookAtSource(): Promise<void>;
  sourceUnavailable(sent: { unavailable: boolean }): Promise<void>;
  connectTest(): Promise<void>;
  /** Rehearses with the test candidate that was named. The person has consented to it. */
  rehearse(): Promise<void>;
  lookForLeftover(): Promise<void>;
  removeLeftover(): Promise<void>;
  dismissLeftover(): Promise<void>;
  lookAtFields(): Promise<void>;
  /** Counts the candidates that carry the source Findem. */
  countArrivals(): Promise<void>;
  tick(sent: { tick: Tick; on: boolean }): Promise<void>;
  copyKey(): Promise<void>;
  clearClipboard(): Promise<void>;
  /** Copies a text of the catalogue, such as the steps of a fix. */
  copyText(sent: { textId: string }): Promise<void>;
  openPage(sent: { page: Page }): Promise<OpenedPage>;
  /** The report on the screen as `save_report` would write it. Without a label it keeps the name it has. */
  previewReport(sent: { label: string | null }): Promise<ReportPreview>;
  /** Answers with the path of the saved report, or with nothing where the person thought better of it. */
  saveReport(sent: { label: string | null }): Promise<string | null>;
  finish(): Promise<void>;
  /** One step larger (1), smaller (-1), or back to normal (0). */
  zoom(sent: { delta: number }): Promise<void>;
  dismissNotice(): Promise<void>;
  about(): Promise<About>;
  /** Deletes all keys and everything on disk, then ends: a program that goes on would write again. Keys that the keychain does not give up are left there only where the person said so. */
  deleteEverything(sent: { leaveKeys: boolean }): Promise<void>;
  /** Sends the present view of the support desk at once, then each change. */
  subscribeDesk(sent: { channel: (sent: DeskView) => void }): Promise<void>;
  /** The desk takes the wizard's place, where it stood. */
  openDesk(): Promise<void>;
  closeDesk(): Promise<void>;
  showDesk(sent: { page: DeskPage }): Promise<void>;
  addCustomer(sent: { name: string; environment: Environment }): Promise<void>;
  /** Shows the customer's latest run, or asks for a key where there is none. */
  chooseCustomer(sent: { id: string }): Promise<void>;
  renameCustomer(sent: { id: string; name: string }): Promise<void>;
  /** Forgets a customer with its runs and its key. A key that the keychain does not give up can be left there on purpose. */
  forgetCustomer(sent: { id: string; leaveKey: boolean }): Promise<void>;
  pasteCustomerKey(): Promise<void>;
  /** Takes a typed key as raw bytes, which nothing on the way parses, prints or keeps. */
  typeCustomerKey(bytes: Uint8Array): Promise<void>;
  /** Into the keychain, or out of it: this session only. */
  keepCustomerKey(sent: { keep: boolean }): Promise<void>;
  removeCustomerKey(): Promise<void>;
  checkCustomer(sent: { writes: boolean }): Promise<void>;
  cancelCustomerCheck(): Promise<void>;
  /** Shows a run of the selected customer, by the id of its report. */
  showRun(sent: { reportId: string }): Promise<void>;
  compareRuns(sent: { old: string; new: string }): Promise<void>;
  /** Asks for a file and shows its report; false where the person thought better of it. */
  openReport(): Promise<boolean>;
  /** Makes the opened file's report a run: of a customer that is there, or of a new one with this name. */
  keepReport(sent: { customer: string | null; name: string }): Promise<void>;
  copyReply(sent: { reader: Reader }): Promise<void>;
  /** What customers see, and what it means. */
  symptoms(): Promise<SymptomEntry[]>;
}

/** Their names on the wire. */
export const COMMANDS: Readonly<Record<keyof Host, string>> = {
  subscribe: "subscribe",
  ready: "ready",
  go: "go",
  start: "start",
  switchEnvironment: "switch_environment",
  chooseScenario: "choose_scenario",
  setName: "set_name",
  lookAtNetwork: "look_at_network",
  setProxy: "set_proxy",
  pasteKey: "paste_key",
  typeKey: "type_key",
  keepKey: "keep_key",
  forgetKey: "forget_key",
  replaceKey: "replace_key",
  removeKey: "remove_key",
  check: "check",
  cancel: "cancel",
  plan: "plan",
  sent: "sent",
  lookAtSource: "look_at_source",
  sourceUnavailable: "source_unavailable",
  connectTest: "connect_test",
  rehearse: "rehearse",
  lookForLeftover: "look_for_leftover",
  removeLeftover: "remove_leftover",
  dismissLeftover: "dismiss_leftover",
  lookAtFields: "look_at_fields",
  countArrivals: "count_arrivals",
  tick: "tick",
  copyKey: "copy_key",
  clearClipboard: "clear_clipboard",
  copyText: "copy_text",
  openPage: "open_page",
  previewReport: "preview_report",
  saveReport: "save_report",
  finish: "finish",
  zoom: "zoom",
  dismissNotice: "dismiss_notice",
  about: "about",
  deleteEverything: "delete_everything",
  subscribeDesk: "subscribe_desk",
  openDesk: "open_desk",
  closeDesk: "close_desk",
  showDesk: "show_desk",
  addCustomer: "add_customer",
  chooseCustomer: "choose_customer",
  renameCustomer: "rename_customer",
  forgetCustomer: "forget_customer",
  pasteCustomerKey: "paste_customer_key",
  typeCustomerKey: "type_customer_key",
  keepCustomerKey: "keep_customer_key",
  removeCustomerKey: "remove_customer_key",
  checkCustomer: "check_customer",
  cancelCustomerCheck: "cancel_customer_check",
  showRun: "show_run",
  compareRuns: "compare_runs",
  openReport: "open_report",
  keepReport: "keep_report",
  copyReply: "copy_reply",
  symptoms: "symptoms",
};
