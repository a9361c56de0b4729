import type { Field, Operation, Payload, TypeRef } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import { isUnknown, type Fact } from "../../core/fact.js";
import { compareFieldTypes } from "../../drift/compare-field-types.js";
import { isSameValue } from "../../drift/compare-values.js";
import { pairUp } from "../../drift/pair-up.js";
import type { Sides } from "../../drift/sides.js";
import { wireCorrections } from "../rancher/resolve/corrections.js";
import { commonRules } from "../rancher/rules.js";
import { rancherEquivalence } from "../rancher/equivalence.js";
import { isError } from "../../core/status.js";

/**
 * The types of the protocol itself (Rancher's API specification, "Schemas", "Collections", "Errors"), which servers
 * list and no page describes.
 */
const protocolTypes = ["apiVersion", "collection", "error", "resource", "schema"];

const { typeText } = rancherEquivalence;

/**
 * The members that every resource has on the wire in addition to its fields (Rancher's API specification, "Resources").
 */
const protocolFields = ["actions", "baseType", "links", "type"];

/**
 * Prepares the docs and a server for a comparison. Where one side cannot state a fact, the server gets the fact of the
 * docs, so that only real differences remain.
 */
export function makeServerView(server: readonly ApiType[], docs: readonly ApiType[]): Sides {
  const pages = new Map(docs.map((type) => [type.id, type]));
  const common = new Set(
    docs.flatMap(({ fields }) => fields.filter(isCommon).map(({ name }) => name)),
  );
  const head = server.flatMap((live) => {
    const page = pages.get(live.id);
    if (page !== undefined) return [viewType(page, live, { common, pages })];
    return protocolTypes.includes(live.id) ? [] : [live];
  });
  const known = { usage: undefined, isCommon, align, simplify };
  return { ...rancherEquivalence, comparison: "live", base: docs, head, ...known };
}

function isCommon({ type }: Field): boolean {
  return commonRules.includes(type.rule);
}

interface Known {
  /** The names of the fields on the common fields page, no matter which resources get them. */
  readonly common: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, ApiType>;
}

function viewType(page: ApiType, live: ApiType, { common, pages }: Known): ApiType {
  const names = new Set(page.fields.map(({ name }) => name));
  const isStored = names.has("id");
  const isTold = ({ name, type }: Field): boolean => {
    const isUsual = isStored && (common.has(name) || protocolFields.includes(name));
    // A field that could not be read was reported elsewhere.
    return names.has(name) || !(isUsual || isUnknown(type));
  };
  // If one side does not list the fields, any field may be there, so fields are not compared.
  const isOpen = page.isOpen || live.isOpen;
  // A type that the server lists is a resource there. That is one difference; its operations are not compared on top of
  // it.
  const isListed = page.resource === undefined && live.resource !== undefined;
  return {
    ...live,
    isOpen: page.isOpen,
    fields: isOpen ? page.fields : live.fields.filter(isTold),
    operations: isListed ? page.operations : live.operations,
    actions: viewActions(page.actions, live.actions, pages),
  };
}

function viewActions(
  page: readonly Operation[],
  live: readonly Operation[],
  pages: Known["pages"],
): readonly Operation[] {
  const { kept, added } = pairUp(page, live, ({ name }) => name);
  const viewEnd = (
    here: Fact<Payload> | undefined,
    there: Fact<Payload> | undefined,
  ): Fact<Payload> | undefined => {
    const { type } = here?.value ?? {};
    // A block that names neither an output nor `none` leaves the type open, which was reported.
    const isOpen = (type?.kind === "scalar" && type.name === "unknown") || isUnknown(there);
    // A type without a page has no schema that could be named, which was reported, too.
    const isUnnamed = there === undefined && type?.kind === "named" && !pages.has(type.type);
    return isOpen || isUnnamed ? here : there;
  };
  const both = kept.map(([here, there]): Operation => {
    const body = viewEnd(here.body, there.body);
    const [{ payload: told } = {}] = here.responses.filter((one) => !isError(one));
    const responses = there.responses.map(({ payload, ...response }) => {
      const seen = viewEnd(told, payload);
      return seen === undefined ? response : { ...response, payload: seen };
    });
    const { id, name, role, method, path, parameters, span } = there;
    const request = { id, name, role, method, path, parameters, span };
    return { ...request, ...(body && { body }), responses };
  });
  return [...both, ...added];
}

/** Returns two fields without the facts that only one side can state. */
function align(page: Field, live: Field): readonly [page: Field, live: Field] {
  const here = { ...page, default: defaultOf(page) };
  const there = { ...live, ...viewFlags(page, live) };
  const isUnclear = isUnknown(live.type) || isUnknown(page.type);
  const isOther = !isUnclear && !isSameType(page, live);
  if (isUnclear || isOther) {
    // Defaults and options depend on the type, so they are not compared if the types differ.
    const { default: value, options } = here;
    return [here, { ...there, type: isOther ? live.type : page.type, default: value, options }];
  }
  const options = isUnknown(live.options) ? page.options : live.options;
  return [here, { ...there, type: page.type, default: viewDefault(here, live), options }];
}

function viewFlags(page: Field, live: Field): Pick<Field, "create" | "update" | "required"> {
  const tell = <T>(here: Fact<T> | undefined, there: Fact<T> | undefined): Fact<T> | undefined =>
    here === undefined || there === undefined || isUnknown(here) ? here : there;
  return {
    create: tell(page.create, live.create),
    update: tell(page.update, live.update),
    // If a field has a create flag, that flag also says if the field is required.
    required: page.create === undefined ? tell(page.required, live.required) : page.required,
  };
}

function isSameType(page: Field, live: Field): boolean {
  // If the docs are known to be wrong, a server may send the documented type or the correct one.
  const { value: here } = page.type;
  const { value: there } = live.type;
  const wire = wireCorrections.find((one) => {
    return one.field === page.name && typeText(here) === one.documented;
  })?.wire;
  const isCorrected = wire !== undefined && typeText(there) === wire;
  return isCorrected || compareFieldTypes(simplify(here), simplify(there)) === undefined;
}

/** Replaces a bare `reference` by an id of an unnamed type, so that it can be compared with ids of named types. */
function simplify(type: TypeRef): TypeRef {
  if (type.kind === "array") return { kind: "array", items: simplify(type.items) };
  if (type.kind === "map") return { kind: "map", values: simplify(type.values) };
  return type.kind === "scalar" && type.format === "id" ? { kind: "id", type: "" } : type;
}

/** Returns the default of a field. A null default means that there is none. */
function defaultOf({ default: value }: Field): Field["default"] {
  return value?.value === null ? undefined : value;
}

function viewDefault(page: Field, { default: live }: Field): Field["default"] {
  if (live === undefined) return undefined;
  if (page.default !== undefined) {
    return isSameValue(live.value, page.default.value) ? page.default : live;
  }
  // A table cell cannot distinguish an empty string from no default.
  return canTellDefault(page) && live.value !== "" ? live : undefined;
}

/**
 * True if the docs can state a default. Tables of read-only fields have no column for it, and a field in no table has
 * no cell.
 */
function canTellDefault({ create, update, required }: Field): boolean {
  if (create === undefined) return required !== undefined;
  return create.value !== "never" || update?.value === true;
}
