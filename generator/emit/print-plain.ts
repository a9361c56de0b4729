import type { DeclarationPlan, DeclarationsPlan, ImportPlan, MemberPlan } from "../plan/plan.js";

/**
 * Prints declarations whose texts are all of one line, which is almost all of them, to the very bytes
 * that ts-morph would: loading that and printing with it is a third of a run. What else there is,
 * gives undefined and is for ts-morph itself.
 */
export function printPlain({
  header,
  imports,
  declarations,
}: DeclarationsPlan): string | undefined {
  const texts = [
    header,
    ...imports.flatMap(importTexts),
    ...declarations.flatMap(declarationTexts),
  ];
  if (declarations.length === 0 || !texts.every(isPlain)) return undefined;
  const blocks = [...imports.map(printImport), ...declarations.map(printDeclaration)];
  // Statements of one line stand together, all else apart.
  const separate = (block: string, index: number): string =>
    block.includes("\n") || blocks[index - 1]?.includes("\n") === true ? "\n\n" : "\n";
  const body = blocks.map((block, index) => (index === 0 ? "" : separate(block, index)) + block);
  return `// ${header}\n\n${body.join("")}\n`;
}

/** Text that a printer need not look into: it has one line, and no white space to be trimmed. */
function isPlain(text: string): boolean {
  return !/[\r\n\u2028\u2029]/.test(text) && text === text.trim();
}

function printImport({ from, names, namespace }: ImportPlan): string {
  const what = namespace === undefined ? printNames(names ?? []) : `* as ${namespace}`;
  return `import type ${what} from ${JSON.stringify(from)};`;
}

function printNames(names: readonly string[]): string {
  return `{ ${names.join(", ")} }`;
}

function printDeclaration(plan: DeclarationPlan): string {
  switch (plan.kind) {
    case "reexport":
      return `export type ${printNames(plan.names)} from ${JSON.stringify(plan.from)};`;
    case "augmentation":
      return [
        `declare module ${JSON.stringify(plan.from)} {`,
        `  interface ${plan.name} {`,
        ...printMembers(plan.members).map((line) => `    ${line}`),
        "  }",
        "}",
      ].join("\n");
    case "interface":
      return [
        ...printDoc(plan.doc),
        `export interface ${plan.name}${printParameter(plan.typeParameter)} {`,
        ...printMembers(plan.members).map((line) => `  ${line}`),
        "}",
      ].join("\n");
  }
}

/** Index signatures come first, then properties, then methods. */
function printMembers(members: readonly MemberPlan[]): readonly string[] {
  const kinds = ["index", "property", "method"] as const;
  return kinds.flatMap((kind) =>
    members.filter((member) => member.kind === kind).flatMap(printMember),
  );
}

function printMember(member: MemberPlan): readonly string[] {
  switch (member.kind) {
    case "index":
      return [`readonly [${member.key}: string]: ${member.type};`];
    case "property": {
      const { name, type, isReadonly, isOptional } = member;
      const line = `${isReadonly ? "readonly " : ""}${name}${isOptional ? "?" : ""}: ${type};`;
      return [...printDoc(member.doc), line];
    }
    case "method": {
      const params = member.params.map(({ name, type }) => `${name}: ${type}`).join(", ");
      return [
        ...printDoc(member.doc),
        `${member.name}${member.isOptional ? "?" : ""}(${params}): ${member.returns};`,
      ];
    }
  }
}

function printParameter(parameter: string | undefined): string {
  return parameter === undefined ? "" : `<${parameter}>`;
}

function printDoc(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines.join("")}`.trimEnd() + " */"];
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}

function importTexts({ from, names = [], namespace }: ImportPlan): readonly string[] {
  return [from, ...names, ...(namespace === undefined ? [] : [namespace])];
}

function declarationTexts(plan: DeclarationPlan): readonly string[] {
  if (plan.kind === "reexport") return [plan.from, ...plan.names];
  const own = plan.kind === "interface" ? [...plan.doc, plan.typeParameter ?? ""] : [plan.from];
  return [plan.name, ...own, ...plan.members.flatMap(memberTexts)];
}

function memberTexts(member: MemberPlan): readonly string[] {
  switch (member.kind) {
    case "index":
      return [member.key, member.type];
    case "property":
      return [member.name, member.type, ...member.doc];
    case "method":
      return [
        member.name,
        member.returns,
        ...member.doc,
        ...member.params.flatMap(({ name, type }) => [name, type]),
      ];
  }
}
