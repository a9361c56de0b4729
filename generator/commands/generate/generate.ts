import type { Note } from "../../output/note.js";
import type { Line } from "../../output/stamp.js";
import type { Command } from "../command.js";
import { findProjects } from "../project.js";
import { RunCache } from "../run-cache.js";
import { lastNotes, lookAtInputs, record, stampCall } from "../stamp-call.js";
import { generateProject, upToDate, type Outcome } from "./generate-project.js";
import { Stages } from "./stages.js";

/**
 * `stubdown generate`: writes each generated file that differs from the one on disk, and removes files that are no
 * longer generated. With `--dry-run`, only prints what it would do.
 */
export const generate: Command = async (options, terminal, words) => {
  if (options.watch === true) return (await import("./watch.js")).watch(options, terminal);
  const { recorder, lines: notes } = record(terminal);
  const projects = await findProjects(options, recorder);
  const { cwd } = terminal;
  const call = { name: "generate", options, words, terminal };
  const earlier = lastNotes(call);
  const inputs = lookAtInputs(projects, { options, cwd, earlier });
  const outcomes: Outcome[] = [];
  for (const project of projects) {
    const stages = new Stages(terminal, project.name);
    const cache = new RunCache({ project, options, cwd, earlier });
    const outcome = await generateProject(project, { options, terminal, stages, cache });
    if (options.verbose === true) {
      for (const line of stages.lines()) terminal.warn(line);
    }
    outcomes.push(outcome);
  }
  if (outcomes.every(({ isDone }) => isDone)) {
    const outputs = outcomes.flatMap(
      ({ run }): readonly Note[] => run?.disk.notes(run.files) ?? [],
    );
    const lines = [...notes, ...outcomes.flatMap(nextLines)];
    stampCall(call, { lines, inputs, outputs });
  }
  return Math.max(...outcomes.map(({ code }) => code));
};

/** Returns the lines that the next run prints about a project if nothing changes. */
function nextLines({ run, project, printed }: Outcome): readonly Line[] {
  return run === undefined ? printed : [...printed, ["out", upToDate(run, project)]];
}
