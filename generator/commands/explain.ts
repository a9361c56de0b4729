import { typesOf } from "../core/by-type.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { codeFrame, style } from "../diagnostics/format.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import {
  findTopics,
  memberNames,
  routeNames,
  type Statement,
  type Topic,
  type TopicWords,
} from "../core/topics.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { folderPrefix } from "../source/folder-prefix.js";
import { findProjects, type Project } from "./project.js";
import { findNothing } from "../read-api.js";
import { findProtocolOf, type ProjectReading, readProject } from "./read-project.js";
import { reasonsFor, type Reasons } from "./reasons.js";
import { report } from "./report.js";

/**
 * `stubdown explain NAME`: prints the facts about a type, field, action, operation or link, each with its place and
 * rule. The first API that has the name is used. Stops at an API whose pages describe nothing, and prints its
 * diagnostics.
 *
 * @throws UsageError if no API has the name.
 */
export const explain: Command<OptionsOf<"explain">> = async (options, terminal, [name = ""]) => {
  const unknown: string[] = [];
  for (const project of await findProjects(options, terminal)) {
    const read = await readProject(project, options, terminal.cwd);
    const { sources, reading, judged } = read;
    if (findNothing(judged.reported) !== undefined) {
      report(judged.reported, sources, project, terminal);
      return 1;
    }
    const words = await wordsFor(read);
    const reasonOf = await reasonsFor(read);
    const topics = findTopics(reading.api, name, words);
    if (topics.length === 0) {
      unknown.push(describeUnknown(name, read, words));
      continue;
    }
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const show = { project, reasonOf, textOf: (file: string) => texts.get(file) ?? "", terminal };
    if (options.json === true)
      terminal.print(JSON.stringify(toJson(topics, reasonOf), undefined, 2));
    else terminal.print(topics.map((topic) => toText(topic, show)).join("\n"));
    return 0;
  }
  throw new UsageError(unknown);
};

async function wordsFor(read: ProjectReading): Promise<TopicWords> {
  const { dialect, api } = read.reading;
  const protocol = await findProtocolOf(read);
  const added = protocol?.explain(api, read.project.target) ?? [];
  return { typeText: (type) => dialect.typeText(type), pathStyle: dialect.pathStyle, added };
}

function describeUnknown(
  name: string,
  { project, reading }: ProjectReading,
  words: TopicWords,
): string {
  const types = typesOf(reading.api);
  const type = types.find(({ id }) => id === name.split(".")[0]);
  const routes = /^[A-Z]+ \//.test(name) ? routeNames(reading.api, words) : [];
  const named = type === undefined ? types.map(({ id }) => id) : memberNames(type, words);
  const known = routes.length > 0 ? routes : named;
  const ofRoute = known.filter((one) => one.startsWith(`${name.split("#")[0] ?? ""}#`));
  const hint =
    (ofRoute.length > 0 ? `; it has ${someOf(ofRoute)}` : didYouMean(name, known)) ||
    (type === undefined
      ? "; `stubdown facts` lists all types and requests"
      : `; \`stubdown explain ${type.id}\` lists its members`);
  return `${project.name} has no \`${name}\`${hint}`;
}

/** Lists names in code, and says how many more there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((one) => `\`${one}\``);
  return `${shown.join(", ")}${names.length > 20 ? ` and ${names.length - 20} more` : ""}`;
}

interface Show {
  readonly reasonOf: Reasons;
  readonly project: Project;
  readonly terminal: Terminal;
  readonly textOf: (file: string) => string;
}

function toText(topic: Topic, show: Show): string {
  const { isOutputPretty } = show.terminal;
  const paint = (colour: Parameters<typeof style>[0], text: string): string =>
    isOutputPretty ? style(colour, text) : text;
  const head = [`${paint("bold", topic.name)} (${topic.kind})`, topic.summary];
  const lines = [head.filter((part) => part !== "").join(": ")];
  if (topic.notes !== undefined) lines.push(`  ${topic.notes.value.replace(/\s+/g, " ")}`);
  // Facts with the same place, rule and evidence, such as the flags of a read-only row, are printed together.
  for (const group of groupByPlace(topic.statements)) {
    const [{ fact } = { fact: undefined }] = group;
    if (fact === undefined) continue;
    lines.push("");
    for (const { about, value } of group) lines.push(`  ${about}: ${paint("green", value)}`);
    const how = fact.rule === "stated" ? "stated" : `inferred by ${fact.rule}`;
    lines.push(`  ${how}: ${show.reasonOf(fact.rule)}`);
    lines.push(...framed(fact.span, show));
    for (const span of fact.evidence) lines.push("    because of", ...framed(span, show));
  }
  if (topic.members.length > 0) lines.push("", ...topic.members.map((member) => `  ${member}`));
  return lines.join("\n");
}

function groupByPlace(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { span, rule, evidence } = statement.fact;
    const key = JSON.stringify([span, rule, evidence]);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()];
}

/** Returns the lines for a place: file, line and column, then the line of the page. */
function framed(span: Span, { project, textOf, terminal }: Show): readonly string[] {
  const place = `${folderPrefix(project.shownDocs)}${span.file}:${span.start.line}:${span.start.column}`;
  const text = textOf(span.file).replace(/^\uFEFF/, "");
  const frame = codeFrame(span, text, terminal.isOutputPretty ? "cyan" : "none").trimEnd();
  return [`    ${place}`, ...frame.split("\n").map((line) => `  ${line}`)];
}

function toJson(topics: readonly Topic[], reasonOf: Reasons): unknown {
  return {
    topics: topics.map(({ name, kind, notes, statements, members }) => ({
      name,
      kind,
      notes,
      facts: statements.map(({ about, value, fact }) => ({
        about,
        value,
        rule: fact.rule,
        reason: reasonOf(fact.rule),
        span: fact.span,
        evidence: fact.evidence,
      })),
      members,
    })),
  };
}
