import { createContext, untrack } from "svelte";

import { Desk } from "./desk.svelte";
import type { Host, Notice, View } from "./ipc/types";
import { elapsed } from "./text/time";
import { speak } from "./text/catalogue";
import { currentLanguage } from "./text/locale.svelte";

/** How long what is said beside an announcement stays on the page. */
const MENTIONED_MS = 5000;

/** The latest view of the wizard, and the commands to the program. */
export class Wizard {
  /** Absent until the first view arrives. */
  view = $state.raw<View | null>(null);
  /** Why the last command was refused, until the next command or until it is dismissed. */
  refusal = $state.raw<Notice | null>(null);
  /** The control that asked for the refused command. */
  refused: Element | null = null;
  /** What had the focus when the refused command was asked for. */
  asking: Element | null = null;
  /** The control that the person used last. */
  used: Element | null = null;
  /** A key is typed in a field and not taken yet. Going back would lose it. */
  typing = $state(false);
  /** Where the person wants to go although a typed key is not taken yet. */
  leaving = $state.raw<((host: Host) => Promise<unknown>) | null>(null);
  /** How many dialogs are open. */
  dialogs = $state(0);
  /** The current announcement for screen readers, and when it was made. The count grows with each one, so that the same text is said again. */
  said = $state.raw({ text: "", count: 0, at: 0 });
  /** What is said beside the announcement, which stays. It is taken back soon. */
  aside = $state.raw({ text: "", count: -1 });
  /** The support desk, which takes the wizard's place while it is open. */
  readonly desk: Desk;

  constructor(
    readonly host: Host,
    first: View | null = null,
  ) {
    this.view = first;
    this.desk = new Desk(host);
  }

  /** Shows every new view and ignores older ones. Resolves with the first view. */
  async subscribe(): Promise<void> {
    const wizard = new Promise<void>((arrived, failed) => {
      const take = (view: View): void => {
        if (!this.view || view.revision >= this.view.revision) this.view = view;
        arrived();
      };
      const show = (view: View): void => {
        if (view.language === currentLanguage()) take(view);
        else void speak(view.language).finally(() => take(view));
      };
      this.host.subscribe({ channel: show }).catch(failed);
    });
    await Promise.all([wizard, this.desk.subscribe()]);
  }

  /** Runs commands one after the other. A refusal becomes a notice, and the rest is not run. */
  ask(...commands: ((host: Host) => Promise<unknown>)[]): void {
    void this.attempt(async () => {
      for (const command of commands) await command(this.host);
    });
  }

  /** Runs a command whose answer is needed here. Resolves to null when it was refused. */
  async attempt<T>(command: (host: Host) => Promise<T>): Promise<T | null> {
    this.refusal = null;
    const { used } = this;
    const { activeElement } = document;
    try {
      return await command(this.host);
    } catch (error) {
      this.refused = used;
      this.asking = activeElement;
      this.refusal = asNotice(error);
      return null;
    }
  }

  /** Lets a screen reader say this. An effect may call it without running again. */
  say(text: string): void {
    this.said = { text, count: this.#nextCount(), at: elapsed() };
  }

  /** Lets a screen reader say this as well. It replaces no announcement. */
  mention(text: string): void {
    const said = { text, count: this.#nextCount() };
    this.aside = said;
    setTimeout(() => {
      if (this.aside === said) this.aside = { text: "", count: this.#nextCount() };
    }, MENTIONED_MS);
  }

  #nextCount(): number {
    return untrack(() => Math.max(this.said.count, this.aside.count)) + 1;
  }

  /** Goes back. If a typed key would be lost, the person is asked first. */
  leave(go: (host: Host) => Promise<unknown>): void {
    if (this.typing) this.leaving = go;
    else this.ask(go);
  }

  /** Dismisses the refusal and the notice. */
  dismiss(): void {
    this.refusal = null;
    if (this.view?.notice) this.ask((host) => host.dismissNotice());
  }
}

function asNotice(error: unknown): Notice {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) return error as Notice;
  return { code: "unexpected", message: { id: "notice-unexpected", args: { what: String(error) } } };
}

export const [useWizard, provideWizard] = createContext<Wizard>();
