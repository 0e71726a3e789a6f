import { Channel, invoke } from "@tauri-apps/api/core";

import type { View } from "./generated/View";
import type { Host } from "./host";

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
  setProxy: (address) => invoke("set_proxy", { address }),

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
  saveReport: () => invoke("save_report"),
  finish: () => invoke("finish"),

  about: () => invoke("about"),
  deleteEverything: () => invoke("delete_everything"),
  zoom: (delta) => invoke("zoom", { delta }),
  dismissNotice: () => invoke("dismiss_notice"),
};
