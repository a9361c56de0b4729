import type { ApiType, Field } from "../ir/ir.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { propertyName, typeName } from "./names.js";
import type { DeclarationPlan, FilePlan, ImportPlan, MemberPlan, NameClaim } from "./plan.js";
import { embeddedTypes, fieldTypeText, type Direction } from "./type-text.js";
import { hasModel, type ApiView } from "./view.js";

/** Plans the models: a file a type, and an index of all of them. */
export function planModels(view: ApiView): readonly FilePlan[] {
  const files = view.api.types.map((type) => planType(type, view));
  const exports = view.api.types.map((type): DeclarationPlan => {
    return { kind: "reexport", from: `./types/${type.id}.js`, names: modelNames(type) };
  });
  const index: FilePlan = {
    kind: "declarations",
    path: "models/src/index.ts",
    header: view.header(),
    imports: [],
    declarations: exports,
  };
  return [...files, index];
}

/** The names that the models package will export, for the check of clashes. */
export function modelClaims(view: ApiView): readonly NameClaim[] {
  return view.api.types.flatMap((type) =>
    modelNames(type).map((name) => ({ name, owner: `type \`${type.id}\``, span: type.span })),
  );
}

function modelNames(type: ApiType): readonly string[] {
  const name = typeName(type.id);
  const create = hasModel(type, "Create") ? [`${name}Create`] : [];
  return [name, ...create, ...(hasModel(type, "Update") ? [`${name}Update`] : [])];
}

function planType(type: ApiType, view: ApiView): FilePlan {
  const name = typeName(type.id);
  const declarations = [planInterface(type, view)];
  if (hasModel(type, "Create")) {
    const fields = type.fields.filter(isCreatable);
    const members = fields.map((field) => requestMember(field, view));
    declarations.push(planBody(`${name}Create`, `What a new ${type.id} is made from.`, members));
  }
  if (hasModel(type, "Update")) {
    const fields = type.fields.filter((field) => field.update?.value);
    const members = fields.map((field) => ({ ...requestMember(field, view), isOptional: true }));
    declarations.push(planBody(`${name}Update`, `What can be changed on a ${type.id}.`, members));
  }
  return {
    kind: "declarations",
    path: `models/src/types/${type.id}.ts`,
    header: view.header(type),
    imports: planImports(type, view),
    declarations,
  };
}

function isCreatable(field: Field): boolean {
  return field.create !== undefined && field.create.value !== "never";
}

/** A member's place: the id, then what must be there, then the rest, each in the order of the docs. */
function requiredFirst(members: readonly MemberPlan[]): readonly MemberPlan[] {
  const isOptional = (member: MemberPlan): boolean =>
    member.kind === "property" && member.isOptional;
  const rank = (member: MemberPlan): number =>
    member.kind === "property" && member.name === "id" ? 0 : isOptional(member) ? 2 : 1;
  return members.toSorted((a, b) => rank(a) - rank(b));
}

function planBody(name: string, doc: string, members: readonly MemberPlan[]): DeclarationPlan {
  return { kind: "interface", name, doc: [doc], members: requiredFirst(members) };
}

function planInterface(type: ApiType, view: ApiView): DeclarationPlan {
  const name = typeName(type.id);
  const doc = type.description ? docLines(type.description.value) : [];
  if (type.isOpen) {
    const note = `The docs tell no field of \`${type.id}\`, so any may be there.`;
    return {
      kind: "interface",
      name,
      doc: [...doc, note],
      members: [{ kind: "index", type: "unknown" }],
    };
  }
  const isInput = view.inputOnly.has(type.id);
  const fields = isInput
    ? type.fields.filter((field) => field.create === undefined || isCreatable(field))
    : type.fields;
  const members = fields.map((field) =>
    isInput ? requestMember(field, view) : responseMember(field, view),
  );
  const names = new Set(type.fields.map((field) => field.name));
  const envelope = names.has("id")
    ? envelopeMembers.filter((member) => !names.has(member.name))
    : [];
  return { kind: "interface", name, doc, members: requiredFirst([...members, ...envelope]) };
}

type PropertyPlan = MemberPlan & { readonly kind: "property" };

const envelope = { kind: "property", isOptional: true, isReadonly: true } as const;
const urls = "{ readonly [name: string]: string }";

/** What the server adds to every resource (api-spec, "Resources"). */
const envelopeMembers: readonly PropertyPlan[] = [
  {
    ...envelope,
    name: "type",
    type: "string",
    doc: ["The type of the resource, set by the server."],
  },
  {
    ...envelope,
    name: "links",
    type: urls,
    doc: ["URLs of what belongs to it, set by the server."],
  },
  {
    ...envelope,
    name: "actions",
    type: urls,
    doc: ["URLs of what is possible now, set by the server."],
  },
];

function requestMember(field: Field, view: ApiView): PropertyPlan {
  return {
    ...planProperty(field, "request", view),
    isOptional: field.required?.value !== true,
    isReadonly: false,
  };
}

function responseMember(field: Field, view: ApiView): PropertyPlan {
  const property = planProperty(field, "response", view);
  const isReadonly = field.create?.value === "never" && field.update?.value !== true;
  const isThere = field.required?.value === true || field.name === "id";
  return {
    ...property,
    type: isThere || property.type === "unknown" ? property.type : `${property.type} | null`,
    isOptional: !isThere,
    isReadonly,
  };
}

function planProperty(field: Field, direction: Direction, view: ApiView): PropertyPlan {
  const doc = [...(field.notes ? docLines(field.notes.value) : [])];
  if (field.type.value.kind === "reference") {
    doc.push(`The id of a resource of type \`${field.type.value.type}\`.`);
  }
  if (field.type.value.kind === "scalar" && field.type.value.name === "date")
    doc.push("A date in ISO 8601.");
  if (field.default !== undefined) {
    doc.push(`Default: \`${escapeComment(JSON.stringify(field.default.value))}\``);
  }
  return {
    kind: "property",
    name: propertyName(field.name),
    doc,
    type: fieldTypeText(field, direction, view.known),
    isOptional: true,
    isReadonly: false,
  };
}

function planImports(type: ApiType, view: ApiView): readonly ImportPlan[] {
  const used = new Set(type.fields.flatMap((field) => embeddedTypes(field.type.value)));
  return [...used]
    .filter((id) => id !== type.id && view.known.has(id))
    .sort()
    .map((id) => ({ from: `./${id}.js`, names: [typeName(id)] }));
}
