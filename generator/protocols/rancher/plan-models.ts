import { wireScalar } from "./wire-scalar.js";
import type { WireType } from "./elaborate.js";
import type { Field } from "../../core/api.js";
import { docLines, escapeComment } from "../../plan/doc-comment.js";
import {
  fieldTypeText,
  isUnknown,
  linkFile,
  linkTo,
  model,
  modelPath,
  type ModelSuffix,
  undocumented,
} from "./field-type.js";
import { propertyName } from "../../plan/names.js";
import type { FilePlan, InterfacePlan, MemberPlan, PropertyPlan } from "../../plan/plan.js";
import {
  hasEnvelope,
  hasOwnUrl,
  isStored,
  planActions,
  planEnvelope,
  planIncluded,
  planLinks,
} from "./plan-envelope.js";
import { commonFile, enumBody } from "./enums.js";
import { planSource } from "../../plan/plan-source.js";
import { hasUpdate, isCreatable, isSendable } from "./roles.js";
import { type SymbolPlan, type TypeText, union } from "../../plan/type-text.js";
import type { ApiView } from "./view.js";

/** Plans the models: one file per type, the options that types share, and an index of all models. */
export function planModels(view: ApiView): readonly FilePlan[] {
  const { packageScope } = view.target;
  const shared = view.enumPlans.filter(({ symbol }) => symbol.from === commonFile);
  const index = planSource({
    path: "models/src/index.ts",
    header: view.header(),
    packageScope,
    exports: [...listModels(view).map(({ symbol }) => symbol), linkTo, undocumented],
  });
  return [
    ...view.types.map((type) => planType(type, view)),
    ...(shared.length === 0
      ? []
      : [
          planSource({
            path: commonFile,
            header: view.header(),
            packageScope,
            body: enumBody(shared),
          }),
        ]),
    index,
    { kind: "copy", path: linkFile, from: "client/rancher/link.ts" },
  ];
}

/** A model or set of options that the package exports, and the id of the type (or of one of the types) that has it. */
export interface ModelName {
  readonly symbol: SymbolPlan;
  readonly type: string;
}

/** Returns the symbols of all models, and of the options of their fields, which exist at run time. */
export function listModels(view: ApiView): readonly ModelName[] {
  const models = view.types.flatMap((type) =>
    modelSuffixes(type, view).map((suffix) => ({ symbol: model(type.id, suffix), type: type.id })),
  );
  const enums = new Map(view.enumPlans.map((plan) => [plan.symbol.name + plan.symbol.from, plan]));
  const named = [...enums.values()].map(({ symbol, type }) => {
    return { symbol: { ...symbol, isValue: true }, type: type.id };
  });
  return [...models, ...named];
}

/** Returns the suffixes of the models that a type has. */
function modelSuffixes(type: WireType, view: ApiView): readonly ModelSuffix[] {
  const isEntity = hasEnvelope(type, view) && hasOwnUrl(type);
  const suffixes: readonly (readonly [ModelSuffix, boolean])[] = [
    ["", true],
    ["Create", view.creatable.has(type.id)],
    ["Update", hasUpdate(type)],
    ["Links", isEntity],
    ["Actions", isEntity && type.actions.length > 0],
  ];
  return suffixes.flatMap(([suffix, isThere]) => (isThere ? [suffix] : []));
}

function planType(type: WireType, view: ApiView): FilePlan {
  const suffixes = modelSuffixes(type, view);
  const plans: Readonly<Record<ModelSuffix, () => Omit<InterfacePlan, "name">>> = {
    "": () => planMain(type, suffixes, view),
    Links: () => planLinks(type, view),
    Actions: () => planActions(type),
    Create: () => planCreate(type, view),
    Update: () => planUpdate(type, view),
  };
  const order = ["", "Links", "Actions", "Create", "Update"] as const;
  const declarations = order
    .filter((suffix) => suffixes.includes(suffix))
    .map((suffix): InterfacePlan => {
      const origin = { span: type.span };
      return { name: model(type.id, suffix).name, ...plans[suffix](), origin };
    });
  const { packageScope } = view.target;
  const path = modelPath(type.id);
  const enums = view.enumPlans.filter(({ symbol }) => symbol.from === path);
  const body = enums.length === 0 ? undefined : enumBody(enums);
  return planSource({
    path,
    header: view.header(type),
    packageScope,
    declarations,
    ...(body && { body }),
  });
}

function planMain(
  type: WireType,
  suffixes: readonly ModelSuffix[],
  view: ApiView,
): Omit<InterfacePlan, "name"> {
  const text = docLines(type.notes?.value ?? "");
  if (type.isOpen) {
    const note = `The docs list no fields of \`${type.id}\`, so it may have any.`;
    const members: readonly MemberPlan[] = [{ kind: "index", key: "field", type: ["unknown"] }];
    return { doc: [...text, note, view.pageLine(type.page)], members };
  }
  const doc = [...text, view.pageLine(type.page)];
  if (view.inputOnly.has(type.id)) {
    const fields = type.fields.filter((field) => field.create === undefined || isCreatable(field));
    return { doc, members: requiredFirst(fields.map((one) => requestMember(one, type, view))) };
  }
  const members = type.fields.map((field) => responseMember(field, type, view));
  const own = new Set(type.fields.map((field) => propertyName(field.name)));
  const envelope = hasEnvelope(type, view)
    ? planEnvelope(type, { suffixes, isOptional: !isStored(type, view) })
    : [];
  const included = hasEnvelope(type, view) ? planIncluded(type, view) : [];
  const names = new Set(envelope.map(({ name }) => name));
  const added = [...envelope, ...included.filter(({ name }) => !names.has(name))];
  const all = [...members, ...added.filter(({ name }) => !own.has(name))];
  return { doc, members: requiredFirst(all) };
}

