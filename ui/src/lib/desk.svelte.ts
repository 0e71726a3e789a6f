import type { DeskView, Host } from "./ipc/types";

/** The support desk as the program sent it last. */
export class Desk {
  /** Absent until the first view arrives. */
  view = $state.raw<DeskView | null>(null);

  constructor(private readonly host: Host) {}

  /** Shows each view as it comes, never an older one after a newer one. Resolves when the first is there. */
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
