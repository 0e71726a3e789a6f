import { Channel, invoke } from "@tauri-apps/api/core";

import type { DeskView } from "./generated/DeskView";
import type { View } from "./generated/View";
import type { Host } from "./host";

/** The view that was there when the window was made; absent where the program has to prepare one. */
export const firstView = (globalThis as { firstView?: View }).firstView ?? null;

/** The program behind the window. */
export const tauri: Host = {
  subscribe: (show) => {
    const channel = new Channel<View>();
    channel.onmessage = show;
    return invoke("subscribe", { channel });
  },
  ready: () => invoke("ready"),

  go: (step) => invoke("go", { step }),
  start: (choice) => invoke("start", choice),
  switchEnvironment: () => invoke("switch_environment"),
  setName: (name) => invoke("set_name", { name }),
  chooseScenario: (id) => invoke("choose_scenario", { id }),
  lookAtNetwork: () => invoke("look_at_network"),
  setProxy: (proxy) => invoke("set_proxy", { ...proxy }),

  pasteKey: () => invoke("paste_key"),
  typeKey: (key) => invoke("type_key", key),
  keepKey: (choice) => invoke("keep_key", choice),
  forgetKey: () => invoke("forget_key"),
  replaceKey: () => invoke("replace_key"),
  removeKey: () => invoke("remove_key"),

  check: (choice) => invoke("check", choice),
  cancel: () => invoke("cancel"),
  plan: (choice) => invoke("plan", choice),
  sent: () => invoke("sent"),

  lookAtSource: () => invoke("look_at_source"),
  sourceUnavailable: (unavailable) => invoke("source_unavailable", { unavailable }),
  connectTest: () => invoke("connect_test"),
  rehearse: () => invoke("rehearse"),
  lookForLeftover: () => invoke("look_for_leftover"),
  removeLeftover: () => invoke("remove_leftover"),
  dismissLeftover: () => invoke("dismiss_leftover"),
  lookAtFields: () => invoke("look_at_fields"),

  countArrivals: () => invoke("count_arrivals"),

  tick: (choice) => invoke("tick", choice),
  copyKey: () => invoke("copy_key"),
  clearClipboard: () => invoke("clear_clipboard"),
  copyText: (textId) => invoke("copy_text", { textId }),

  openPage: (page) => invoke("open_page", { page }),
  previewReport: (label) => invoke("preview_report", { label }),
  saveReport: (label) => invoke("save_report", { label }),
  finish: () => invoke("finish"),

  about: () => invoke("about"),
  deleteEverything: (choice) => invoke("delete_everything", choice),
  zoom: (delta) => invoke("zoom", { delta }),
  dismissNotice: () => invoke("dismiss_notice"),

  subscribeDesk: (show) => {
    const channel = new Channel<DeskView>();
    channel.onmessage = show;
    return invoke("subscribe_desk", { channel });
  },
  openDesk: () => invoke("open_desk"),
  closeDesk: () => invoke("close_desk"),
  showDesk: (page) => invoke("show_desk", { page }),

  addCustomer: (customer) => invoke("add_customer", customer),
  chooseCustomer: (id) => invoke("choose_customer", { id }),
  renameCustomer: (customer) => invoke("rename_customer", customer),
  forgetCustomer: (customer) => invoke("forget_customer", customer),

  pasteCustomerKey: () => invoke("paste_customer_key"),
  typeCustomerKey: (key) => invoke("type_customer_key", key),
  keepCustomerKey: (keep) => invoke("keep_customer_key", { keep }),
  removeCustomerKey: () => invoke("remove_customer_key"),

  checkCustomer: (choice) => invoke("check_customer", choice),
  cancelCustomerCheck: () => invoke("cancel_customer_check"),
  showRun: (reportId) => invoke("show_run", { reportId }),
  compareRuns: (runs) => invoke("compare_runs", runs),

  openReport: () => invoke("open_report"),
  keepReport: (choice) => invoke("keep_report", choice),
  copyReply: (reader) => invoke("copy_reply", { reader }),
  symptoms: () => invoke("symptoms"),
};
