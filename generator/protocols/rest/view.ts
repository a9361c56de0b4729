import type {
  Api,
  Field,
  Operation,
  Parameter,
  ParameterPlace,
  TypeDef,
  TypeRef,
} from "../../core/api.js";
import { isJson } from "../../core/media.js";
import { pathParameters } from "../../core/paths.js";
import { groupBy } from "../../core/group-by.js";
import { wordsOf } from "../../core/words.js";
import type { Fact } from "../../core/fact.js";
import { pageComments, type PageComments } from "../../plan/comment-text.js";
import type { Target } from "../../plan/plan.js";
import type { Located } from "../../diagnostics/diagnostic.js";
import { viewAnswer, type AnswerView } from "./answer.js";
import { argumentNames, groupName } from "./argument-names.js";
import { errorBodyOf, type ErrorBody } from "./error-body.js";
import { sentBody, type SentBody } from "./sent-type.js";
import { pascal } from "./casing.js";
import { inputNames } from "./input-types.js";
import { nameMethods } from "./method-names.js";
import { nestParameters } from "./nested-parameters.js";
import { restOptions, type RestOptions } from "./options.js";
import { pageAsTold, type Paging } from "./paging.js";
import { plainRouteOf, routeOf, shapeOf } from "./route.js";
import { unionMembers } from "./union-members.js";

/** An API with all names decided: the input of all planners. */
export interface RestView extends PageComments {
  readonly target: Target;
  readonly options: RestOptions;
  readonly api: Api;
  readonly groups: readonly GroupView[];
  /** The methods of each shape, keyed by `shapeOf`. A server cannot distinguish methods with the same shape. */
  readonly byShape: ReadonlyMap<string, readonly MethodView[]>;
  /** The members of all documented error bodies in one object; undefined if `errorBodyOf` finds none. */
  readonly errorBody: ErrorBody | undefined;
  /** The deepest folder that contains all pages, `docs/`; empty for none. */
  readonly folder: string;
  /** The named types, keyed by id. */
  readonly types: ReadonlyMap<string, TypeDef>;
  /** The ids of types that are members of a union. */
  readonly unionMembers: ReadonlySet<string>;
  /** The names of the types that stand for named types in requests (`inputNames`). Keyed by the id of the named type. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The beginning of the names of environment variables: `SHOP`. */
  readonly envPrefix: string;
}

/** Operations that are methods of one property of the client. */
export interface GroupView {
  /** The name of the client's property and of files: `awardEmoji`. */
  readonly name: string;
  /** The beginning of the names of its types: `AwardEmoji`. */
  readonly prefix: string;
  readonly methods: readonly MethodView[];
}

/** An operation as a method of the client. */
export interface MethodView {
  readonly operation: Operation;
  readonly group: string;
  /** The name in code: `create`. */
  readonly name: string;
  /** The beginning of the names of its types: `BranchesCreate`. */
  readonly prefix: string;
  /** The HTTP method and the path: `POST /projects/{id}/repository/branches`. */
  readonly route: string;
  readonly path: readonly PathArgument[];
  /** The parameters of the query, nested as in code: `filter[state]` is `state` in `filter`. */
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  readonly cookies: readonly Field[];
  readonly body: BodyView | undefined;
  readonly answer: AnswerView;
  readonly paging: Paging | undefined;
  /** False if an earlier operation has the same shape, so that a server answers with its handler. */
  readonly isServed: boolean;
}

/** A path parameter as an argument of a method. */
export interface PathArgument {
  /** The name of the argument: `projectId`. */
  readonly name: string;
  /** The name in the path: `id`. */
  readonly parameter: string;
  readonly type: TypeRef;
  readonly notes: Located<string> | undefined;
}

/** The body of a request. */
export interface BodyView extends SentBody {
  /** True if one of the documented media types is JSON. */
  readonly isJsonToo: boolean;
  /** Its members, passed beside the other parameters; undefined if callers pass the body as one value. */
  readonly fields: readonly Field[] | undefined;
  readonly fact: Fact<unknown>;
}

/** Makes the view of an API: decides all names once, for all planners. */
export function viewApi(api: Api, target: Target): RestView {
  const options = restOptions(target);
  const groups = viewGroups(api, options);
  const methods = groups.flatMap((group) => group.methods);
  const inUnions = unionMembers(api);
  return {
    target,
    options,
    api,
    groups,
    byShape: groupBy(methods, ({ operation }) => shapeOf(operation)),
    errorBody: errorBodyOf(api),
    folder: sharedFolder([
      ...api.types.map(({ page }) => page),
      ...api.operations.map(({ span }) => span.file),
    ]),
    types: new Map(api.types.map((type) => [type.id, type])),
    unionMembers: inUnions,
    inputs: inputNames(api, inUnions),
    envPrefix: envPrefixOf(target),
    ...pageComments(target),
  };
}

