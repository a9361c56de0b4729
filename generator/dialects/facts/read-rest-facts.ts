import {
  methods,
  type Api,
  type EnumerationDef,
  type Field,
  type JsonValue,
  type Operation,
  type Parameter,
  type ParameterPlace,
  type TypeRef,
} from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import { parsePath } from "../../core/paths.js";
import { compareText, type Span } from "../../diagnostics/diagnostic.js";
import { toPlainType } from "./plain-type.js";

/** A line of plain HTTP facts, with its place. */
export interface PlainLine {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** A fault of a line in a facts file. */
export interface FactFault {
  readonly span: Span;
  readonly message: string;
}

/** A line with the parts of its key: `required:GET /books#limit`, `field:Book.title`. */
interface Line extends PlainLine {
  readonly kind: string;
  /** The request or the type that the fact belongs to. */
  readonly owner: string;
  /** Blank for a fact about the owner itself. */
  readonly member: string;
}

/** A parameter, a body member or a field whose facts are being read. */
interface Member {
  readonly name: string;
  readonly span: Span;
  type: Fact<TypeRef>;
  place?: Fact<string>;
  flags: Pick<Field, "required" | "optional" | "nullable" | "default" | "options">;
}

interface Owner {
  readonly span: Span;
  readonly values: Map<string, Line>;
  readonly members: Map<string, Member>;
}

const ofRequests = "op deprecated status returns param in required default options sample".split(
  " ",
);
const ofTypes = "type values field optional nullable options".split(" ");
/** The kinds of facts that create an owner or a member. They are read before the facts about it. */
const first = ["op", "type", "values", "param", "field"];

/**
 * Makes an API of plain HTTP facts. Facts are flat: members of bodies have dotted names, an enumeration is written as
 * its base type, and the types of samples are left out. Therefore such an API must be compared with an API made of
 * facts, not of pages.
 */
export function plainApi(
  lines: readonly PlainLine[],
  file: string,
): { readonly api: Api; readonly faults: readonly FactFault[] } {
  const owners = new Map<string, Owner>();
  const faults: FactFault[] = [];
  const all = lines.map(takeApart);
  const rank = ({ kind }: Line): number => (first.includes(kind) ? 0 : 1);
  for (const line of all.toSorted((a, b) => rank(a) - rank(b))) {
    const message = takeLine(line, owners);
    if (message !== undefined) faults.push({ span: line.span, message });
  }
  const entries = [...owners].sort((a, b) => compareText(a[0], b[0]));
  const operations = entries.flatMap(([id, owner]) =>
    isRequest(id) ? [makeRequest(id, owner)] : [],
  );
  const types = entries.flatMap(([id, owner]) =>
    isRequest(id) ? [] : [makeType(id, owner, file)],
  );
  return { api: { types, operations, groups: [], servers: [], security: [] }, faults };
}

/** True for facts of plain HTTP, in which some lines state a request by method and path. */
export function isPlain(text: string): boolean {
  return /^\uFEFF?op:[A-Z]+ \//m.test(text);
}

function isRequest(owner: string): boolean {
  return /^[A-Z]+ \//.test(owner);
}

function takeApart(line: PlainLine): Line {
  const [, kind = "", rest = ""] = /^(\w+):(.*)$/s.exec(line.key) ?? [];
  const mark = rest.indexOf(isRequest(rest) ? "#" : ".");
  const [owner, member] = mark === -1 ? [rest, ""] : [rest.slice(0, mark), rest.slice(mark + 1)];
  return { ...line, kind, owner, member };
}

/** Adds a line to its owner. Returns the fault of the line as a string, if it has one. */
function takeLine(line: Line, owners: Map<string, Owner>): string | undefined {
  const { kind, owner: id, member: name, key, value, span } = line;
  const kinds = isRequest(id) ? ofRequests : ofTypes;
  if (!kinds.includes(kind) || id === "") {
    return `\`${key.slice(0, 80)}\` is no fact; write one such as \`param:GET /books#limit\`, a tab and its value`;
  }
  const owner = owners.get(id) ?? {
    span,
    values: new Map<string, Line>(),
    members: new Map<string, Member>(),
  };
  owners.set(id, owner);
  if (name === "") {
    owner.values.set(kind, line);
    return undefined;
  }
  if (kind === "sample") return undefined;
  if (kind === "param" || kind === "field") {
    const type = toPlainType(value);
    if (type === undefined) return `\`${key}\` is \`${value.slice(0, 80)}\`; write a type`;
    owner.members.set(name, { name, span, type: stated(type, span), flags: {} });
    return undefined;
  }
  const member = owner.members.get(name);
  const needed = isRequest(id) ? `param:${id}#${name}` : `field:${id}.${name}`;
  if (member === undefined) return `\`${key}\` has no \`${needed}\`; add it`;
  return takeFlag(line, member);
}

function takeFlag({ kind, key, value, span }: Line, member: Member): string | undefined {
  switch (kind) {
    case "in":
      member.place = stated(value, span);
      return undefined;
    case "required":
    case "optional":
    case "nullable":
      if (value !== "yes" && value !== "no")
        return `\`${key}\` is \`${value}\`; write \`yes\` or \`no\``;
      member.flags = { ...member.flags, [kind]: stated(value === "yes", span) };
      return undefined;
    case "default":
      try {
        member.flags = { ...member.flags, default: stated(JSON.parse(value) as JsonValue, span) };
        return undefined;
      } catch {
        return `\`${key}\` is \`${value.slice(0, 80)}\`; write JSON`;
      }
    default:
      member.flags = { ...member.flags, options: stated(value.split(","), span) };
      return undefined;
  }
}

function makeRequest(id: string, { span, values, members }: Owner): Operation {
  const [word = "", path = ""] = id.split(/ (.*)/s);
  const method = methods.find((one) => one === word) ?? "GET";
  const all = [...members.values()];
  const inBody = all.filter(({ place }) => place?.value === "body");
  const [bodyMember] = inBody;
  const body: TypeRef = { kind: "object", fields: inBody.map(toField), isOpen: false };
  const returns = values.get("returns");
  const answer =
    returns && (returns.value === "none" ? toPlainType("null") : toPlainType(returns.value));
  const payload = returns &&
    answer && { payload: stated({ media: [json], type: answer }, returns.span) };
  const status = values.get("status");
  const statuses = status?.value.split(",").map((one) => stated(Number(one), status.span)) ?? [];
  const [firstStatus = inferred("default" as const, span, "core/not-told"), ...more] = statuses;
  const deprecated = values.get("deprecated");
  return {
    id,
    name: values.get("op")?.value ?? id,
    role: inferred("call", span, "core/not-told"),
    method: stated(method, span),
    path: stated(parsePath(path), span),
    parameters: all.filter((one) => !inBody.includes(one)).map(toParameter),
    ...(bodyMember && { body: stated({ media: [json], type: body }, bodyMember.span) }),
    responses: [
      ...(payload || statuses.length > 0 ? [{ status: firstStatus, ...payload }] : []),
      ...more.map((one) => ({ status: one })),
    ],
    ...(deprecated && { deprecated: stated(true, deprecated.span) }),
    span,
  };
}

const json = "application/json";

function toParameter({ name, span, type, place, flags }: Member): Parameter {
  const { required, default: preset, options } = flags;
  return {
    name,
    in: (place ?? stated("query", span)) as Fact<ParameterPlace>,
    type,
    ...(required && { required }),
    ...(preset && { default: preset }),
    ...(options && { options }),
    span,
  };
}

function toField({ name, span, type, flags }: Member): Field {
  return { name, type, ...flags, span };
}

function makeType(
  id: string,
  { span, values, members }: Owner,
  page: string,
): Api["types"][number] {
  const list = values.get("values");
  if (list === undefined) {
    const fields = [...members.values()].map(toField);
    return { kind: "object", id, page, fields, isOpen: false, span };
  }
  const pairs = list.value.split(",").map((pair) => {
    const at = pair.lastIndexOf("=");
    const [name, text] = [pair.slice(0, at), pair.slice(at + 1)];
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    return { name, value: stated(value, list.span), span: list.span };
  });
  const isNumber = pairs.every(({ value }) => typeof value.value === "number");
  const base: EnumerationDef["base"] = isNumber ? "integer" : "string";
  return { kind: "enumeration", id, page, base, isFlags: false, values: pairs, span };
}
