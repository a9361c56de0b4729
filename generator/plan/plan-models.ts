import type { BareField, BareType } from "./bare.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { settled, type LazyPlan, type LazyPlanner } from "./lazy-plan.js";
import { propertyName, typeName } from "./names.js";
import type { DeclarationPlan, FilePlan, ImportPlan, MemberPlan } from "./plan.js";
import { embeddedTypes, fieldTypeText, type Direction } from "./type-text.js";
import { hasUpdate, isCreatable, isSendable, type ApiView } from "./view.js";

/** Plans the models: a file a type, and an index of all of them. */
export function planModels(view: ApiView, lazy: LazyPlanner): readonly LazyPlan[] {
  const files = view.types.map((type) => lazy.ofType(type, "model", () => planType(type, view)));
  const exports = view.types.map((type): DeclarationPlan => {
    return { kind: "reexport", from: `./types/${type.id}.js`, names: modelNames(type, view) };
  });
  const link: DeclarationPlan = {
    kind: "reexport",
    from: "./link.js",
    names: ["LinkTargets", "LinkTo"],
  };
  const index: FilePlan = {
    kind: "declarations",
    path: "models/src/index.ts",
    header: view.header(),
    imports: [],
    declarations: [...exports, link],
  };
  const copy: FilePlan = {
    kind: "copy",
    path: "models/src/link.ts",
    from: "client/rancher/link.ts",
  };
  return [...files, settled(index), settled(copy)];
}

/** A model that the package will export, and the type, by its id, in whose file it is. */
export interface ModelName {
  readonly name: string;
  readonly type: string;
}

/** All models of the package. */
export function listModels(view: ApiView): readonly ModelName[] {
  return view.types.flatMap((type) =>
    modelNames(type, view).map((name) => ({ name, type: type.id })),
  );
}

/** The declarations of a type, by what they are for. Undefined for what it has not. */
interface ModelNames {
  readonly main: string;
  readonly create: string | undefined;
  readonly update: string | undefined;
  readonly links: string | undefined;
  readonly actions: string | undefined;
}

function nameModels(type: BareType, view: ApiView): ModelNames {
  const main = typeName(type.id);
  const isEntity = hasEnvelope(type, view);
  return {
    main,
    create: view.creatable.has(type.id) ? `${main}Create` : undefined,
    update: hasUpdate(type) ? `${main}Update` : undefined,
    links: isEntity ? `${main}Links` : undefined,
    actions: isEntity && type.actions.length > 0 ? `${main}Actions` : undefined,
  };
}

function modelNames(type: BareType, view: ApiView): readonly string[] {
  const names: readonly (string | undefined)[] = Object.values({ ...nameModels(type, view) });
  return names.filter((name) => name !== undefined);
}

/** Whether the server adds what it adds to every resource: what has an id has the rest. */
function hasEnvelope(type: BareType, view: ApiView): boolean {
  const isSent = view.inputOnly.has(type.id);
  return !isSent && !type.isOpen && type.fields.some(({ name }) => name === "id");
}

/** Whether it has an id of its own: a value in a field of a resource need not. */
function isStored(type: BareType, view: ApiView): boolean {
  return type.kind.value === "resource" || !view.embedded.has(type.id);
}

function planType(type: BareType, view: ApiView): FilePlan {
  const names = nameModels(type, view);
  const isResource = type.kind.value === "resource";
  const declarations: (DeclarationPlan | undefined)[] = [
    planInterface(type, names, view),
    names.links === undefined ? undefined : planLinks(names.links, type),
    names.actions === undefined ? undefined : planActions(names.actions, type),
    names.links === undefined ? undefined : planTarget(type),
  ];
  if (names.create !== undefined) {
    const fields = type.fields.filter(isResource ? isCreatable : isSendable);
    const members = fields.map((field) => requestMember(field, view));
    const doc = isResource ? `What a new ${type.id} is made from.` : `A ${type.id} as it is sent.`;
    declarations.push(planBody(names.create, [doc, view.pageLine(type.page)], members));
  }
  if (names.update !== undefined) {
    const fields = type.fields.filter((field) => field.update?.value);
    const members = fields.map((field) => updateMember(field, view));
    const doc = [`What can be changed on a ${type.id}.`, view.pageLine(type.page)];
    declarations.push(planBody(names.update, doc, members));
  }
  const planned = declarations.filter((declaration) => declaration !== undefined);
  return {
    kind: "declarations",
    path: `models/src/types/${type.id}.ts`,
    header: view.header(type),
    imports: planImports(type, planned, view),
    declarations: planned,
  };
}

