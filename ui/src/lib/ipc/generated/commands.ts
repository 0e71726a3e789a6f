// This file is generated from the commands in src-tauri/src. Do not edit it.
import type { About } from "./About";
import type { DeskPage } from "./DeskPage";
import type { DeskView } from "./DeskView";
import type { Environment } from "./Environment";
import type { LookedUp } from "./LookedUp";
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
  /** Sends the present view at once, and then every change. */
  subscribe(sent: { channel: (sent: View) => void }): Promise<void>;
  /** Says that the page's first frame is drawn, so that the window can be shown. */
  ready(): Promise<void>;
  go(sent: { step: Step }): Promise<void>;
  start(sent: { environment: Environment }): Promise<void>;
  /** Opens the first screen of practice. */
  openPractice(): Promise<void>;
  /** Returns from practice to the first screen of the real setup. */
  leavePractice(): Promise<void>;
  /** Uses the same key in the other real environment, and checks it there at once. */
  switchEnvironment(): Promise<void>;
  chooseScenario(sent: { id: string }): Promise<void>;
  setName(sent: { name: string }): Promise<void>;
  lookAtNetwork(): Promise<void>;
  /** Sets the proxy. An empty address means the computer's own setting. */
  setProxy(sent: { address: string; user: string; password: string }): Promise<void>;
  pasteKey(): Promise<void>;
  /** Pastes the key that replaces the present one. */
  pasteNewKey(): Promise<void>;
  /** Takes a typed key as raw bytes, which nothing along the way parses, prints or stores. */
  typeKey(bytes: Uint8Array): Promise<void>;
  /** Answers the question about a text that is not shaped like a key. The text is stored as the key, or dropped. */
  answerKeyQuestion(sent: { id: number; store: boolean }): Promise<void>;
  keepKey(sent: { sessionOnly: boolean }): Promise<void>;
  forgetKey(): Promise<void>;
  replaceKey(): Promise<void>;
  /** Ends the replacement of the key, which stays. */
  keepOldKey(): Promise<void>;
  /** Removes the key from this computer at the end of the setup. The findings stay on the screen. */
  removeKey(): Promise<void>;
  check(sent: { writes: boolean }): Promise<void>;
  cancel(): Promise<void>;
  /** Returns every request that a check would send. */
  plan(sent: { writes: boolean }): Promise<RequestView[]>;
  /** Returns every request that was sent. */
  sent(): Promise<RequestView[]>;
  lookAtSource(): Promise<void>;
  sourceUnavailable(sent: { unavailable: boolean }): Promise<void>;
  connectTest(): Promise<void>;
  /** Runs a rehearsal with the test candidate that the page has named and the person has consented to. */
  rehearse(): Promise<void>;
  lookForLeftover(): Promise<void>;
  removeLeftover(): Promise<void>;
  dismissLeftover(): Promise<void>;
  lookAtFields(): Promise<void>;
  /** Counts the candidates with the source Findem. */
  countArrivals(): Promise<void>;
  /** Switches the weekly check of this connection on or off. */
  watchWeekly(sent: { on: boolean }): Promise<void>;
  /** Runs the weekly check of this connection now. */
  watchNow(): Promise<void>;
  /** Switches the weekly check of every connection off. */
  stopWatching(): Promise<void>;
  tick(sent: { tick: Tick; on: boolean }): Promise<void>;
  copyKey(): Promise<void>;
  clearClipboard(): Promise<void>;
  /** Copies a text of the catalog, such as the steps of a fix. */
  copyText(sent: { textId: string }): Promise<void>;
  openPage(sent: { page: Page }): Promise<void>;
  /** Returns the report on the screen as `save_report` would write it. Without a label, the report keeps its name. */
  previewReport(sent: { label: string | null }): Promise<ReportPreview>;
  /** Returns the path of the saved report, or nothing if the person canceled. */
  saveReport(sent: { label: string | null }): Promise<string | null>;
  finish(): Promise<void>;
  /** Makes the page one step larger (1) or smaller (-1), or resets its size (0). */
  zoom(sent: { delta: number }): Promise<void>;
  /** Speaks another language from now on, named by its tag. */
  chooseLanguage(sent: { tag: string }): Promise<void>;
  dismissNotice(): Promise<void>;
  about(): Promise<About>;
  /** Deletes all keys and everything on disk, and then ends the program, because a running program would write again. A key that the keychain does not delete is left there only if the person agreed to that. */
  deleteEverything(sent: { leaveKeys: boolean }): Promise<void>;
  /** Sends the present view of the support desk at once, and then every change. */
  subscribeDesk(sent: { channel: (sent: DeskView) => void }): Promise<void>;
  /** Opens the desk instead of the wizard, as it was left. */
  openDesk(): Promise<void>;
  closeDesk(): Promise<void>;
  /** Goes one step back: to what the desk showed before, or else to the wizard. */
  deskBack(): Promise<void>;
  showDesk(sent: { page: DeskPage }): Promise<void>;
  addCustomer(sent: { name: string; environment: Environment }): Promise<void>;
  /** Selects a customer and shows its latest run, or asks for a key if there is none. */
  chooseCustomer(sent: { id: string }): Promise<void>;
  renameCustomer(sent: { id: string; name: string }): Promise<void>;
  /** Deletes a customer with its runs and its key. If the keychain does not delete the key, the person can agree to leave it there. */
  forgetCustomer(sent: { id: string; leaveKey: boolean }): Promise<void>;
  pasteCustomerKey(): Promise<void>;
  /** Takes a typed key as raw bytes, which nothing along the way parses, prints or stores. */
  typeCustomerKey(bytes: Uint8Array): Promise<void>;
  /** Answers the question about a text that is not shaped like a key. The text becomes the customer's key, or is dropped. */
  answerCustomerKeyQuestion(sent: { id: number; store: boolean }): Promise<void>;
  /** Moves the key into the keychain, or out of it so that it is kept for this session only. */
  keepCustomerKey(sent: { keep: boolean }): Promise<void>;
  removeCustomerKey(): Promise<void>;
  checkCustomer(sent: { writes: boolean }): Promise<void>;
  cancelCustomerCheck(): Promise<void>;
  /** Shows a run of the selected customer, by the id of its report. */
  showRun(sent: { reportId: string }): Promise<void>;
  compareRuns(sent: { old: string; new: string }): Promise<void>;
  /** Asks for a file and shows its report. Returns false if the person canceled. */
  openReport(): Promise<boolean>;
  /** Adds the report from a file to the runs of a customer, or to those of a new customer with this name. */
  keepReport(sent: { customer: string | null; name: string }): Promise<void>;
  copyReply(sent: { reader: Reader }): Promise<void>;
  /** Looks up a text that may be a result code or an id from a report. */
  lookUp(sent: { query: string }): Promise<LookedUp>;
  /** Returns the symptoms that customers see, with their explanations. */
  symptoms(): Promise<SymptomEntry[]>;
}

