import type { WireType } from "./elaborate.js";
import { hasId } from "./links.js";
import { type ApiType, routeText } from "../../core/by-type.js";
import { escapeComment } from "../../plan/doc-comment.js";
import { isUnknown, linkTo, model, type ModelSuffix, undocumented } from "./field-type.js";
import { propertyName } from "../../plan/names.js";
import type { IndexPlan, InterfacePlan, PropertyPlan } from "../../plan/plan.js";
import { arrayOf, generic, mapOf, type TypeText, union } from "../../plan/type-text.js";
import type { ApiView } from "./view.js";

const maybeUrl = union(["string"], ["undefined"]);
const otherUrls: IndexPlan = {
  kind: "index",
  key: "name",
  keyType: [undocumented],
  type: maybeUrl,
};

/** True if responses have the members that `planEnvelope` plans. */
export function hasEnvelope(type: WireType, view: ApiView): boolean {
  if (type.isOpen || view.inputOnly.has(type.id)) return false;
  return type.isAnswer || hasId(type);
}

/**
 * True if a value can be read by its own URL. A string that an action returns, for example, has neither an id nor a
 * URL.
 */
export function hasOwnUrl(type: WireType): boolean {
  return type.resource !== undefined || hasId(type);
}

/** False if values of the type may lack id and envelope, because a field embeds them. A resource with an id has both. */
export function isStored(type: WireType, view: ApiView): boolean {
  if (!view.embedded.has(type.id)) return true;
  return type.resource !== undefined && hasId(type);
}

/** The models that a type has, and whether its values may lack the envelope. */
export interface EnvelopeOptions {
  readonly suffixes: readonly ModelSuffix[];
  readonly isOptional: boolean;
}

/**
 * Plans the members that the server adds to a response (Rancher's API specification, "Resources"). A value in a field
 * of another resource may lack these members.
 */
export function planEnvelope(
  type: WireType,
  { suffixes, isOptional }: EnvelopeOptions,
): readonly PropertyPlan[] {
  const member = (name: string, text: TypeText, doc: string): PropertyPlan => {
    const all = isOptional ? union(text, ["undefined"]) : text;
    return { kind: "property", name, type: all, doc: [doc], isOptional, isReadonly: true };
  };
  const urls = (suffix: ModelSuffix): TypeText =>
    suffixes.includes(suffix) ? [model(type.id, suffix)] : mapOf(maybeUrl, "name");
  const id = member("id", ["string"], "Identifies the resource, set by the server.");
  return [
    ...(hasOwnUrl(type) ? [id] : []),
    member("type", [JSON.stringify(type.id)], "The type of the resource, set by the server."),
    member("links", urls("Links"), "URLs of related resources, set by the server."),
    member(
      "actions",
      urls("Actions"),
      "URLs of the actions that are possible now, set by the server.",
    ),
  ];
}

/** Plans the links of a type. They are inferred from fields, so the server may send more. */
export function planLinks(type: WireType, view: ApiView): Omit<InterfacePlan, "name"> {
  const links = type.links.map(({ name, target: { value, span } }): PropertyPlan => {
    const one = `One resource of type \`${value.type}\`.`;
    const many = `The resources of type \`${value.type}\` that refer to this one.`;
    const target: TypeText = view.known.has(value.type) ? [model(value.type)] : ["unknown"];
    return {
      kind: "property",
      name: propertyName(name),
      doc: [value.isMany ? many : one],
      type: union(generic(linkTo, value.isMany ? arrayOf(target) : target), ["undefined"]),
      isOptional: true,
      isReadonly: true,
      origin: { member: name, span },
    };
  });
  const self: PropertyPlan = {
    kind: "property",
    name: "self",
    doc: ["The resource itself."],
    type: generic(linkTo, [model(type.id)]),
    isOptional: false,
    isReadonly: true,
  };
  return {
    doc: [`The links of a resource of type \`${type.id}\`.`],
    members: [otherUrls, self, ...links],
  };
}

/** Plans the members for linked resources, which a read contains if it asks for them with `include`. */
export function planIncluded(type: WireType, view: ApiView): readonly PropertyPlan[] {
  return type.links.map(({ name, target: { value, span } }): PropertyPlan => {
    const target: TypeText = view.known.has(value.type) ? [model(value.type)] : ["unknown"];
    const text = value.isMany ? arrayOf(target) : target;
    return {
      kind: "property",
      name: propertyName(name),
      doc: [
        `The target of the link \`${escapeComment(name)}\`, if a read asks for it with \`include\`.`,
      ],
      type: isUnknown(text) ? text : union(text, ["null"], ["undefined"]),
      isOptional: true,
      isReadonly: true,
      origin: { member: name, span },
    };
  });
}

/** Plans the URLs of actions. Each is present if the action is possible now. */
export function planActions(type: ApiType): Omit<InterfacePlan, "name"> {
  const actions = type.actions.map((action): PropertyPlan => {
    return {
      kind: "property",
      name: propertyName(action.name),
      doc: [escapeComment(`\`${routeText(action, "shell")}\``)],
      type: maybeUrl,
      isOptional: true,
      isReadonly: true,
      origin: { member: action.name, span: action.path.span },
    };
  });
  return {
    doc: [`The actions that are possible now on a resource of type \`${type.id}\`.`],
    members: [otherUrls, ...actions],
  };
}
