import type { Terminal } from "../command.js";
import type { RunStage } from "../run-compile.js";

/** The time before progress is shown, in milliseconds. */
const patience = 500;
/** The shortest time between two changes of the shown text, in milliseconds. */
const pause = 80;

const doing: Readonly<Record<RunStage, string>> = {
  find: "looking for pages",
  read: "reading pages",
  resolve: "comparing pages",
  plan: "planning files",
  emit: "printing files",
  compare: "comparing files",
  write: "writing files",
};

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * The stages of a run. Measures the time of each stage, and shows the current stage on a terminal if the run
 * is long.
 */
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

  /** Begins a stage, and ends the stage before. */
  begin(stage: RunStage): void {
    this.#times.push({ stage, start: now() });
    this.show(doing[stage]);
  }

  /** Sets the result of a stage, printed in its line. */
  note(stage: RunStage, text: string): void {
    this.#notes.set(stage, text);
  }

  /** Shows a text if the run is long and standard error is a terminal. */
  show(text: string): void {
    const time = now();
    if (time - this.#start < patience || time - this.#shown < pause) return;
    this.#shown = time;
    this.#terminal.status?.(`${this.#name}: ${text}`);
  }

  /** Removes the shown text. Call this before printing anything. */
  clear(): void {
    if (this.#shown > -Infinity) this.#terminal.status?.("");
    this.#shown = -Infinity;
  }

  /** Returns one line per stage: its time in milliseconds and its result. */
  lines(): readonly string[] {
    const end = now();
    return this.#times.map(({ stage, start }, index) => {
      const time = ((this.#times[index + 1]?.start ?? end) - start).toFixed(1).padStart(8);
      return `${this.#name}: ${stage.padEnd(8)}${time} ms  ${this.#notes.get(stage) ?? ""}`.trimEnd();
    });
  }
}
