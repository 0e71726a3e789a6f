import { COMMANDS } from "./generated/commands";
import type { DeskView, Host, View } from "./types";

/** What the fake program answers to each command that returns something. */
export type Answers = {
  [Command in keyof Host as Host[Command] extends (...sent: never[]) => Promise<void> ? never : Command]: Awaited<
    ReturnType<Host[Command]>
  >;
};

/** A support desk that nobody has opened yet. */
export const CLOSED: DeskView = {
  revision: 1,
  open: false,
  practicing: false,
  customers: [],
  selected: null,
  runs: [],
  runsKept: 50,
  pane: { kind: "start" },
  otherKey: null,
  canTryWrites: false,
  wantsProxy: false,
  checking: null,
  keychainAsked: null,
  question: null,
  problem: null,
};

/** A program without SmartRecruiters: it shows scripted views and records the commands that it receives. */
class Fake implements Pick<Host, "subscribe" | "subscribeDesk" | "go" | "dismissNotice"> {
  /** The commands that it received, in order, with their arguments. */
  readonly asked: [command: string, sent?: unknown][] = [];
  /** The commands that it refuses, with the error of each. */
  readonly refusals = new Map<string, unknown>();
  #show: ((view: View) => void) | null = null;
  #showDesk: ((view: DeskView) => void) | null = null;

  constructor(
    private view: View,
    private desk: DeskView,
  ) {}

  /** Shows a changed view, as the program does when something happens. */
  change(patch: Partial<View>): void {
    this.view = { ...this.view, revision: this.view.revision + 1, ...patch };
    this.#show?.(this.view);
  }

  /** Shows a changed desk. */
  changeDesk(patch: Partial<DeskView>): void {
    this.desk = { ...this.desk, revision: this.desk.revision + 1, ...patch };
    this.#showDesk?.(this.desk);
  }

  subscribe({ channel }: { channel: (view: View) => void }): Promise<void> {
    this.#show = channel;
    channel(this.view);
    return Promise.resolve();
  }

  subscribeDesk({ channel }: { channel: (view: DeskView) => void }): Promise<void> {
    this.#showDesk = channel;
    channel(this.desk);
    return Promise.resolve();
  }

  async go(sent: { step: View["step"] }): Promise<void> {
    await this.take("go", sent);
    this.change(sent);
  }

  async dismissNotice(): Promise<void> {
    await this.take("dismissNotice");
    this.change({ notice: null });
  }

  /** Records a command, or refuses it. For a key, only the length is recorded. */
  take(command: string, sent?: unknown): Promise<void> {
    const carried = sent instanceof Uint8Array ? sent.length : sent;
    this.asked.push(carried === undefined ? [command] : [command, carried]);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the program refuses with a notice
    return this.refusals.has(command) ? Promise.reject(this.refusals.get(command)) : Promise.resolve();
  }
}

export type FakeHost = Fake & Host;

/** A fake program that accepts every command and returns these answers. */
export function fakeHost(view: View, answers: Answers, desk: DeskView = CLOSED): FakeHost {
  const fake = new Fake(view, desk);
  const scripted = new Map<string, unknown>(Object.entries(answers));
  const calls = Object.keys(COMMANDS)
    .filter((command) => !(command in fake))
    .map((command) => [command, (sent?: unknown) => fake.take(command, sent).then(() => scripted.get(command))]);
  return Object.assign(fake, Object.fromEntries(calls) as Host);
}
