import type { About, DeskView, Host, OpenedPage, ReportPreview, RequestView, SymptomEntry, View } from "./types";

/** What the fake program answers, where a command has an answer. */
export interface Script {
  plan: RequestView[];
  sent: RequestView[];
  about: About;
  opened: OpenedPage;
  report: string | null;
  preview: ReportPreview;
  symptoms: SymptomEntry[];
}

/** A support desk that nobody has opened. */
export const CLOSED: DeskView = {
  revision: 1,
  open: false,
  practising: false,
  customers: [],
  selected: null,
  runs: [],
  runsKept: 50,
  pane: { kind: "start" },
  checking: null,
  keychainAsked: null,
  problem: null,
};

/** A program without SmartRecruiters behind it: it shows scripted views and remembers what it was asked. */
export class FakeHost implements Host {
  /** The commands it was asked, in order, with what they carried. */
  readonly asked: [command: string, argument?: unknown][] = [];
  /** Commands that are refused, and with what. */
  readonly refusals = new Map<string, unknown>();
  #show: ((view: View) => void) | null = null;
  #showDesk: ((view: DeskView) => void) | null = null;

  constructor(
    private view: View,
    private readonly script: Script,
    private desk: DeskView = CLOSED,
  ) {}

  /** Shows a changed view, as the program does when something happened. */
  change(patch: Partial<View>): void {
    this.view = { ...this.view, revision: this.view.revision + 1, ...patch };
    this.#show?.(this.view);
  }

  /** Shows a changed desk. */
  changeDesk(patch: Partial<DeskView>): void {
    this.desk = { ...this.desk, revision: this.desk.revision + 1, ...patch };
    this.#showDesk?.(this.desk);
  }

  subscribeDesk(show: (view: DeskView) => void): Promise<void> {
    this.#showDesk = show;
    show(this.desk);
    return Promise.resolve();
  }

  subscribe(show: (view: View) => void): Promise<void> {
    this.#show = show;
    show(this.view);
    return Promise.resolve();
  }

  async go(step: View["step"]): Promise<void> {
    await this.#take("go", step);
    this.change({ step });
  }

  ready = (): Promise<void> => this.#take("ready");
  start = (choice: unknown): Promise<void> => this.#take("start", choice);
  switchEnvironment = (): Promise<void> => this.#take("switchEnvironment");
  countArrivals = (): Promise<void> => this.#take("countArrivals");
  setName = (name: string): Promise<void> => this.#take("setName", name);
  chooseScenario = (id: string): Promise<void> => this.#take("chooseScenario", id);
  lookAtNetwork = (): Promise<void> => this.#take("lookAtNetwork");
  setProxy = (proxy: unknown): Promise<void> => this.#take("setProxy", proxy);
  pasteKey = (): Promise<void> => this.#take("pasteKey");
  typeKey = (key: Uint8Array): Promise<void> => this.#take("typeKey", key.length);
  keepKey = (choice: unknown): Promise<void> => this.#take("keepKey", choice);
  forgetKey = (): Promise<void> => this.#take("forgetKey");
  replaceKey = (): Promise<void> => this.#take("replaceKey");
  removeKey = (): Promise<void> => this.#take("removeKey");
  check = (choice: unknown): Promise<void> => this.#take("check", choice);
  cancel = (): Promise<void> => this.#take("cancel");
  lookAtSource = (): Promise<void> => this.#take("lookAtSource");
  sourceUnavailable = (unavailable: boolean): Promise<void> => this.#take("sourceUnavailable", unavailable);
  connectTest = (): Promise<void> => this.#take("connectTest");
  rehearse = (): Promise<void> => this.#take("rehearse");
  lookForLeftover = (): Promise<void> => this.#take("lookForLeftover");
  removeLeftover = (): Promise<void> => this.#take("removeLeftover");
  dismissLeftover = (): Promise<void> => this.#take("dismissLeftover");
  lookAtFields = (): Promise<void> => this.#take("lookAtFields");
  tick = (choice: unknown): Promise<void> => this.#take("tick", choice);
  copyKey = (): Promise<void> => this.#take("copyKey");
  clearClipboard = (): Promise<void> => this.#take("clearClipboard");
  copyText = (textId: string): Promise<void> => this.#take("copyText", textId);
  finish = (): Promise<void> => this.#take("finish");
  deleteEverything = (choice: unknown): Promise<void> => this.#take("deleteEverything", choice);
  zoom = (delta: number): Promise<void> => this.#take("zoom", delta);

  openDesk = (): Promise<void> => this.#take("openDesk");
  closeDesk = (): Promise<void> => this.#take("closeDesk");
  showDesk = (page: string): Promise<void> => this.#take("showDesk", page);
  addCustomer = (customer: unknown): Promise<void> => this.#take("addCustomer", customer);
  chooseCustomer = (id: string): Promise<void> => this.#take("chooseCustomer", id);
  renameCustomer = (customer: unknown): Promise<void> => this.#take("renameCustomer", customer);
  forgetCustomer = (customer: unknown): Promise<void> => this.#take("forgetCustomer", customer);
  pasteCustomerKey = (): Promise<void> => this.#take("pasteCustomerKey");
  typeCustomerKey = (key: Uint8Array): Promise<void> => this.#take("typeCustomerKey", key.length);
  keepCustomerKey = (keep: boolean): Promise<void> => this.#take("keepCustomerKey", keep);
  removeCustomerKey = (): Promise<void> => this.#take("removeCustomerKey");
  checkCustomer = (choice: unknown): Promise<void> => this.#take("checkCustomer", choice);
  cancelCustomerCheck = (): Promise<void> => this.#take("cancelCustomerCheck");
  showRun = (reportId: string): Promise<void> => this.#take("showRun", reportId);
  compareRuns = (runs: unknown): Promise<void> => this.#take("compareRuns", runs);
  openReport = (): Promise<boolean> => this.#take("openReport").then(() => true);
  keepReport = (choice: unknown): Promise<void> => this.#take("keepReport", choice);
  copyReply = (reader: string): Promise<void> => this.#take("copyReply", reader);
  symptoms = (): Promise<SymptomEntry[]> => this.#take("symptoms").then(() => this.script.symptoms);

  async dismissNotice(): Promise<void> {
    await this.#take("dismissNotice");
    this.change({ notice: null });
  }

  plan = (choice: unknown): Promise<RequestView[]> => this.#take("plan", choice).then(() => this.script.plan);
  sent = (): Promise<RequestView[]> => this.#take("sent").then(() => this.script.sent);
  openPage = (page: string): Promise<OpenedPage> => this.#take("openPage", page).then(() => this.script.opened);
  previewReport = (label: string | null): Promise<ReportPreview> =>
    this.#take("previewReport", label).then(() => this.script.preview);
  saveReport = (label: string | null): Promise<string | null> =>
    this.#take("saveReport", label).then(() => this.script.report);
  about = (): Promise<About> => this.#take("about").then(() => this.script.about);

  #take(command: string, argument?: unknown): Promise<void> {
    this.asked.push(argument === undefined ? [command] : [command, argument]);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the program refuses with a notice
    return this.refusals.has(command) ? Promise.reject(this.refusals.get(command)) : Promise.resolve();
  }
}
