import type { Api, Field, JsonValue } from "../../core/api.js";
import { makeApi, type ApiType } from "../../core/by-type.js";
import { stated, type Fact } from "../../core/fact.js";
import type { ApiFact, ReducedApi } from "../../core/facts.js";
import { compareText, type Span } from "../../diagnostics/diagnostic.js";
import { Source } from "../../source/source.js";
import {
  makeAction,
  makeOperation,
  operationRoles,
  type ActionParts,
  type OperationName,
  type Route,
} from "../rancher/make-operation.js";
import {
  isFieldName,
  isName,
  parseTypeExpression,
  toTypeRef,
} from "../rancher/resolve/type-expression.js";
import { withoutLater } from "./later-facts.js";
import { isPlain, plainApi, type FactFault } from "./read-rest-facts.js";

/** The result of reading the output of `stubdown facts`: the API, or the faults of the file. */
export type FactsReading =
  | {
      readonly api: Api;
      /**
       * Makes an API of those facts of pages that a facts file can state, for a comparison with this file. Undefined if
       * the API of the pages can be compared without this step.
       */
      readonly reduce?: (facts: readonly ApiFact[]) => ReducedApi;
      readonly faults?: undefined;
    }
  | {
      readonly api?: undefined;
      readonly reduce?: undefined;
      readonly faults: readonly FactFault[];
    };

/**
 * Reads a facts file into an API. The places of its facts are lines of the file.
 *
 * A line that cannot be read is a fault, and a file with a fault gives no API. If a base were read in part, the rest
 * would look new.
 */
export function readFacts(file: string, text: string): FactsReading {
  const source = new Source(file, text);
  if (isPlain(text)) return readPlain(source);
  const types = new Map<string, Draft>();
  const faults: FactFault[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(source).toSorted(byKind)) {
    const fault = seen.has(line.key)
      ? `\`${line.key}\` is there twice; keep one`
      : takeLine(line, types);
    seen.add(line.key);
    if (fault !== undefined) faults.push({ span: line.span, message: fault });
  }
  faults.sort((a, b) => a.span.start.offset - b.span.start.offset);
  if (faults.length > 0) return { faults };
  return {
    api: makeApi([...types.values()].map(finish).sort((a, b) => compareText(a.id, b.id))),
  };
}

function readPlain(source: Source): FactsReading {
  const lines = linesOf(source);
  const seen = new Set<string>();
  const twice = lines.filter(({ key }) => seen.has(key) || !seen.add(key));
  const { api, faults: wrongLines } = plainApi(lines, source.path);
  const faults = [
    ...wrongLines,
    ...twice.map(({ key, span }) => ({ span, message: `\`${key}\` is there twice; keep one` })),
  ].sort((a, b) => a.span.start.offset - b.span.start.offset);
  if (faults.length > 0) return { faults };
  const keys = lines.map(({ key }) => key);
  const reduce = (facts: readonly ApiFact[]): ReducedApi => {
    const { kept, note } = withoutLater(facts, keys);
    return { api: plainApi(kept, source.path).api, note };
  };
  return { api, reduce };
}

interface Line {
  readonly key: string;
  readonly kind: string;
  readonly type: string;
  /** Empty for a fact about the type itself. */
  readonly member: string;
  readonly value: string;
  readonly span: Span;
}

function linesOf(source: Source): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of source.text.split("\n")) {
    const line = raw.replace(/\r$/, "").replace(/^\uFEFF/, "");
    const tab = line.indexOf("\t");
    const key = tab === -1 ? line : line.slice(0, tab);
    const [, kind = "", type = "", member = ""] = /^(\w+):([^.]*)(?:\.(.*))?$/s.exec(key) ?? [];
    const value = tab === -1 ? "" : line.slice(tab + 1);
    const span = source.span(start, start + line.length);
    if (line !== "") lines.push({ key, kind, type, member, value, span });
    start += raw.length + 1;
  }
  return lines;
}

/** A type whose facts are being read. */
interface Draft {
  readonly id: string;
  readonly span: Span;
  resource: ApiType["resource"];
  readonly fields: Map<string, Field>;
  readonly operations: Map<OperationName, Fact<Route>>;
  readonly actions: Map<string, ActionParts>;
}

/** The kinds of facts, in reading order: a type comes before its members, and a member before the facts about it. */
const kinds = "type page field create update required default options op action input output".split(
  " ",
);

function byKind(a: Line, b: Line): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