/** Returns the beginning of the names of a group's types. Not `Core`, because `CoreClient` belongs to the runtime. */
function groupPrefix(id: string): string {
  const prefix = pascal(wordsOf(id));
  if (/^\d/.test(prefix)) return `Api${prefix}`;
  return prefix === "Core" ? "CoreApi" : prefix;
}

/** Returns the deepest folder that contains all paths, with its slash; empty for none. */
function sharedFolder([first = "", ...more]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (!more.every((path) => path.startsWith(folder))) {
    folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
  }
  return folder;
}

/** Returns the beginning of the names of environment variables: `envPrefix`, or the name of the API in upper case. */
export function envPrefixOf(target: Target): string {
  return restOptions(target).envPrefix ?? target.name.replace(/\W+/g, "_").toUpperCase();
}

/** Returns the name that the configuration gives to an operation, looked up by its route, then by its id. */
export function givenName(
  operation: Operation,
  names: RestOptions["names"],
): ReturnType<typeof splitName> | undefined {
  const name = names[routeOf(operation)] ?? names[operation.id];
  return name === undefined ? undefined : splitName(name);
}

/** Splits a name of the configuration, `branches.create` or `create`, into group and method. */
export function splitName(name: string): { readonly group?: string; readonly method: string } {
  const [first = "", second] = name.split(".");
  return second === undefined ? { method: first } : { group: first, method: second };
}

function viewGroups(api: Api, options: RestOptions): readonly GroupView[] {
  const { names } = options;
  // Each group is a file, and some file systems ignore case.
  const groups = groupBy(api.operations, (operation) => {
    const id = givenName(operation, names)?.group ?? operation.group ?? "root";
    return groupName(id).toLowerCase();
  });
  const how = { options, chapter: nestParameters(api.listParameters ?? []) };
  const shapes = new Map(api.operations.toReversed().map((one) => [shapeOf(one), one]));
  return [...groups.values()].map((operations): GroupView => {
    const [first] = operations;
    const id = (first && (givenName(first, names)?.group ?? first.group)) ?? "root";
    const found = nameMethods(operations, id);
    const methods = operations.map((operation): MethodView => {
      const name = givenName(operation, names)?.method ?? found.get(operation) ?? operation.name;
      const prefix = groupPrefix(id) + pascal(wordsOf(name));
      const isServed = shapes.get(shapeOf(operation)) === operation;
      return viewMethod(operation, { group: groupName(id), name, prefix, isServed }, how);
    });
    return { name: groupName(id), prefix: groupPrefix(id), methods };
  });
}

function viewMethod(
  operation: Operation,
  names: Pick<MethodView, "group" | "name" | "prefix" | "isServed">,
  { options, chapter }: { readonly options: RestOptions; readonly chapter: readonly Field[] },
): MethodView {
  const { path, parameters } = operation;
  const inPlace = (place: ParameterPlace): readonly Parameter[] =>
    parameters.filter((parameter) => parameter.in.value === place);
  const told = new Map(inPlace("path").map((parameter) => [parameter.name, parameter]));
  const argumentsOf = argumentNames(operation);
  const answer = viewAnswer(operation);
  const query = nestParameters(inPlace("query"));
  const paged = pageAsTold({ operation, query, answer }, { option: options.paging, chapter });
  return {
    ...names,
    operation,
    route: plainRouteOf(operation),
    path: pathParameters(path.value).map((parameter, index): PathArgument => {
      const row = told.get(parameter);
      return {
        name: argumentsOf[index] ?? parameter,
        parameter,
        type: row?.type.value ?? { kind: "scalar", name: "unknown" },
        notes: row?.notes,
      };
    }),
    query: paged.query,
    headers: nestParameters(inPlace("header")),
    cookies: nestParameters(inPlace("cookie")),
    body: viewBody(operation),
    answer,
    paging: paged.paging,
  };
}

function viewBody({ body }: Operation): BodyView | undefined {
  if (body === undefined) return undefined;
  const sent = sentBody(body.value);
  const fields = sent.type.kind === "object" ? sent.type.fields : undefined;
  return { ...sent, isJsonToo: body.value.media.some(isJson), fields, fact: body };
}

/** Returns the base URL of the configuration, or else the first server in the docs. */
export function baseUrlOf({ options, api }: Pick<RestView, "options" | "api">): string | undefined {
  return options.baseUrl ?? api.servers[0]?.url.value;
}