function planCreate(type: WireType, view: ApiView): Omit<InterfacePlan, "name"> {
  const isResource = type.resource !== undefined;
  const fields = type.fields.filter(isResource ? isCreatable : isSendable);
  const text = isResource
    ? `The body of a request that creates a resource of type \`${type.id}\`.`
    : `A value of type \`${type.id}\` as it is sent.`;
  const members = fields.map((field) => requestMember(field, type, view));
  const all = [...members, ...(isResource ? givenBack(type, view) : [])];
  return { doc: [text, view.pageLine(type.page)], members: requiredFirst(all) };
}

/** Plans the member `type` for a resource that is sent back, so that a resource of another type does not compile. */
function givenBack(type: WireType, view: ApiView): readonly PropertyPlan[] {
  if (!hasEnvelope(type, view) || type.fields.some(({ name }) => name === "type")) return [];
  const doc = ["A resource may be sent back with its `type`, which changes nothing."];
  const text = union([JSON.stringify(type.id)], ["undefined"]);
  return [{ kind: "property", name: "type", type: text, doc, isOptional: true, isReadonly: true }];
}

/** Plans the model of an update. Every member is optional, and may be null if the resource can exist without it. */
function planUpdate(type: WireType, view: ApiView): Omit<InterfacePlan, "name"> {
  const members = type.fields
    .filter((field) => field.update?.value)
    .map((field): PropertyPlan => {
      const member = requestMember(field, type, view);
      const isMandatory = !member.isOptional && !isUnknown(member.type);
      const text = isMandatory ? union(member.type, ["undefined"]) : member.type;
      return { ...member, isOptional: true, type: text };
    });
  const text = `The fields of a resource of type \`${type.id}\` that can be changed.`;
  const all = [...members, ...givenBack(type, view)];
  return { doc: [text, view.pageLine(type.page)], members: requiredFirst(all) };
}

/** Sorts members: `id`, then required members, then optional ones, each in the order of the docs. */
function requiredFirst(members: readonly PropertyPlan[]): readonly PropertyPlan[] {
  const rank = ({ name, isOptional }: PropertyPlan): number =>
    name === "id" ? 0 : isOptional ? 2 : 1;
  return members.toSorted((a, b) => rank(a) - rank(b));
}

function requestMember(field: Field, type: WireType, view: ApiView): PropertyPlan {
  const { name, doc, origin } = describeField(field, type, view);
  const isOptional = field.required?.value !== true;
  const text = fieldTypeText(field, "request", view);
  const isNullable = field.nullable?.value ?? isOptional;
  // A value from the server can be sent back, so null is allowed where the server sends it for a missing value.
  const all = withNothing(text, { isOptional, isNullable });
  return { kind: "property", name, doc, type: all, isOptional, isReadonly: false, origin };
}

/** Adds null to the type of a nullable member, and undefined to the type of an optional one. `unknown` has both. */
function withNothing(
  text: TypeText,
  { isOptional, isNullable }: { readonly isOptional: boolean; readonly isNullable: boolean },
): TypeText {
  if (isUnknown(text)) return text;
  return union(text, ...(isNullable ? [["null"]] : []), ...(isOptional ? [["undefined"]] : []));
}

function responseMember(field: Field, type: WireType, view: ApiView): PropertyPlan {
  const { name, doc, origin } = describeField(field, type, view);
  const text = fieldTypeText(field, "response", view);
  const isThere = field.required?.value === true || (field.name === "id" && isStored(type, view));
  return {
    kind: "property",
    name,
    doc,
    type: withNothing(text, { isOptional: !isThere, isNullable: !isThere }),
    isOptional: !isThere,
    isReadonly: field.create?.value === "never" && field.update?.value !== true,
    origin,
  };
}

/** Returns the name, the doc comment and the origin of a member. */
function describeField(
  field: Field,
  type: WireType,
  view: ApiView,
): Pick<PropertyPlan, "name" | "doc" | "origin"> {
  const doc = [...docLines(field.notes?.value ?? "")];
  const { value } = field.type;
  if (value.kind === "id") doc.push(`The id of a resource of type \`${value.type}\`.`);
  if (wireScalar(value) === "date") doc.push("A date in ISO 8601.");
  if (field.default !== undefined) {
    doc.push(`Default: \`${escapeComment(JSON.stringify(field.default.value))}\`.`);
  }
  const page = (field.notes ?? field).span.file;
  if (page !== type.page) doc.push(view.pageLine(page));
  return {
    name: propertyName(field.name),
    doc,
    origin: { member: field.name, span: field.span },
  };
}
