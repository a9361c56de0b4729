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
import { separatorCalled } from "../../core/separators.js";
import { parsePath } from "../../core/paths.js";
import { compareText, type Span } from "../../diagnostics/diagnostic.js";
import type { Line, Member, Owner, PlainLine } from "./plain-lines.js";
import { json, makeResponses, withFields } from "./read-rest-answers.js";
import { toPlainType } from "./plain-type.js";

/** A fault of a line in a facts file. */
export interface FactFault {
  readonly span: Span;
  readonly message: string;
}

const ofRequests =
  "op deprecated credentials sends status returns media param in format required separator field optional nullable default options sample".split(
    " ",
  );
const ofTypes = "type values field format optional nullable default deprecated options".split(" ");
/** The kinds of facts that state an owner or a member. They are read before all other facts. */
const first = ["op", "type", "values", "param", "field"];

/**
 * Makes an API of plain HTTP facts. Facts state less than pages: members of bodies have dotted names, and the types of
 * samples and the flags of enumerations are left out. Therefore such an API must be compared with an API made of facts,
 * not of pages.
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

/** True for facts of plain HTTP: some of their lines state a request by method and path. */
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
    return `\`${key.slice(0, 80)}\` is not a fact; write one such as \`param:GET /books#limit\`, a tab and its value`;
  }
  const owner = owners.get(id) ?? {
    span,
    values: new Map<string, Line>(),
    members: new Map<string, Member>(),
  };
  owners.set(id, owner);
  if (name === "") {
    if (kind === "deprecated" && !isFlag(value))
      return `\`${key}\` is \`${value}\`; write \`yes\` or \`no\``;
    if (kind === "sends" && toPlainType(value) === undefined)
      return `\`${key}\` is \`${value.slice(0, 80)}\`; write a type`;
    owner.values.set(kind, line);
    return undefined;
  }
  if (kind === "sample") return undefined;
  // The type and the media of one answer.
  if (kind === "returns" || kind === "media") {
    owner.values.set(`${kind} ${name}`, line);
    return undefined;
  }
  if (kind === "param" || kind === "field") {
    const type = toPlainType(value);
    if (type === undefined) return `\`${key}\` is \`${value.slice(0, 80)}\`; write a type`;
    const place = kind === "field" && isRequest(id) ? { place: stated("answer", span) } : {};
    owner.members.set(name, { name, span, type: stated(type, span), ...place, flags: {} });
    return undefined;
  }
  const member = owner.members.get(name);
  const needed = isRequest(id) ? `param:${id}#${name}` : `field:${id}.${name}`;
  if (member === undefined) return `\`${key}\` has no \`${needed}\`; add it`;
  return takeFlag(line, member);
}

function isFlag(value: string): boolean {
  return value === "yes" || value === "no";
}

function takeFlag({ kind, key, value, span }: Line, member: Member): string | undefined {
  switch (kind) {
    case "in":
      member.place = stated(value, span);
      return undefined;
    case "format":
      member.type = { ...member.type, value: withFormat(member.type.value, value) };
      return undefined;
    case "required":
    case "optional":
    case "nullable":
    case "deprecated":
      if (!isFlag(value)) return `\`${key}\` is \`${value}\`; write \`yes\` or \`no\``;
      member.flags = { ...member.flags, [kind]: stated(value === "yes", span) };
      return undefined;
    case "separator": {
      const mark = separatorCalled(value);
      if (mark === undefined) return `\`${key}\` is \`${value}\`; write commas, pipes or spaces`;
      member.flags = { ...member.flags, separator: stated(mark, span) };
      return undefined;
    }
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

function makeRequest(id: string, owner: Owner): Operation {
  const { span, values, members } = owner;
  const [word = "", path = ""] = id.split(/ (.*)/s);
  const method = methods.find((one) => one === word) ?? "GET";
  const all = [...members.values()];
  const inBody = all.filter(({ place }) => place?.value === "body");
  const others = all.filter(({ place }) => place?.value !== "body" && place?.value !== "answer");
  const [bodyMember] = inBody;
  const sends = values.get("sends");
  const sent = sends && toPlainType(sends.value);
  const fields = inBody.map(toField);
  // Rows describe the members of the body, or of its items.
  const body: TypeRef = withFields(sent ?? { kind: "scalar", name: "json" }, fields);
  const bodySpan = bodyMember?.span ?? sends?.span;
  const media = [values.get("media")?.value ?? json];
  const [deprecated, credentials] = [values.get("deprecated"), values.get("credentials")];
  return {
    id,
    name: values.get("op")?.value ?? id,
    role: inferred("call", span, "core/not-told"),
    method: stated(method, span),
    path: stated(parsePath(path), span),
    parameters: others.map(toParameter),
    ...(bodySpan && {
      body: stated({ media, type: fields.length === 0 && sent ? sent : body }, bodySpan),
    }),
    responses: makeResponses(owner),
    ...(deprecated && { deprecated: stated(deprecated.value === "yes", deprecated.span) }),
    ...(credentials && { credentials: stated("none", credentials.span) }),
    span,
  };
}

/** Gives a scalar a format, also the values of a list or a map. */
function withFormat(type: TypeRef, format: string): TypeRef {
  if (type.kind === "array") return { ...type, items: withFormat(type.items, format) };
  if (type.kind === "map") return { ...type, values: withFormat(type.values, format) };
  return type.kind === "scalar" ? { ...type, format } : type;
}

function toParameter({ name, span, type, place, flags }: Member): Parameter {
  const { required, nullable, deprecated, default: preset, options, separator } = flags;
  const isNullable = nullable?.value === true;
  return {
    name,
    in: (place ?? stated("query", span)) as Fact<ParameterPlace>,
    type: isNullable ? { ...type, value: { kind: "nullable", of: type.value } } : type,
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(preset && { default: preset }),
    ...(options && { options }),
    ...(separator && { separator }),
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