/** Adds a line to its type. Returns the fault of the line as a string, if it has one. */
function takeLine(line: Line, types: Map<string, Draft>): string | undefined {
  const { key, kind, type: id, member, value, span } = line;
  if (!kinds.includes(kind) || value === "" || !isName(id)) {
    return `\`${key.slice(0, 80)}\` is not a fact; write one such as \`field:volume.name\`, a tab and its value`;
  }
  if (kind === "type") {
    const draft = { id, span, resource: undefined, operations: new Map() };
    types.set(id, { ...draft, fields: new Map(), actions: new Map() });
    return undefined;
  }
  const type = types.get(id);
  if (type === undefined) return `\`${key}\` has no \`type:${id}\`; add it`;
  if (kind === "page") {
    if (value !== "resource" && value !== "type") return wrong(line, "`resource` or `type`");
    type.resource = value === "resource" ? stated(id, span) : undefined;
    return undefined;
  }
  return kind === "op" || kind === "action" || kind === "input" || kind === "output"
    ? takeRoute(line, type)
    : takeField(line, type, member);
}

function wrong({ key, value }: Line, expected: string): string {
  return `\`${key}\` is \`${value.slice(0, 80)}\`; write ${expected}`;
}

function takeRoute(line: Line, type: Draft): string | undefined {
  const { kind, member, value, span, key } = line;
  if (kind === "input" || kind === "output") {
    const action = type.actions.get(member);
    if (action === undefined)
      return `\`${key}\` has no action; add \`action:${type.id}.${member}\``;
    const fact = stated(value === "none" ? null : value, span);
    type.actions.set(member, { ...action, [kind]: fact });
    return undefined;
  }
  const [, method = "", path = ""] = /^([A-Z]+) (.+)$/s.exec(value) ?? [];
  if (path === "") return wrong(line, "a method, a space and a path");
  const route = stated({ method, path }, span);
  if (kind === "op") {
    const name = operationNames.find((one) => one === member);
    if (name === undefined)
      return `\`${member}\` is not an operation; write ${operationNames.join(", ")}`;
    type.operations.set(name, route);
    return undefined;
  }
  if (!isName(member)) return `\`${member}\` cannot name an action; write a name`;
  const none = stated(null, span);
  type.actions.set(member, { route, input: none, output: none });
  return undefined;
}

const operationNames = Object.keys(operationRoles) as readonly OperationName[];

function takeField(line: Line, type: Draft, name: string): string | undefined {
  const { kind, value, span, key } = line;
  if (kind === "field") {
    if (!isFieldName(name)) return `\`${name}\` cannot name a field; write a name`;
    const expression = parseTypeExpression(value);
    const ref = expression && toTypeRef(expression);
    if (ref === undefined) return wrong(line, "a type");
    type.fields.set(name, { name, type: stated(ref, span), span });
    return undefined;
  }
  const field = type.fields.get(name);
  if (field === undefined) return `\`${key}\` has no field; add \`field:${type.id}.${name}\``;
  const change = readMember(line);
  if (typeof change === "string") return change;
  type.fields.set(name, { ...field, ...change });
  return undefined;
}

const createWords: ReadonlyMap<string, "required" | "optional" | "never"> = new Map([
  ["yes", "required"],
  ["optional", "optional"],
  ["-", "never"],
]);

/** Returns the part of a field that a line states, or the fault of the line as a string. */
function readMember(line: Line): Partial<Field> | string {
  const { kind, value, span } = line;
  switch (kind) {
    case "create": {
      const create = createWords.get(value);
      if (create === undefined) return wrong(line, "`yes`, `optional` or `-`");
      return { create: stated(create, span) };
    }
    case "update":
      if (value !== "yes" && value !== "-") return wrong(line, "`yes` or `-`");
      return { update: stated(value === "yes", span) };
    case "required":
      if (value !== "true" && value !== "false") return wrong(line, "`true` or `false`");
      return { required: stated(value === "true", span) };
    case "default":
      try {
        return { default: stated(JSON.parse(value) as JsonValue, span) };
      } catch {
        return wrong(line, "JSON");
      }
    default:
      return { options: stated(value.split(","), span) };
  }
}

function finish({ id, span, resource, fields, operations, actions }: Draft): ApiType {
  return {
    kind: "object",
    id,
    resource,
    page: span.file,
    fields: [...fields.values()],
    operations: [...operations].map(([name, route]) => makeOperation(id, name, route)),
    actions: [...actions].map(([name, parts]) => makeAction(name, parts)),
    isOpen: fields.size === 0,
    span,
  };
}