/** A member's place: the id, then what must be there, then the rest, each in the order of the docs. */
function requiredFirst(members: readonly MemberPlan[]): readonly MemberPlan[] {
  const isOptional = (member: MemberPlan): boolean =>
    member.kind === "property" && member.isOptional;
  const rank = (member: MemberPlan): number =>
    member.kind === "property" && member.name === "id" ? 0 : isOptional(member) ? 2 : 1;
  return members.toSorted((a, b) => rank(a) - rank(b));
}

function planBody(
  name: string,
  doc: readonly string[],
  members: readonly MemberPlan[],
): DeclarationPlan {
  return { kind: "interface", name, doc, members: requiredFirst(members) };
}

function planInterface(type: BareType, names: ModelNames, view: ApiView): DeclarationPlan {
  const name = names.main;
  const text = type.description ? docLines(type.description.value) : [];
  const doc = [...text, view.pageLine(type.page)];
  if (type.isOpen) {
    const note = `The docs tell no field of \`${type.id}\`, so any may be there.`;
    return {
      kind: "interface",
      name,
      doc: [...text, note, view.pageLine(type.page)],
      members: [{ kind: "index", key: "field", type: "unknown" }],
    };
  }
  const isInput = view.inputOnly.has(type.id);
  const fields = isInput
    ? type.fields.filter((field) => field.create === undefined || isCreatable(field))
    : type.fields;
  const members = fields.map((field) =>
    isInput ? requestMember(field, view) : responseMember(field, type, view),
  );
  const own = new Set(type.fields.map((field) => field.name));
  const envelope = hasEnvelope(type, view) ? planEnvelope(type, names, view) : [];
  const added = envelope.filter((member) => !own.has(member.name));
  return { kind: "interface", name, doc, members: requiredFirst([...members, ...added]) };
}

type PropertyPlan = MemberPlan & { readonly kind: "property" };

/**
 * What the server adds to every resource (api-spec, "Resources"). A value that stands in a field of
 * another resource may come without it.
 */
function planEnvelope(type: BareType, names: ModelNames, view: ApiView): readonly PropertyPlan[] {
  const isOptional = !isStored(type, view);
  const member = (name: string, text: string, doc: string): PropertyPlan => {
    return { kind: "property", name, type: text, doc: [doc], isOptional, isReadonly: true };
  };
  const urls = "{ readonly [name: string]: string | undefined }";
  return [
    member("type", "string", "The type of the resource, set by the server."),
    member("links", names.links ?? urls, "URLs of what belongs to it, set by the server."),
    member("actions", names.actions ?? urls, "URLs of what is possible now, set by the server."),
  ];
}

const otherUrls = { kind: "index", key: "name", type: "string | undefined" } as const;

/** Links are worked out from the fields, and a server may have more of them. */
function planLinks(name: string, type: BareType): DeclarationPlan {
  const links = type.links.map(({ name: link, target: { value } }): PropertyPlan => {
    const target = JSON.stringify(value.type + (value.isMany ? "[]" : ""));
    const one = `One resource of type \`${value.type}\`.`;
    const many = `The resources of type \`${value.type}\` that refer to it.`;
    return {
      kind: "property",
      name: propertyName(link),
      doc: [value.isMany ? many : one],
      type: `LinkTo<${target}>`,
      isOptional: true,
      isReadonly: true,
    };
  });
  const self: PropertyPlan = {
    kind: "property",
    name: "self",
    doc: ["The resource itself."],
    type: `LinkTo<${JSON.stringify(type.id)}>`,
    isOptional: false,
    isReadonly: true,
  };
  const doc = [`URLs of what belongs to a ${type.id}.`];
  return { kind: "interface", name, doc, members: [self, ...links, otherUrls] };
}

