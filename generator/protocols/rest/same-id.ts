import type { Field, TypeRef } from "../../core/api.js";
import { literalSegment, parameterSegment, pathSegments } from "../../core/paths.js";
import { routeOf } from "./route.js";
import type { MethodView, PathArgument, RestView } from "./view.js";

/** The member of an answer that has to be what is asked for in the path, as the client takes it. */
interface Same {
  readonly same?: string;
  readonly text?: -1 | -2;
}

/**
 * The member of an answer that is the last parameter of the path by the docs: both have one name, which is that of an
 * id, and the docs do not say that a request may change it.
 *
 * A number is compared wherever one is asked for. A text is compared if both are texts by the docs, and no note tells
 * of another text that may be given, such as a name or `@me`: the answer has the id then.
 */
export function sameId(method: MethodView, view: RestView): Same {
  const argument = method.path.at(-1);
  const segment = segmentOf(method, view);
  if (argument === undefined || segment === undefined) return {};
  const { parameter } = argument;
  const isSet = method.body?.fields?.some(({ name }) => name === parameter) === true;
  if (isSet || !/^(?:(?:.*[_-])?id|.*I[dD]|ID)$/.test(parameter)) return {};
  const field = fieldsOf(method.answer.type, view).find(({ name }) => name === parameter);
  // What the docs show is not all that a server answers.
  if (field === undefined) return parameter === "id" ? { same: "id" } : {};
  const areTexts = isText(argument.type) && isText(field.type.value);
  const isExact = areTexts && !takesOthers(argument, method);
  return { same: parameter, ...(isExact && { text: segment }) };
}

/**
 * The segment of the path, counted from the end, that names what a method is about and answers; undefined if it may
 * answer something else.
 */
function segmentOf({ operation, answer }: MethodView, view: RestView): -1 | -2 | undefined {
  const { method, path } = operation;
  const segments = pathSegments(path.value);
  const last = segments.at(-1);
  if (parameterSegment(last) !== undefined) {
    return /^(?:GET|PUT|PATCH)$/.test(method.value) ? -1 : undefined;
  }
  if (parameterSegment(segments.at(-2)) === undefined) return undefined;
  if (!/^P/.test(method.value) || !keeps.has(literalSegment(last) ?? "")) return undefined;
  const whole = `GET ${routeOf(operation).replace(/^\S+ |\/[^/]*$/g, "")}`;
  const read = view.groups.flatMap(({ methods }) => methods).find(({ route }) => route === whole);
  const name = nameOf(answer.type);
  return name !== undefined && name === nameOf(read?.answer.type) ? -2 : undefined;
}

/**
 * Last words of paths that change the state of something and make no other thing of its kind, as `retry`, `copy`
 * and `rotate` may.
 */
const keeps: ReadonlySet<string> = new Set(
  `activate approve archive ban block cancel close complete confirm deactivate disable enable lock pause publish
reject reopen resume send star subscribe suspend unapprove unarchive unban unblock unlock unpublish unstar
unsubscribe unsuspend`.split(/\s+/),
);

/** Whether the docs tell that the parameter also takes something other than the id. */
function takesOthers({ notes }: PathArgument, { operation }: MethodView): boolean {
  const other =
    /\bor\b|\/|@|\b(?:alias|branch|current|default|e-?mail|encoded|hash|key|latest|me|names?|path|prefix|sha|short|slug|symbol|tag|title|url|user ?name)\b/i;
  return (
    other.test(notes?.value ?? "") || /@\w|\bslug\b|\balias\b/i.test(operation.notes?.value ?? "")
  );
}

function isText(type: TypeRef): boolean {
  // The digits of a UUID may be answered in another case.
  return type.kind === "scalar" && type.name === "string" && type.format === undefined;
}

function nameOf(type: TypeRef | undefined): string | undefined {
  return type?.kind === "named" ? type.type : undefined;
}

function fieldsOf(type: TypeRef | undefined, view: RestView): readonly Field[] {
  if (type?.kind === "object") return type.fields;
  const def = type?.kind === "named" ? view.types.get(type.type) : undefined;
  if (def?.kind === "alias") return fieldsOf(def.of.value, view);
  return def?.kind === "object" ? def.fields : [];
}
