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
 * Types that the protocol itself has (api-spec, "Schemas", "Collections", "Errors"): servers list
 * them, and no page describes them.
 */
const protocolTypes = ["apiVersion", "collection", "error", "resource", "schema"];

const { typeText } = rancherEquivalence;

/** What every resource has on the wire besides its fields (api-spec, "Resources"). */
const protocolFields = ["actions", "baseType", "links", "type"];

/**
 * The docs and a server, where the server says what the docs say wherever one of them cannot tell:
 * what is different then is a difference.
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
  /** The names of the fields that the common page describes, for whatever resource has them. */
  readonly common: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, ApiType>;
}

function viewType(page: ApiType, live: ApiType, { common, pages }: Known): ApiType {
  const names = new Set(page.fields.map(({ name }) => name));
  const isStored = names.has("id");
  const isTold = ({ name, type }: Field): boolean => {
    const isUsual = isStored && (common.has(name) || protocolFields.includes(name));
    // What could not be read was reported as such.
    return names.has(name) || !(isUsual || isUnknown(type));
  };
  // Where nothing tells the fields, any may be there.
  const isOpen = page.isOpen || live.isOpen;
  // To be listed is what makes a resource of a type: what else can be done with it goes with that.
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
    // A block that names neither a type nor none leaves it open, which was reported.
    const isOpen = (type?.kind === "scalar" && type.name === "unknown") || isUnknown(there);
    // A type without a page has no schema to be named by, which was reported, too.
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

/** Two fields without what the one tells and the other cannot. */
function align(page: Field, live: Field): readonly [page: Field, live: Field] {
  const here = { ...page, default: defaultOf(page) };
  const there = { ...live, ...viewFlags(page, live) };
  const isUnclear = isUnknown(live.type) || isUnknown(page.type);
  const isOther = !isUnclear && !isSameType(page, live);
  if (isUnclear || isOther) {
    // Defaults and options are those of a type: they differ with it.
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
    // `create` tells whether a field is required wherever there is one.
    required: page.create === undefined ? tell(page.required, live.required) : page.required,
  };
}

function isSameType(page: Field, live: Field): boolean {
  // Where the docs are known to be wrong, a server may send what they say, or what is right.
  const { value: here } = page.type;
  const { value: there } = live.type;
  const wire = wireCorrections.find((one) => {
    return one.field === page.name && typeText(here) === one.documented;
  })?.wire;
  const isCorrected = wire !== undefined && typeText(there) === wire;
  return isCorrected || compareFieldTypes(simplify(here), simplify(there)) === undefined;
}

/** An id is a reference, whether or not anything names the type of what it is the id of. */
function simplify(type: TypeRef): TypeRef {
  if (type.kind === "array") return { kind: "array", items: simplify(type.items) };
  if (type.kind === "map") return { kind: "map", values: simplify(type.values) };
  return type.kind === "scalar" && type.format === "id" ? { kind: "id", type: "" } : type;
}

/** The default of a field; to print null is to say that there is none. */
function defaultOf({ default: value }: Field): Field["default"] {
  return value?.value === null ? undefined : value;
}

function viewDefault(page: Field, { default: live }: Field): Field["default"] {
  if (live === undefined) return undefined;
  if (page.default !== undefined) {
    return isSameValue(live.value, page.default.value) ? page.default : live;
  }
  // A cell cannot tell a blank text from none.
  return canTellDefault(page) && live.value !== "" ? live : undefined;
}

/** Tables of read-only fields have no column for a default, and fields of no table have no cell. */
function canTellDefault({ create, update, required }: Field): boolean {
  if (create === undefined) return required !== undefined;
  return create.value !== "never" || update?.value === true;
}
