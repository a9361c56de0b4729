import type { Located, Span } from "../diagnostics/diagnostic.js";
import { codeFrame, style } from "../diagnostics/format.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Action, Api, ApiType, Fact, Field, Link, LinkTarget, Operation } from "../ir/ir.js";
import { ruleReasons } from "../ir/rules.js";
import { typeRefText } from "../ir/type-expression.js";
import { readApi } from "../read-api.js";
import type { Command, Terminal } from "./command.js";
import { RunCache } from "./run-cache.js";
import { findProjects, readPages, type Project } from "./project.js";

/** One fact in words: what it is about, its value, and the fact itself for where it came from. */
interface Statement {
  readonly about: string;
  readonly value: string;
  readonly fact: Fact<unknown>;
}

/** A type, field, action, operation or link, and all that is known of it. */
interface Topic {
  readonly name: string;
  readonly kind: "resource" | "type" | "field" | "action" | "operation" | "link";
  readonly summary: string;
  readonly notes: Located<string> | undefined;
  readonly statements: readonly Statement[];
  /** What else can be asked about. */
  readonly members: readonly string[];
}

/**
 * `stubdown explain NAME`: what the docs say of a type, field, action, operation or link,
 * where, and by which rule.
 *
 * @throws UsageError for a name that no page has.
 */
export const explain: Command = async (options, terminal, [name, ...more]) => {
  if (name === undefined || more.length > 0) {
    const found = name === undefined ? "no name" : `\`${more[0] ?? ""}\``;
    throw new UsageError([
      `Unexpected ${found}, expected one name such as \`volume\`, \`volume.imageId\` or \`volume.snapshot\``,
    ]);
  }
  const unknown: string[] = [];
  for (const project of findProjects(options, terminal.cwd)) {
    const sources = await readPages(project);
    const { readAids } = new RunCache({ project, options, cwd: terminal.cwd });
    const [api] = readApi(sources, project.settings, readAids);
    const topics = findTopics(api, name);
    if (topics.length === 0) {
      unknown.push(describeUnknown(api, name, project));
      continue;
    }
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const show = { project, textOf: (file: string) => texts.get(file) ?? "", terminal };
    if (options.json === true) terminal.print(JSON.stringify(toJson(topics), undefined, 2));
    else terminal.print(topics.map((topic) => toText(topic, show)).join("\n"));
    return 0;
  }
  throw new UsageError(unknown);
};

function describeUnknown(api: Api, name: string, project: Project): string {
  const type = api.types.find(({ id }) => id === name.split(".")[0]);
  const known =
    type === undefined
      ? api.types.map(({ id }) => id)
      : membersOf(type).map((member) => `${type.id}.${member}`);
  const expected = type === undefined ? "the name of a type" : `a member of \`${type.id}\``;
  return `Unexpected name \`${name}\` in ${project.name}, expected ${expected}${didYouMean(name, known)}`;
}

function membersOf(type: ApiType): readonly string[] {
  const names = [...type.fields, ...type.actions, ...type.operations, ...type.links].map(
    ({ name }) => name,
  );
  return [...new Set(names)];
}

function findTopics(api: Api, name: string): readonly Topic[] {
  const dot = name.indexOf(".");
  const type = api.types.find(({ id }) => id === (dot === -1 ? name : name.slice(0, dot)));
  if (type === undefined) return [];
  if (dot === -1) return [typeTopic(type)];
  const member = name.slice(dot + 1);
  return [
    ...type.fields.filter((field) => field.name === member).map((field) => fieldTopic(type, field)),
    ...type.actions
      .filter((action) => action.name === member)
      .map((action) => actionTopic(type, action)),
    ...type.operations
      .filter((operation) => operation.name.toLowerCase() === member.toLowerCase())
      .map((operation) => operationTopic(type, operation)),
    ...type.links.filter((link) => link.name === member).map((link) => linkTopic(type, link)),
  ];
}

function typeTopic(type: ApiType): Topic {
  const kind = type.kind.value;
  const fields = type.fields.map(({ name, type: { value, rule } }) => {
    return `${name}: ${typeRefText(value)}${rule === "stated" ? "" : ` (${rule})`}`;
  });
  const routes = [...type.operations, ...type.actions].map(({ name, route }) => {
    return `${name}: ${route.value.method} ${route.value.path}${route.rule === "stated" ? "" : ` (${route.rule})`}`;
  });
  const links = type.links.map(({ name, target }) => {
    return `links.${name}: ${linkText(target.value)} (${target.rule})`;
  });
  return {
    name: type.id,
    kind,
    summary: type.isOpen ? "an open record: nothing tells its fields" : "",
    notes: type.description,
    statements: [{ about: "kind", value: kind, fact: type.kind }],
    members: [...fields, ...routes, ...links],
  };
}

