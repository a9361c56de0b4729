import type { Terminal } from "./command.js";
import type { RunStage } from "./run-compile.js";

/** How long a run is silent, in milliseconds. */
const patience = 500;
/** How often what it is at is shown anew, in milliseconds. */
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

/** Milliseconds from some time on; `performance` would be loaded for nothing else. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Follows a run through its stages: shows on a terminal what a long one is at, and knows what took how long. */
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

  /** Says that a stage begins, and the one before has ended. */
  begin(stage: RunStage): void {
    this.#times.push({ stage, start: now() });
    this.show(doing[stage]);
  }

  /** Notes what a stage came to. */
  note(stage: RunStage, text: string): void {
    this.#notes.set(stage, text);
  }

  /** Shows what the run is at, if it takes long and somebody looks. */
  show(text: string): void {
    const time = now();
    if (time - this.#start < patience || time - this.#shown < pause) return;
    this.#shown = time;
    this.#terminal.status?.(`${this.#name}: ${text}`);
  }

  /** Takes away what was shown; before anything else is printed. */
  clear(): void {
    if (this.#shown > -Infinity) this.#terminal.status?.("");
    this.#shown = -Infinity;
  }

  /** A line for each stage: its milliseconds and what it came to. */
  lines(): readonly string[] {
    const end = now();
    return this.#times.map(({ stage, start }, index) => {
      const time = ((this.#times[index + 1]?.start ?? end) - start).toFixed(1).padStart(8);
      return `${this.#name}: ${stage.padEnd(8)}${time} ms  ${this.#notes.get(stage) ?? ""}`.trimEnd();
    });
  }
}
