import type { WireType } from "./elaborate.js";
import { type ApiType, routeText } from "../../core/by-type.js";
import { escapeComment } from "../../plan/doc-comment.js";
import { model, type ModelSuffix } from "./field-type.js";
import { propertyName } from "../../plan/names.js";
import type { IndexPlan, InterfacePlan, PropertyPlan } from "../../plan/plan.js";
import {
  arrayOf,
  generic,
  mapOf,
  type SymbolPlan,
  type TypeText,
  union,
} from "../../plan/type-text.js";
import type { ApiView } from "./view.js";

/** The file of `LinkTo`. No type can be called `_link`: a name begins with a letter. */
export const linkFile = "models/src/types/_link.ts";

const linkTo: SymbolPlan = { name: "LinkTo", from: linkFile };
const maybeUrl = union(["string"], ["undefined"]);
const otherUrls: IndexPlan = { kind: "index", key: "name", type: maybeUrl };

/** What a type has models for, and whether its values may come without the envelope. */
export interface EnvelopeOptions {
  readonly suffixes: readonly ModelSuffix[];
  readonly isOptional: boolean;
}

/**
 * What the server adds to every resource (api-spec, "Resources"). A value that stands in a field of
 * another resource may come without it.
 */
export function planEnvelope(
  type: ApiType,
  { suffixes, isOptional }: EnvelopeOptions,
): readonly PropertyPlan[] {
  const member = (name: string, text: TypeText, doc: string): PropertyPlan => {
    return { kind: "property", name, type: text, doc: [doc], isOptional, isReadonly: true };
  };
  const urls = (suffix: ModelSuffix): TypeText =>
    suffixes.includes(suffix) ? [model(type.id, suffix)] : mapOf(maybeUrl, "name");
  return [
    member("type", ["string"], "The type of the resource, set by the server."),
    member("links", urls("Links"), "URLs of what belongs to it, set by the server."),
    member("actions", urls("Actions"), "URLs of what is possible now, set by the server."),
  ];
}

/** Links are worked out from the fields, and a server may have more of them. */
export function planLinks(type: WireType, view: ApiView): Omit<InterfacePlan, "name"> {
  const links = type.links.map(({ name, target: { value, span } }): PropertyPlan => {
    const one = `One resource of type \`${value.type}\`.`;
    const many = `The resources of type \`${value.type}\` that refer to it.`;
    const target: TypeText = view.known.has(value.type) ? [model(value.type)] : ["unknown"];
    return {
      kind: "property",
      name: propertyName(name),
      doc: [value.isMany ? many : one],
      type: generic(linkTo, value.isMany ? arrayOf(target) : target),
      isOptional: true,
      isReadonly: true,
      origin: { type: type.id, member: name, span },
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
  return { doc: [`URLs of what belongs to a ${type.id}.`], members: [otherUrls, self, ...links] };
}

/** The URLs of actions, each there if the action is possible now. */
export function planActions(type: ApiType): Omit<InterfacePlan, "name"> {
  const actions = type.actions.map((action): PropertyPlan => {
    return {
      kind: "property",
      name: propertyName(action.name),
      doc: [escapeComment(`\`${routeText(action, "shell")}\``)],
      type: ["string"],
      isOptional: true,
      isReadonly: true,
      origin: { type: type.id, member: action.name, span: action.path.span },
    };
  });
  return {
    doc: [`URLs of what is possible now with a ${type.id}.`],
    members: [otherUrls, ...actions],
  };
}