function fieldTopic(type: ApiType, field: Field): Topic {
  const { create, update, required, default: preset, options } = field;
  const statements: (Statement | undefined)[] = [
    { about: "type", value: typeRefText(field.type.value), fact: field.type },
    create && { about: "on create", value: create.value, fact: create },
    update && { about: "on update", value: update.value ? "may change" : "never", fact: update },
    required && { about: "required", value: required.value ? "yes" : "no", fact: required },
    preset && { about: "default", value: JSON.stringify(preset.value), fact: preset },
    options && { about: "options", value: options.value.join(", "), fact: options },
  ];
  return {
    name: `${type.id}.${field.name}`,
    kind: "field",
    summary: typeInWords(field),
    notes: field.notes,
    statements: statements.filter((statement) => statement !== undefined),
    members: [],
  };
}

function typeInWords({ type: { value } }: Field): string {
  switch (value.kind) {
    case "reference":
      return `refers to \`${value.type}\` by its id`;
    case "embedded":
      return `holds a value of \`${value.type}\``;
    case "array":
      return `a list: ${typeRefText(value)}`;
    case "map":
      return `a map by name: ${typeRefText(value)}`;
    case "scalar":
      return value.name;
  }
}

function actionTopic(type: ApiType, action: Action): Topic {
  const { route, input, output } = action;
  return {
    name: `${type.id}.${action.name}`,
    kind: "action",
    summary: `${route.value.method} ${route.value.path}`,
    notes: undefined,
    statements: [
      { about: "route", value: `${route.value.method} ${route.value.path}`, fact: route },
      { about: "input", value: input.value ?? "none", fact: input },
      { about: "output", value: output.value ?? "none", fact: output },
    ],
    members: [],
  };
}

function operationTopic(type: ApiType, { name, route }: Operation): Topic {
  const value = `${route.value.method} ${route.value.path}`;
  return {
    name: `${type.id}.${name}`,
    kind: "operation",
    summary: value,
    notes: undefined,
    statements: [{ about: "route", value, fact: route }],
    members: [],
  };
}

function linkTopic(type: ApiType, { name, target }: Link): Topic {
  const value = linkText(target.value);
  return {
    name: `${type.id}.${name}`,
    kind: "link",
    summary: `leads to ${value}`,
    notes: undefined,
    statements: [{ about: "target", value, fact: target }],
    members: [],
  };
}

function linkText({ type, isMany }: LinkTarget): string {
  return isMany ? `array[${type}]` : type;
}

interface Show {
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
  // Facts of one place and one rule, such as the flags of a read-only row, are told together.
  for (const group of groupByPlace(topic.statements)) {
    const [{ fact } = { fact: undefined }] = group;
    if (fact === undefined) continue;
    lines.push("");
    for (const { about, value } of group) lines.push(`  ${about}: ${paint("green", value)}`);
    const how = fact.rule === "stated" ? "stated" : `inferred by ${fact.rule}`;
    lines.push(`  ${how}: ${ruleReasons[fact.rule]}`);
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

/** A place with the line that stands there. */
function framed(span: Span, { project, textOf, terminal }: Show): readonly string[] {
  const place = `${project.shownDocs}/${span.file}:${span.start.line}:${span.start.column}`;
  const text = textOf(span.file).replace(/^\uFEFF/, "");
  const frame = codeFrame(span, text, terminal.isOutputPretty ? "cyan" : "none").trimEnd();
  return [`    ${place}`, ...frame.split("\n").map((line) => `  ${line}`)];
}

function toJson(topics: readonly Topic[]): unknown {
  return {
    topics: topics.map(({ name, kind, notes, statements, members }) => ({
      name,
      kind,
      notes,
      facts: statements.map(({ about, value, fact }) => ({
        about,
        value,
        rule: fact.rule,
        reason: ruleReasons[fact.rule],
        span: fact.span,
        evidence: fact.evidence,
      })),
      members,
    })),
  };
}