/** Makes the type known as what a link leads to. */
function planTarget(type: BareType): DeclarationPlan {
  const member: PropertyPlan = {
    kind: "property",
    name: propertyName(type.id),
    doc: [],
    type: typeName(type.id),
    isOptional: false,
    isReadonly: true,
  };
  return { kind: "augmentation", from: "../link.js", name: "LinkTargets", members: [member] };
}

function planActions(name: string, type: BareType): DeclarationPlan {
  const actions = type.actions.map((action): PropertyPlan => {
    return {
      kind: "property",
      name: propertyName(action.name),
      doc: [escapeComment(`\`${action.route.value.method} ${action.route.value.path}\``)],
      type: "string",
      isOptional: true,
      isReadonly: true,
    };
  });
  const doc = [`URLs of what is possible now with a ${type.id}.`];
  return { kind: "interface", name, doc, members: [...actions, otherUrls] };
}

function requestMember(field: BareField, view: ApiView): PropertyPlan {
  return {
    ...planProperty(field, "request", view),
    isOptional: field.required?.value !== true,
    isReadonly: false,
  };
}

/** What is changed may be left out, and taken away if the resource can be without it. */
function updateMember(field: BareField, view: ApiView): PropertyPlan {
  const member = requestMember(field, view);
  const isClearable = field.required?.value !== true && member.type !== "unknown";
  return { ...member, isOptional: true, type: isClearable ? `${member.type} | null` : member.type };
}

function responseMember(field: BareField, type: BareType, view: ApiView): PropertyPlan {
  const property = planProperty(field, "response", view);
  const isReadonly = field.create?.value === "never" && field.update?.value !== true;
  const isThere = field.required?.value === true || (field.name === "id" && isStored(type, view));
  return {
    ...property,
    type: isThere || property.type === "unknown" ? property.type : `${property.type} | null`,
    isOptional: !isThere,
    isReadonly,
  };
}

function planProperty(field: BareField, direction: Direction, view: ApiView): PropertyPlan {
  const doc = [...(field.notes ? docLines(field.notes.value) : [])];
  if (field.type.value.kind === "reference") {
    doc.push(`The id of a resource of type \`${field.type.value.type}\`.`);
  }
  if (field.type.value.kind === "scalar" && field.type.value.name === "date")
    doc.push("A date in ISO 8601.");
  if (field.default !== undefined) {
    doc.push(`Default: \`${escapeComment(JSON.stringify(field.default.value))}\``);
  }
  doc.push(view.pageLine(field.page));
  return {
    kind: "property",
    name: propertyName(field.name),
    doc,
    type: fieldTypeText(field, direction, view),
    isOptional: true,
    isReadonly: false,
  };
}

/** Imports the models that the declarations of a type name. */
function planImports(
  type: BareType,
  declarations: readonly DeclarationPlan[],
  view: ApiView,
): readonly ImportPlan[] {
  const texts = declarations.flatMap((declaration) =>
    declaration.kind === "interface" ? declaration.members.map((member) => memberType(member)) : [],
  );
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  const embedded = new Set(type.fields.flatMap((field) => embeddedTypes(field.type.value)));
  const models = [...embedded]
    .filter((id) => id !== type.id && view.known.has(id))
    .sort()
    .map((id): ImportPlan => {
      const names = [typeName(id), `${typeName(id)}Create`].filter((name) => words.has(name));
      return { from: `./${id}.js`, names };
    })
    .filter(({ names }) => names !== undefined && names.length > 0);
  const link = words.has("LinkTo") ? [{ from: "../link.js", names: ["LinkTo"] }] : [];
  return [...link, ...models];
}

function memberType(member: MemberPlan): string {
  return member.kind === "method" ? member.returns : member.type;
}
