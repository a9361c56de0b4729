import type { EnumerationDef, ObjectDef, TypeDef } from "../../core/api.js";
import { groupBy } from "../../core/group-by.js";
import { docLines } from "../../plan/doc-comment.js";
import type { FilePlan, InterfacePlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import type { SymbolPlan } from "../../plan/type-text.js";
import { keyText } from "./json-text.js";
import { inputOf, modelOf, pageFile } from "./model-type.js";
import { modelName } from "./model-name.js";
import { errorBodySymbol, planErrorBody } from "./plan-error-body.js";
import { openMembers, planField } from "./plan-field.js";
import { listOperationTypes, planOperationTypes } from "./plan-operation-types.js";
import type { RestView } from "./view.js";

/** Plans the models: a file for each page, a file with the requests and answers of each group, and an index. */
export function planModels(view: RestView): readonly FilePlan[] {
  const { packageScope } = view.target;
  const types = ownTypes(view);
  const files = [...groupBy(types, ({ page }) => pageFile(page, view))].map(([path, own]) =>
    planPage(path, own, view),
  );
  const index = planSource({
    path: "models/src/index.ts",
    header: view.header(),
    packageScope,
    exports: listModels(view),
  });
  return [
    ...files,
    ...view.groups.flatMap((group) => planOperationTypes(group, view)),
    ...planErrorBody(view),
    index,
  ];
}

/** Lists all models: named types, requests and answers of operations, and the error body. */
export function listModels(view: RestView): readonly SymbolPlan[] {
  const errorBody = errorBodySymbol(view);
  return [
    ...ownTypes(view).map((type): SymbolPlan => ({
      ...modelOf(type, view),
      isValue: type.kind === "enumeration",
    })),
    ...ownTypes(view).flatMap((type) => (view.inputs.has(type.id) ? [inputOf(type, view)] : [])),
    ...view.groups.flatMap((group) => listOperationTypes(group)),
    ...(errorBody === undefined ? [] : [errorBody]),
  ];
}

/** Returns the types that have a model: all except aliases. */
function ownTypes({ types }: RestView): readonly TypeDef[] {
  return [...types.values()].filter(({ kind }) => kind !== "alias");
}

function planPage(path: string, types: readonly TypeDef[], view: RestView): FilePlan {
  const [first] = types;
  const enumerations = types.filter((type) => type.kind === "enumeration");
  return planSource({
    path,
    header: view.header(first?.page),
    packageScope: view.target.packageScope,
    declarations: types.flatMap((type) =>
      type.kind === "object" ? [planObject(type, view), ...planInput(type, view)] : [],
    ),
    ...(enumerations.length > 0 && {
      body: {
        template: "rest/models/values.ts",
        view: { enumerations: enumerations.map((type) => viewEnumeration(type)) },
        declares: enumerations.map(({ id }) => modelName(id)),
        uses: [],
      },
    }),
  });
}

function planObject(type: ObjectDef, view: RestView): InterfacePlan {
  const { id, fields, isOpen, notes, title, span } = type;
  const context = { direction: "answer", view, isOfUnion: view.unionMembers.has(id) } as const;
  return {
    name: modelName(id),
    doc: [...docLines(notes?.value ?? title?.value ?? id)],
    members: [
      ...openMembers({ isOpen: isOpen || fields.length === 0 }),
      ...fields.map((field) => planField(field, context)),
    ],
    origin: { span },
  };
}

/** Plans the type of an object in requests, if it differs from the model. */
function planInput(type: ObjectDef, view: RestView): readonly InterfacePlan[] {
  const { id, fields, isOpen, span } = type;
  const name = view.inputs.get(id);
  if (name === undefined) return [];
  const context = { direction: "input", view, isOfUnion: view.unionMembers.has(id) } as const;
  return [
    {
      name,
      doc: docLines(
        `\`${modelName(id)}\` in a request. Members that only the server sets may be left out.`,
      ),
      members: [
        ...openMembers({ isOpen: isOpen || fields.length === 0 }),
        ...fields.map((field) => planField(field, context)),
      ],
      origin: { span },
    },
  ];
}

function viewEnumeration(type: EnumerationDef): object {
  const { id, values, isFlags, base, title, notes } = type;
  const name = modelName(id);
  return {
    name,
    doc: comment(docLines(notes?.value ?? title?.value ?? id)),
    typeDoc: comment([isFlags ? `A sum of flags of \`${name}\`.` : `A value of \`${name}\`.`]),
    // A sum of flags is not a member of the enumeration, so its type is the base type.
    type: isFlags
      ? base === "integer"
        ? "number"
        : "string"
      : `(typeof ${name})[keyof typeof ${name}]`,
    values: withOwnNames(values).map((one) => ({
      key: keyText(one.name),
      value: JSON.stringify(one.value.value),
      doc: one.notes === undefined ? [] : comment(docLines(one.notes.value)),
    })),
  };
}

/**
 * Appends the value to a name that an earlier value has: `Open_2`. Leaves out an entry with an earlier name and value.
 */
function withOwnNames(values: EnumerationDef["values"]): EnumerationDef["values"] {
  const taken = new Map<string, unknown>();
  return values.flatMap((one) => {
    const { value } = one.value;
    let { name } = one;
    while (taken.has(name) && taken.get(name) !== value)
      name = name === one.name ? `${name}_${value}` : `${name}_`;
    if (taken.has(name)) return [];
    taken.set(name, value);
    return [{ ...one, name }];
  });
}

/** Formats lines as a doc comment. */
function comment(lines: readonly string[]): readonly string[] {
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1) return [`/** ${only} */`];
  return ["/**", ...lines.map((line) => ` * ${line}`), " */"];
}
