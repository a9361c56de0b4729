import type {
  Api,
  Field,
  Operation,
  Parameter,
  ParameterPlace,
  TypeDef,
  TypeRef,
} from "../../core/api.js";
import { pathParameters } from "../../core/paths.js";
import { groupBy } from "../../core/group-by.js";
import { wordsOf } from "../../core/words.js";
import type { Fact } from "../../core/fact.js";
import { pageComments, type PageComments } from "../../plan/comment-text.js";
import type { Target } from "../../plan/plan.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import { viewAnswer, type AnswerView } from "./answer.js";
import { argumentNames, groupName } from "./argument-names.js";
import { errorBodyOf, type ErrorBody } from "./error-body.js";
import { pascal } from "./casing.js";
import { nameMethods } from "./method-names.js";
import { nestParameters } from "./nested-parameters.js";
import { restOptions, type RestOptions } from "./options.js";
import { pageAsTold, type Paging } from "./paging.js";
import { routeOf, shapeOf } from "./route.js";

/** An API with every name decided, as all planners see it. */
export interface RestView extends PageComments {
  readonly target: Target;
  readonly options: RestOptions;
  readonly api: Api;
  readonly groups: readonly GroupView[];
  /** The methods that a server cannot tell apart, by what it tells requests apart by. */
  readonly byShape: ReadonlyMap<string, readonly MethodView[]>;
  /** What the docs show of errors; undefined if that is nothing, or no object. */
  readonly errorBody: ErrorBody | undefined;
  /** The folder that all pages are in, `docs/`; blank for none. */
  readonly folder: string;
  /** The named types by id. */
  readonly types: ReadonlyMap<string, TypeDef>;
  /** The first word of environment variables: `SHOP`. */
  readonly envPrefix: string;
}

/** Operations that a client has in one property. */
export interface GroupView {
  /** `awardEmoji`: the property of the client, and the name of files. */
  readonly name: string;
  /** `AwardEmoji`: what names of its types begin with. */
  readonly prefix: string;
  readonly methods: readonly MethodView[];
}

/** An operation as a method. */
export interface MethodView {
  readonly operation: Operation;
  readonly group: string;
  /** `create`. */
  readonly name: string;
  /** `BranchesCreate`: what names of its types begin with. */
  readonly prefix: string;
  /** `POST /projects/{id}/repository/branches`. */
  readonly route: string;
  readonly path: readonly PathArgument[];
  /** What is sent besides the path, but for the body: nested as it is written in code. */
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  readonly cookies: readonly Field[];
  readonly body: BodyView | undefined;
  readonly answer: AnswerView;
  readonly paging: Paging | undefined;
  /** False if an earlier operation has a route that a server cannot tell from this one. */
  readonly isServed: boolean;
}

/** A parameter of the path as an argument. */
export interface PathArgument {
  /** The name of the argument: `projectId`. */
  readonly name: string;
  /** The name in the path: `id`. */
  readonly parameter: string;
  readonly type: TypeRef;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** How a body is sent. */
export type BodyForm = "json" | "urlencoded" | "multipart" | "raw";

/** The body of a request. */
export interface BodyView {
  readonly form: BodyForm;
  /** Whether the docs show it as JSON, too. */
  readonly isJsonToo: boolean;
  readonly media: string;
  /** Its members, which are given beside the other parameters; undefined for one that is given whole. */
  readonly fields: readonly Field[] | undefined;
  readonly type: TypeRef;
  readonly fact: Fact<unknown>;
}

/** Decides names once, for all planners. */
export function viewApi(api: Api, target: Target): RestView {
  const options = restOptions(target);
  const groups = viewGroups(api, options);
  const methods = groups.flatMap((group) => group.methods);
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
    envPrefix: envPrefixOf(target),
    ...pageComments(target),
  };
}

/** What names of a group's types begin with. `CoreClient` is what all groups use. */
function groupPrefix(id: string): string {
  const prefix = pascal(wordsOf(id));
  return prefix === "Core" ? "CoreApi" : prefix;
}

/** The folder that all paths are in, with its slash; blank for none. */
function sharedFolder([first = "", ...more]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (!more.every((path) => path.startsWith(folder))) {
    folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
  }
  return folder;
}

/** The first word of environment variables: that of the configuration, else the name of the API. */
export function envPrefixOf(target: Target): string {
  return restOptions(target).envPrefix ?? target.name.replace(/\W+/g, "_").toUpperCase();
}

/** The name that the configuration gives an operation, by its route or its id: `branches.create`. */
export function givenName(
  operation: Operation,
  names: RestOptions["names"],
): ReturnType<typeof splitName> | undefined {
  const name = names[routeOf(operation)] ?? names[operation.id];
  return name === undefined ? undefined : splitName(name);
}

/** A name of the configuration, `branches.create` or `create`, in its parts. */
export function splitName(name: string): { readonly group?: string; readonly method: string } {
  const [first = "", second] = name.split(".");
  return second === undefined ? { method: first } : { group: first, method: second };
}

function viewGroups(api: Api, options: RestOptions): readonly GroupView[] {
  const { names } = options;
  // Groups are files, and some file systems do not tell upper from lower case.
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
    route: routeOf(operation),
    path: pathParameters(path.value).map((parameter, index): PathArgument => {
      const row = told.get(parameter);
      return {
        name: argumentsOf[index] ?? parameter,
        parameter,
        type: row?.type.value ?? { kind: "scalar", name: "unknown" },
        notes: row?.notes,
        span: row?.span ?? path.span,
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
  const { media, type } = body.value;
  const [first = "application/json"] = media;
  const fields = type.kind === "object" ? type.fields : undefined;
  return {
    form: formOf(first),
    isJsonToo: media.some((one) => /json/i.test(one)),
    media: first,
    fields,
    type,
    fact: body,
  };
}

function formOf(media: string): BodyForm {
  if (/json/i.test(media)) return "json";
  if (/x-www-form-urlencoded/i.test(media)) return "urlencoded";
  return /multipart/i.test(media) ? "multipart" : "raw";
}

/** The server that the configuration or else the docs name first. */
export function baseUrlOf({ options, api }: Pick<RestView, "options" | "api">): string | undefined {
  return options.baseUrl ?? api.servers[0]?.url.value;
}
