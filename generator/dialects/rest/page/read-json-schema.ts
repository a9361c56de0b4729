import type { CodeBlock } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import { readLenientJson, type JsonMember, type JsonNode } from "../../../markdown/lenient-json.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { schemaLang } from "./blueprint-items.js";
import { bareMember, isName, memberList, type Member, type MemberList } from "./member.js";

/** The longest chain of objects that is read. */
const maxDepth = 20;

type ObjectNode = Extract<JsonNode, { readonly kind: "object" }>;

/**
 * Reads the members that a JSON Schema describes. Names inside of an object get the name of its member and a dot in front.
 * Undefined for other code and for more than 100,000 characters.
 */
export function readJsonSchema(page: Page, block: CodeBlock): MemberList | undefined {
  const schema = schemaIn(page, block);
  if (schema === undefined) return undefined;
  const range = { start: block.start, end: block.end };
  const members = new SchemaReader(page, block.content).members(schema, "", 0);
  return members.length === 0
    ? undefined
    : memberList({ page, form: "bullets", block, members, range });
}

/** True for a block of JSON that is a schema and not a sample. */
export const isJsonSchema = (page: Page, block: CodeBlock): boolean =>
  schemaIn(page, block) !== undefined;

/** Returns the root of a schema: an object with `properties` that are objects, and a type or a URL of the schema. */
function schemaIn(page: Page, block: CodeBlock): ObjectNode | undefined {
  if (block.lang !== schemaLang && !/^(?:json\w*|)$/.test(block.lang)) return undefined;
  const text = page.slice(block.content);
  if (text.length > 100_000 || !text.includes('"properties"')) return undefined;
  if (!/"(?:type|\$schema|\$ref)"\s*:\s*"/.test(text)) return undefined;
  const node = readLenientJson(text)?.node;
  if (node?.kind !== "object") return undefined;
  const properties = propertiesOf(node);
  const isTold = stringOf(node, "type") === "object" || stringOf(node, "$schema") !== undefined;
  const areSchemas = properties.every(
    ({ value }) => value.kind === "object" && value.members.some(({ name }) => keywords.has(name)),
  );
  return properties.length > 0 && isTold && areSchemas ? node : undefined;
}

const keywords = new Set(["type", "$ref", "enum", "const", "items", "properties", "description"]);
for (const word of ["oneOf", "anyOf", "allOf", "format", "title"]) keywords.add(word);

const memberOf = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.kind === "object" ? node.members.find((one) => one.name === name)?.value : undefined;

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

/** The formats that are types of their own. */
const formats = new Set(["date", "date-time", "uuid", "uri", "email", "binary"]);

class SchemaReader {
  readonly #base: number;
  /** True if the schema lists required members. Then the others are optional. */
  readonly #isMarked: boolean;

  constructor(page: Page, content: Range) {
    this.#base = content.start;
    this.#isMarked = /"required"\s*:\s*\[/.test(page.slice(content));
  }

  members(schema: JsonNode, parent: string, depth: number): readonly Member[] {
    if (depth > maxDepth) return [];
    const required = memberOf(schema, "required");
    const names = new Set(textsOf(required?.kind === "array" ? required : undefined));
    return propertiesOf(schema).flatMap(({ name, at, value }): readonly Member[] => {
      if (!isName(name) || value.kind !== "object") return [];
      const path = parent === "" ? name : `${parent}.${name}`;
      const start = this.#base + at;
      const range = { start, end: start + name.length };
      const own = this.#member(path, value, range);
      const presence = names.has(name) ? "required" : this.#isMarked ? "optional" : undefined;
      const items = memberOf(value, "items");
      return [{ ...own, presence }, ...this.members(items ?? value, path, depth + 1)];
    });
  }

  #member(path: string, schema: ObjectNode, range: Range): Member {
    const piece = (text: string): readonly Piece[] => [textPiece(text, range)];
    const type = typeIn(schema);
    const [byDefault] = textsOf(memberOf(schema, "default"));
    const values = textsOf(memberOf(schema, "enum") ?? memberOf(memberOf(schema, "items"), "enum"));
    const description = stringOf(schema, "description") ?? stringOf(schema, "title") ?? "";
    return {
      ...bareMember(path, range, range),
      type: type === undefined ? undefined : piece(type),
      default: byDefault === undefined ? undefined : piece(byDefault),
      description: piece(description),
      isNullable: isNullable(schema),
      isDeprecated: textsOf(memberOf(schema, "deprecated"))[0] === "true",
      values,
      valuesRange: range,
    };
  }
}

const isNullable = (schema: ObjectNode): boolean =>
  textsOf(memberOf(schema, "type")).includes("null") ||
  textsOf(memberOf(schema, "nullable"))[0] === "true";

/** Returns the words of a type: `string`, `date-time`, `integer[]`, the name behind `$ref`. Undefined without a type. */
function typeIn(schema: ObjectNode): string | undefined {
  const reference = stringOf(schema, "$ref")?.split("/").at(-1);
  if (reference !== undefined) return reference;
  const [only, more] = textsOf(memberOf(schema, "type")).filter((word) => word !== "null");
  if (only === undefined || more !== undefined)
    return propertiesOf(schema).length > 0 ? "object" : undefined;
  if (only === "array") {
    const items = memberOf(schema, "items");
    const inner = items?.kind === "object" ? typeIn(items) : undefined;
    return inner === undefined ? "array" : `${inner}[]`;
  }
  const format = stringOf(schema, "format") ?? "";
  return only === "string" && formats.has(format) ? format : only;
}
