import {
  ModuleDeclarationKind,
  Project,
  StructureKind,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type StatementStructures,
} from "ts-morph";

import type { DeclarationPlan, DeclarationsPlan, MemberPlan } from "../plan/plan.js";

/** Makes a printer of declarations: ts-morph on a project that exists in memory only. */
export function makeDeclarationPrinter(): (plan: DeclarationsPlan) => string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: { indentationText: "  " as never },
  });
  return (plan) => {
    const file = project.createSourceFile(
      "plan.ts",
      { statements: statements(plan) },
      { overwrite: true },
    );
    return `// ${plan.header}\n\n${file.getFullText()}`;
  };
}

function statements(plan: DeclarationsPlan): StatementStructures[] {
  const imports = plan.imports.map(({ from, names, namespace }): StatementStructures => {
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: from,
      isTypeOnly: true,
      ...(names ? { namedImports: [...names] } : {}),
      ...(namespace === undefined ? {} : { namespaceImport: namespace }),
    };
  });
  return [...imports, ...plan.declarations.map(declaration)];
}

function declaration(plan: DeclarationPlan): StatementStructures {
  if (plan.kind === "reexport") {
    return {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: plan.from,
      isTypeOnly: true,
      namedExports: [...plan.names],
    };
  }
  if (plan.kind === "augmentation") {
    return {
      kind: StructureKind.Module,
      declarationKind: ModuleDeclarationKind.Module,
      hasDeclareKeyword: true,
      name: JSON.stringify(plan.from),
      statements: [{ kind: StructureKind.Interface, name: plan.name, ...members(plan.members) }],
    };
  }
  return {
    kind: StructureKind.Interface,
    name: plan.name,
    isExported: true,
    ...(plan.typeParameter === undefined ? {} : { typeParameters: [plan.typeParameter] }),
    docs: docs(plan.doc),
    ...members(plan.members),
  };
}

function members(
  plans: readonly MemberPlan[],
): Partial<OptionalKind<InterfaceDeclarationStructure>> {
  return {
    indexSignatures: plans.flatMap((plan) =>
      plan.kind === "index"
        ? [{ keyName: plan.key, keyType: "string", returnType: plan.type, isReadonly: true }]
        : [],
    ),
    properties: plans.flatMap((plan) =>
      plan.kind === "property"
        ? [
            {
              name: plan.name,
              type: plan.type,
              hasQuestionToken: plan.isOptional,
              isReadonly: plan.isReadonly,
              docs: docs(plan.doc),
            },
          ]
        : [],
    ),
    methods: plans.flatMap((plan) =>
      plan.kind === "method"
        ? [
            {
              name: plan.name,
              hasQuestionToken: plan.isOptional ?? false,
              parameters: plan.params.map(({ name, type }) => ({ name, type })),
              returnType: plan.returns,
              docs: docs(plan.doc),
            },
          ]
        : [],
    ),
  };
}

/** A comment of several lines begins on a line of its own. */
function docs(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.length === 1 ? lines.join("") : `\n${lines.join("\n")}`];
}
