import type { DeskView, LeftBehind, LookedUp, Notice, View, Watched } from "../lib/ipc/types";
import { DESKS } from "./desk";
import { LEFT_BEHIND } from "./leftovers";
import { STATE_NAMES, viewOf } from "./views";

/** One state of one screen. */
export interface State {
  view: View;
  /** The support desk, if it is open instead of the wizard. */
  desk?: DeskView;
  /** What to click, in order, once the screen is shown. */
  click?: string[];
  /** What to type into a field, or to select in a list, after that. */
  type?: [selector: string, text: string];
  /** A command that is refused. */
  refuse?: [command: string, notice: Notice];
  /** The leftovers that the About dialog lists. */
  leftovers?: LeftBehind[];
  /** The connections that are checked every week. */
  watched?: Watched;
  /** What is known about the text that is looked up. */
  lookedUp?: LookedUp;
}

/** The same screens with a panel or dialog opened. */
const opened: Record<string, State> = {
  "start-practice-another": {
    view: viewOf("start-practice"),
    type: ["#scenario", "wrong-role"],
  },
  "dialog-start-over": { view: viewOf("start-practice"), click: ["#practice button"] },
  "key-typing": { view: viewOf("key-first"), click: ["#type-key"] },
  "permissions-fix": { view: viewOf("permissions-denied"), click: ["#show-fix"] },
  "permissions-row-fix-above": { view: viewOf("permissions-denied"), click: ["#show-fix", "#users_read"] },
  "permissions-proxy": {
    view: viewOf("permissions-offline"),
    click: ["#set-proxy"],
  },
  "permissions-more": { view: viewOf("permissions-ready"), click: ["#sees-more"] },
  "permissions-more-group": { view: viewOf("permissions-access-group"), click: ["#sees-more"] },
  "permissions-row": { view: viewOf("permissions-denied"), click: ["#users_read"] },
  "key-where": { view: viewOf("key-stored"), click: ["#where"] },
  "dialog-report": { view: viewOf("done-finished"), click: ["[data-save]"] },
  "dialog-writes": { view: viewOf("permissions-ready"), click: ["#try-writes"] },
  "dialog-rehearsal": { view: viewOf("rehearsal-offered"), click: ["#rehearse"] },
  "dialog-rehearsal-practice": {
    view: viewOf("rehearsal-practice"),
    click: ["#rehearse"],
  },
  "dialog-forget": { view: viewOf("key-stored"), click: ["#forget"] },
  "dialog-remove": { view: viewOf("done-finished"), click: ["#primary"] },
  "dialog-requests": { view: viewOf("permissions-denied"), click: ["#every-request"] },
  "dialog-about": { view: viewOf("permissions-ready"), click: ["#about"] },
  "dialog-about-watched": {
    view: viewOf("done-watch-ready"),
    click: ["#about"],
    watched: { names: ["Acme GmbH", "Borealis AS"], idle: false },
  },
  "dialog-about-idle": {
    view: viewOf("done-watch-ready"),
    click: ["#about"],
    watched: { names: ["Acme GmbH"], idle: true },
  },
  "dialog-delete": { view: viewOf("permissions-ready"), click: ["#about", "#delete-everything"] },
  "dialog-delete-leftover": {
    view: viewOf("leftover-not-found"),
    click: ["#about", "#delete-everything"],
    leftovers: LEFT_BEHIND,
  },
  "key-lost": { view: viewOf("key-first"), click: ["#lost-key"] },
  "key-no-browser": {
    view: viewOf("key-first"),
    refuse: ["openPage", { code: "noBrowser", message: { id: "notice-noBrowser", args: { address: "" } } }],
    click: ["[data-page=credentials]"],
  },
  "handover-else": { view: viewOf("handover-first"), click: ["#someone-else"] },
  "refused-paste": {
    view: viewOf("key-first"),
    refuse: ["pasteKey", { code: "clipboardUnreadable", message: { id: "notice-clipboardUnreadable", args: {} } }],
    click: ["#primary"],
  },
};

export const STATES: Record<string, State> = {
  ...Object.fromEntries(STATE_NAMES.map((name) => [name, { view: viewOf(name) }])),
  ...opened,
  ...DESKS,
};
