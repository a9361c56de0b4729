import type {
  Api,
  Field,
  Operation,
  Parameter,
  ParameterPlace,
  TypeDef,
  TypeRef,
} from "../../core/api.js";
import { pathParameters, printPath } from "../../core/paths.js";
import { wordsOf } from "../../core/words.js";
import type { Fact } from "../../core/fact.js";
import { escapeComment } from "../../plan/doc-comment.js";
import type { Target } from "../../plan/plan.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import { viewAnswer, type AnswerView } from "./answer.js";
import { argumentNames, groupName } from "./argument-names.js";
import { nameMethods, pascal } from "./method-names.js";
import { nestParameters } from "./nested-parameters.js";
import { restOptions, type RestOptions } from "./options.js";
import { findPaging, type Paging } from "./paging.js";

/** An API with every name decided, as all planners see it. */
export interface RestView {
  readonly target: Target;
  readonly options: RestOptions;
  readonly api: Api;
  readonly groups: readonly GroupView[];
  /** The named types by id. */
  readonly types: ReadonlyMap<string, TypeDef>;
  /** The first word of environment variables: `SHOP`. */
  readonly envPrefix: string;
  /** The first lines of a file: what it was made from, and what to do instead of editing it. */
  header(page?: string): readonly string[];
  /** The line of a comment that tells the page. */
  pageLine(page: string): string;
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
  readonly media: string;
  /** Its members, which are given beside the other parameters; undefined for one that is given whole. */
  readonly fields: readonly Field[] | undefined;
  readonly type: TypeRef;
  readonly fact: Fact<unknown>;
}

/** Decides names once, for all planners. */
export function viewApi(api: Api, target: Target): RestView {
  const options = restOptions(target);
  const pageText = (page: string): string =>
    oneLine([target.docs, page].filter((part) => part !== "").join("/"));
  return {
    target,
    options,
    api,
    groups: viewGroups(api, options),
    types: new Map(api.types.map((type) => [type.id, type])),
    envPrefix: options.envPrefix ?? target.name.replace(/\W+/g, "_").toUpperCase(),
    header: (page) => {
      const source = page === undefined ? target.docs : pageText(page);
      return [
        `Generated from ${source === "" ? `the docs of ${oneLine(target.name)}` : oneLine(source)}.`,
        "Do not edit: change the docs, then run `stubdown generate`.",
      ];
    },
    pageLine: (page) => `Page: ${escapeComment(pageText(page))}`,
  };
}

function viewGroups(api: Api, { names }: RestOptions): readonly GroupView[] {
  const given = (operation: Operation): readonly string[] =>
    (names[routeOf(operation)] ?? names[operation.id] ?? "").split(".").filter((one) => one !== "");
  const groups = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    const [first, second] = given(operation);
    const group = second === undefined ? (operation.group ?? "root") : (first ?? "root");
    groups.set(group, [...(groups.get(group) ?? []), operation]);
  }
  return [...groups].map(([id, operations]): GroupView => {
    const found = nameMethods(operations, id);
    const methods = operations.map((operation): MethodView => {
      const name = given(operation).at(-1) ?? found.get(operation) ?? operation.name;
      const prefix = pascal(wordsOf(id)) + pascal(wordsOf(name));
      return viewMethod(operation, { group: groupName(id), name, prefix });
    });
    return { name: groupName(id), prefix: pascal(wordsOf(id)), methods };
  });
}

/** `POST /projects/{id}/repository/branches`. */
function routeOf({ method, path }: Operation): string {
  return `${method.value} ${printPath({ ...path.value, query: [] })}`;
}

function viewMethod(
  operation: Operation,
  names: Pick<MethodView, "group" | "name" | "prefix">,
): MethodView {
  const { path, parameters } = operation;
  const inPlace = (place: ParameterPlace): readonly Parameter[] =>
    parameters.filter((parameter) => parameter.in.value === place);
  const told = new Map(inPlace("path").map((parameter) => [parameter.name, parameter]));
  const argumentsOf = argumentNames(operation);
  const answer = viewAnswer(operation);
  const query = nestParameters(inPlace("query"));
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
    query,
    headers: nestParameters(inPlace("header")),
    cookies: nestParameters(inPlace("cookie")),
    body: viewBody(operation),
    answer,
    paging: findPaging(operation, query, answer),
  };
}

function viewBody({ body }: Operation): BodyView | undefined {
  if (body === undefined) return undefined;
  const { media, type } = body.value;
  const [first = "application/json"] = media;
  const fields = type.kind === "object" ? type.fields : undefined;
  return { form: formOf(first), media: first, fields, type, fact: body };
}

function formOf(media: string): BodyForm {
  if (/json/i.test(media)) return "json";
  if (/x-www-form-urlencoded/i.test(media)) return "urlencoded";
  return /multipart/i.test(media) ? "multipart" : "raw";
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
