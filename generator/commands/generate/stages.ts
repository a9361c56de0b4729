import type { Terminal } from "../command.js";
import type { RunStage } from "../run-compile.js";

/** How long a run shows nothing, in milliseconds. */
const patience = 500;
/** The time between two changes of what is shown, in milliseconds. */
const pause = 80;

const doing: Readonly<Record<RunStage, string>> = {
  find: "looking for pages",
  read: "reading pages",
  resolve: "holding the pages against each other",
  plan: "planning files",
  emit: "printing files",
  compare: "comparing files",
  write: "writing files",
};

/** Milliseconds since some fixed time. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The stages of a run: shows the current one on a terminal if the run takes long, and measures all. */
export class Stages {
  readonly #terminal: Terminal;
  readonly #name: string;
  readonly #start = now();
  readonly #times: { readonly stage: RunStage; readonly start: number }[] = [];
  readonly #notes = new Map<RunStage, string>();
  #shown = -Infinity;

  constructor(terminal: Terminal, name: string) {
    this.#terminal = terminal;
    this.#name = name;
  }

  /** Begins a stage, which ends the one before. */
  begin(stage: RunStage): void {
    this.#times.push({ stage, start: now() });
    this.show(doing[stage]);
  }

  /** Notes the result of a stage for its line. */
  note(stage: RunStage, text: string): void {
    this.#notes.set(stage, text);
  }

  /** Shows a text on the terminal, if there is one and the run takes long. */
  show(text: string): void {
    const time = now();
    if (time - this.#start < patience || time - this.#shown < pause) return;
    this.#shown = time;
    this.#terminal.status?.(`${this.#name}: ${text}`);
  }

  /** Removes what is shown; to be called before anything is printed. */
  clear(): void {
    if (this.#shown > -Infinity) this.#terminal.status?.("");
    this.#shown = -Infinity;
  }

  /** A line for each stage: its time in milliseconds and its result. */
  lines(): readonly string[] {
    const end = now();
    return this.#times.map(({ stage, start }, index) => {
      const time = ((this.#times[index + 1]?.start ?? end) - start).toFixed(1).padStart(8);
      return `${this.#name}: ${stage.padEnd(8)}${time} ms  ${this.#notes.get(stage) ?? ""}`.trimEnd();
    });
  }
}
