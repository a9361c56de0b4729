import { CodeBlockWriter, Writers } from "./ts-morph.js";

import type {
  ImportPlan,
  InterfacePlan,
  MemberPlan,
  MethodPlan,
  ParamPlan,
  PropertyPlan,
  SourcePlan,
} from "../plan/plan.js";
import type { TypeText } from "../plan/type-text.js";
import { flat, layOut, maxWidth } from "../plan/layout.js";

/** A part of a file; blank lines separate parts. `declaration` is set if the part is an interface. */
export interface Block {
  readonly text: string;
  readonly declaration?: InterfacePlan;
}

/**
 * Prints a TypeScript file with ts-morph, as blocks to be joined with blank lines. `body` is the text below the
 * declarations.
 */
export function printBlocks(plan: SourcePlan, body: string): readonly Block[] {
  const blocks: Block[] = [
    { text: plan.header.map((line) => `// ${line}`).join("\n") },
    { text: plan.imports.map((one) => printImport("import", one)).join("\n") },
    { text: plan.exports.map((one) => printImport("export", one)).join("\n") },
    ...plan.declarations.map((declaration) => {
      return { text: printInterface(declaration), declaration };
    }),
    { text: body.trimEnd() },
  ];
  return blocks.filter(({ text }) => text !== "");
}

function printImport(keyword: string, { from, isTypeOnly, names }: ImportPlan): string {
  const start = isTypeOnly ? `${keyword} type` : keyword;
  const end = `from ${JSON.stringify(from)};`;
  const line = `${start} { ${names.join(", ")} } ${end}`;
  if (line.length <= maxWidth) return line;
  return [`${start} {`, ...names.map((name) => `  ${name},`), `} ${end}`].join("\n");
}

/** Prints an interface. `members` replaces its members, which is used to count the lines of each. */
export function printInterface(
  plan: InterfacePlan,
  members: readonly MemberPlan[] = plan.members,
): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
  for (const line of commentLines(plan.doc)) writer.writeLine(line);
  const parameter = plan.typeParameter === undefined ? "" : `<${plan.typeParameter}>`;
  writer.write(`export interface ${plan.name}${parameter}`);
  if (plan.extends !== undefined) writer.newLine().write(printExtends(plan.extends));
  writer.write(" ");
  Writers.objectType(structureOf(members))(writer);
  return writer.toString();
}

/** Prints an `extends` clause, with each type on its own line. */
function printExtends(types: readonly TypeText[]): string {
  const texts = types.map((type, index) => {
    // Leaves room for the comma or the empty braces that follow.
    const room = { used: (index === 0 ? "  extends " : "    ").length + 3, indent: 9 };
    return layOut(type, room).replaceAll("\n", "\n      ");
  });
  return `  extends ${texts.join(",\n    ")}`;
}

/** Returns the comment lines of an interface. ts-morph prints the comments of members. */
function commentLines(doc: readonly string[]): readonly string[] {
  if (doc.length === 0) return [];
  if (doc.length === 1) return [`/** ${doc.join("")} */`];
  return ["/**", ...doc.map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** Converts members to ts-morph's structure, which prints index signatures first. */
function structureOf(members: readonly MemberPlan[]): Parameters<typeof Writers.objectType>[0] {
  return {
    indexSignatures: members
      .filter((member) => member.kind === "index")
      .map(({ key, keyType = ["string"], type }) => {
        return { keyName: key, keyType: flat(keyType), returnType: flat(type), isReadonly: true };
      }),
    properties: [
      ...members.filter((member) => member.kind === "property").map(propertyStructure),
      ...members.filter((member) => member.kind === "method").map(methodStructure),
    ],
  };
}

type PropertyStructure = NonNullable<
  Parameters<typeof Writers.objectType>[0]["properties"]
>[number];

function propertyStructure(property: PropertyPlan): PropertyStructure {
  const { name, type, isOptional, isReadonly, doc } = property;
  const start = `  ${isReadonly ? "readonly " : ""}${name}${isOptional ? "?" : ""}: `;
  return {
    name,
    // One more character for the semicolon.
    type: layOut(type, { used: start.length + 1, indent: 5 }),
    hasQuestionToken: isOptional,
    isReadonly,
    docs: docs(doc),
  };
}

/**
 * Converts a method to a property whose name includes the parameters, which prints the same text. For real parameters,
 * ts-morph runs TypeScript's scanner over its output, which took half of its time, and it cannot print them on several
 * lines.
 */
function methodStructure(method: MethodPlan): PropertyStructure {
  const { isOptional = false, params, returns, doc } = method;
  const name = `${method.name}${isOptional ? "?" : ""}`;
  const list = params.map((param) => `${paramName(param)}: ${flat(param.type)}`).join(", ");
  const isBroken = `  ${name}(${list}): ${flat(returns)};`.length > maxWidth;
  const lines = params.map((param) => `  ${paramLine(param)}\n`).join("");
  return {
    name: `${name}(${isBroken ? `\n${lines}` : list})`,
    type: layOut(returns, { used: isBroken ? 6 : 0, indent: 4 }),
    docs: docs(doc),
  };
}

/** Prints a parameter on its own line. */
function paramLine(param: ParamPlan): string {
  const name = paramName(param);
  return `${name}: ${layOut(param.type, { used: name.length + 7, indent: 6 })},`;
}

function paramName({ name, isOptional }: ParamPlan): string {
  return isOptional === true ? `${name}?` : name;
}

/** A comment with several lines begins with a line break, so that ts-morph begins it on a new line. */
function docs(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [lines.length === 1 ? lines.join("") : `\n${lines.join("\n")}`];
}
