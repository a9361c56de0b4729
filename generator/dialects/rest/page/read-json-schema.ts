import type { CodeBlock } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import {
  memberOf,
  readLenientJson,
  type JsonMember,
  type JsonNode,
} from "../../../markdown/lenient-json.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { schemaLang } from "./blueprint-items.js";
import { bareMember, isName, memberList, type Member, type MemberList } from "./member.js";

/** The longest chain of objects that is read. */
const maxDepth = 20;

type ObjectNode = Extract<JsonNode, { readonly kind: "object" }>;

/**
 * Reads the members that a JSON Schema describes. Names inside of an object get the name of its member and a dot in
 * front. A reference to a schema in the same block is read as if that schema stood in its place. Undefined for other
 * code and for more than 100,000 characters.
 */
export function readJsonSchema(page: Page, block: CodeBlock): MemberList | undefined {
  const schema = schemaIn(page, block);
  if (schema === undefined) return undefined;
  const range = { start: block.start, end: block.end };
  const members = new SchemaReader(page, block.content, schema).members(schema, "", []);
  return members.length === 0
    ? undefined
    : memberList({ page, form: "bullets", block, members, range });
}

/** Returns the parts of a JSON Schema that `readJsonSchema` leaves out. Empty for other code. */
export function unreadInSchema(page: Page, block: CodeBlock): readonly Range[] {
  const schema = schemaIn(page, block);
  if (schema === undefined) return [];
  const reader = new SchemaReader(page, block.content, schema);
  reader.members(schema, "", []);
  return reader.unread;
}

/** True for a block of JSON that is a schema and not a sample. */
export const isJsonSchema = (page: Page, block: CodeBlock): boolean =>
  schemaIn(page, block) !== undefined;

