import type { DeskView, Host } from "./ipc/types";

/** The latest view of the support desk. */
export class Desk {
  /** Absent until the first view arrives. */
  view = $state.raw<DeskView | null>(null);

  constructor(private readonly host: Host) {}

  /** Shows every new view and ignores older ones. Resolves with the first view. */
  subscribe(): Promise<void> {
    return new Promise((arrived, failed) => {
      const show = (view: DeskView): void => {
        if (!this.view || view.revision >= this.view.revision) this.view = view;
        arrived();
      };
      this.host.subscribeDesk({ channel: show }).catch(failed);
    });
  }
}