/** Their names on the wire. */
export const COMMANDS: Readonly<Record<keyof Host, string>> = {
  subscribe: "subscribe",
  ready: "ready",
  go: "go",
  start: "start",
  openPractice: "open_practice",
  leavePractice: "leave_practice",
  switchEnvironment: "switch_environment",
  chooseScenario: "choose_scenario",
  setName: "set_name",
  lookAtNetwork: "look_at_network",
  setProxy: "set_proxy",
  pasteKey: "paste_key",
  pasteNewKey: "paste_new_key",
  typeKey: "type_key",
  answerKeyQuestion: "answer_key_question",
  keepKey: "keep_key",
  forgetKey: "forget_key",
  replaceKey: "replace_key",
  keepOldKey: "keep_old_key",
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
  watchWeekly: "watch_weekly",
  watchNow: "watch_now",
  stopWatching: "stop_watching",
  tick: "tick",
  copyKey: "copy_key",
  clearClipboard: "clear_clipboard",
  copyText: "copy_text",
  openPage: "open_page",
  previewReport: "preview_report",
  saveReport: "save_report",
  finish: "finish",
  zoom: "zoom",
  chooseLanguage: "choose_language",
  dismissNotice: "dismiss_notice",
  about: "about",
  deleteEverything: "delete_everything",
  subscribeDesk: "subscribe_desk",
  openDesk: "open_desk",
  closeDesk: "close_desk",
  deskBack: "desk_back",
  showDesk: "show_desk",
  addCustomer: "add_customer",
  chooseCustomer: "choose_customer",
  renameCustomer: "rename_customer",
  forgetCustomer: "forget_customer",
  pasteCustomerKey: "paste_customer_key",
  typeCustomerKey: "type_customer_key",
  answerCustomerKeyQuestion: "answer_customer_key_question",
  keepCustomerKey: "keep_customer_key",
  removeCustomerKey: "remove_customer_key",
  checkCustomer: "check_customer",
  cancelCustomerCheck: "cancel_customer_check",
  showRun: "show_run",
  compareRuns: "compare_runs",
  openReport: "open_report",
  keepReport: "keep_report",
  copyReply: "copy_reply",
  lookUp: "look_up",
  symptoms: "symptoms",
};