/** Returns the root of a schema: an object with members that are schemas, and a type or a URL of the schema. */
function schemaIn(page: Page, block: CodeBlock): ObjectNode | undefined {
  if (block.lang !== schemaLang && !/^(?:json\w*|)$/.test(block.lang)) return undefined;
  const text = page.slice(block.content);
  if (text.length > 100_000 || !/"(?:properties|allOf|anyOf|oneOf)"/.test(text)) return undefined;
  if (!/"(?:type|\$schema|\$ref)"\s*:\s*"/.test(text)) return undefined;
  const node = readLenientJson(text)?.node;
  if (node?.kind !== "object") return undefined;
  const properties = propertiesOf(node);
  const isOfSchemas = stringOf(node, "$schema") !== undefined;
  const isTold = isOfSchemas || stringOf(node, "type") === "object";
  const areSchemas = properties.every(
    ({ value }) => value.kind === "object" && value.members.some(({ name }) => keywords.has(name)),
  );
  const isJoined = isOfSchemas && joins.some((name) => memberOf(node, name)?.kind === "array");
  return (properties.length > 0 || isJoined) && isTold && areSchemas ? node : undefined;
}

/** The keywords that join schemas. */
const joins = ["allOf", "anyOf", "oneOf"];
const keywords = new Set(["type", "$ref", "enum", "const", "items", "properties", "description"]);
for (const word of [...joins, "format", "title"]) keywords.add(word);

/** The keywords whose schemas say which values are valid. They are not read. */
const conditions = ["if", "not", "dependencies", "dependentSchemas", "patternProperties"];

const propertiesOf = (node: JsonNode): readonly JsonMember[] => {
  const found = memberOf(node, "properties");
  return found?.kind === "object" ? found.members : [];
};

const stringOf = (node: JsonNode, name: string): string | undefined => {
  const found = memberOf(node, name);
  return found?.kind === "value" && typeof found.value === "string" ? found.value : undefined;
};

/** Returns the texts of a value or of the values of an array, without `null`. */
const textsOf = (node: JsonNode | undefined): readonly string[] => {
  const nodes = node?.kind === "array" ? node.items : node === undefined ? [] : [node];
  return nodes.flatMap((one) =>
    one.kind === "value" && one.value !== null ? [String(one.value)] : [],
  );
};

/** Returns the schemas that a keyword such as `anyOf` joins. */
const joined = (node: JsonNode, name: string): readonly ObjectNode[] => {
  const found = memberOf(node, name);
  return found?.kind === "array" ? found.items.filter((one) => one.kind === "object") : [];
};

/** The formats that are types of their own. */
const formats = new Set(["date", "date-time", "uuid", "uri", "email", "binary"]);

class SchemaReader {
  /** The parts that were not read. */
  readonly unread: Range[] = [];
  readonly #root: ObjectNode;
  readonly #base: number;
  /** True if the schema lists required members. Then the others are optional. */
  readonly #isMarked: boolean;

  constructor(page: Page, content: Range, root: ObjectNode) {
    this.#root = root;
    this.#base = content.start;
    this.#isMarked = /"required"\s*:\s*\[/.test(page.slice(content));
  }

  /** @param chain The schemas around this one. A schema that refers to one of them is not read again. */
  members(written: JsonNode, parent: string, chain: readonly JsonNode[]): readonly Member[] {
    const schema = this.#target(written);
    if (chain.length > maxDepth || chain.includes(schema)) {
      this.#leave(written.at, 1);
      return [];
    }
    if (schema.kind === "object") this.#leaveKeywords(schema, chain.length === 0);
    const inner = [...chain, schema];
    const required = memberOf(schema, "required");
    const names = new Set(textsOf(required?.kind === "array" ? required : undefined));
    const own = propertiesOf(schema).flatMap(({ name, at, value }): readonly Member[] => {
      if (!isName(name) || value.kind !== "object") {
        this.#leave(at, name.length);
        return [];
      }
      const path = parent === "" ? name : `${parent}.${name}`;
      const start = this.#base + at;
      const member = this.#member(path, value, { start, end: start + name.length });
      const presence = names.has(name) ? "required" : this.#isMarked ? "optional" : undefined;
      const items = memberOf(this.#target(value), "items");
      return [{ ...member, presence }, ...this.members(items ?? value, path, inner)];
    });
    // All of the schemas hold, so the members of each belong to the object.
    const more = joined(schema, "allOf").flatMap((one) => this.members(one, parent, inner));
    return [...own, ...more];
  }

  /** Returns the schema in the same block that a reference names. Otherwise the node itself. */
  #target(node: JsonNode): JsonNode {
    const reference = node.kind === "object" ? stringOf(node, "$ref") : undefined;
    if (reference === "#") return this.#root;
    if (reference?.startsWith("#/") !== true) return node;
    const found = reference.slice(2).split("/").reduce<JsonNode | undefined>(memberOf, this.#root);
    return found ?? node;
  }

  #leave(at: number, length: number): void {
    const start = this.#base + at;
    const isKnown = this.unread.some((one) => one.start === start);
    if (!isKnown) this.unread.push({ start, end: start + length });
  }

  /** Marks the parts of a schema as unread that may describe members and are neither a type nor read as members. */
  #leaveKeywords(schema: ObjectNode, isRoot: boolean): void {
    for (const { name, at } of schema.members) {
      const isUnion = name === "anyOf" || name === "oneOf";
      const isLost = isUnion
        ? isRoot || joined(schema, name).some((one) => propertiesOf(this.#target(one)).length > 0)
        : conditions.includes(name);
      if (isLost) this.#leave(at, name.length);
    }
    for (const one of joined(schema, "allOf"))
      if (this.#target(one) === one && stringOf(one, "$ref") !== undefined) this.#leave(one.at, 1);
  }

  #member(path: string, schema: ObjectNode, range: Range): Member {
    const piece = (text: string): readonly Piece[] => [textPiece(text, range)];
    const type = this.#type(schema);
    const [byDefault] = textsOf(memberOf(schema, "default"));
    const target = this.#target(schema);
    const items = memberOf(target, "items");
    const options =
      memberOf(target, "enum") ?? memberOf(target, "const") ?? memberOf(items, "enum");
    const description = stringOf(schema, "description") ?? stringOf(schema, "title") ?? "";
    return {
      ...bareMember(path, range, range),
      type: type === undefined ? undefined : piece(type),
      default: byDefault === undefined ? undefined : piece(byDefault),
      description: piece(description),
      isNullable: isNullable(schema),
      isDeprecated: textsOf(memberOf(schema, "deprecated"))[0] === "true",
      isReadOnly: textsOf(memberOf(schema, "readOnly"))[0] === "true",
      values: textsOf(options),
      valuesRange: range,
    };
  }

  /** Returns the words of a type: `string`, `integer[]`, `string or integer`, a name. Undefined without a type. */
  #type(written: ObjectNode, depth = 0): string | undefined {
    const schema = this.#target(written);
    const reference = stringOf(schema, "$ref")?.split("/").at(-1);
    if (reference !== undefined) return reference;
    if (depth > maxDepth || schema.kind !== "object") return undefined;
    if (propertiesOf(schema).length > 0) return "object";
    const unions = [...joined(schema, "anyOf"), ...joined(schema, "oneOf")];
    const words = unions
      .filter((one) => stringOf(one, "type") !== "null")
      .map((one) => this.#type(one, depth + 1));
    const told = textsOf(memberOf(schema, "type")).filter((word) => word !== "null");
    if (told.length === 0 && words.length > 0)
      return words.includes(undefined) ? undefined : words.join(" or ");
    if (told.length === 0) return typeOfValues(schema);
    if (told.length > 1) return told.join(" or ");
    const [only = ""] = told;
    if (only === "array") {
      const items = memberOf(schema, "items");
      const inner = items?.kind === "object" ? this.#type(items, depth + 1) : undefined;
      return inner === undefined || inner.includes(" ") ? "array" : `${inner}[]`;
    }
    const format = stringOf(schema, "format") ?? "";
    return only === "string" && formats.has(format) ? format : only;
  }
}

/** Returns the type of the values in `const` or `enum`. Undefined without values, and for values of several types. */
function typeOfValues(schema: ObjectNode): string | undefined {
  const node = memberOf(schema, "const") ?? memberOf(schema, "enum");
  const nodes = node?.kind === "array" ? node.items : node === undefined ? [] : [node];
  const types = nodes.map((one) => (one.kind === "value" ? typeof one.value : "object"));
  const [only] = types;
  return only !== "object" && new Set(types).size === 1 ? only : undefined;
}

/** True if a schema allows `null`: as one of its types, as one of a union, or by `nullable`. */
const isNullable = (schema: ObjectNode): boolean =>
  namesNull(schema) ||
  textsOf(memberOf(schema, "nullable"))[0] === "true" ||
  [...joined(schema, "anyOf"), ...joined(schema, "oneOf")].some(namesNull);

const namesNull = (schema: ObjectNode): boolean => {
  const type = memberOf(schema, "type");
  const words = type?.kind === "array" ? type.items : type === undefined ? [] : [type];
  return words.some((word) => word.kind === "value" && word.value === "null");
};
