import type { Field, TypeRef } from "../../core/api.js";
import { literalSegment, parameterSegment, pathSegments } from "../../core/paths.js";
import { itemType } from "./item-text.js";
import { answerForm } from "./route-spec.js";
import { routeOf } from "./route.js";
import type { MethodView, PathArgument, RestView } from "./view.js";

/** The facts about the id of an answer, in the form of the client's `Spec`. */
interface AnswerId extends Same {
  /**
   * For an answer without `id`, a member that the documented answer always has; an object without this member may be an
   * error. Empty if there is no such member, or if the documented answer may contain an error.
   */
  readonly needs?: string;
  /** True if an object with nothing but members such as `message` may be the documented answer. */
  readonly plain?: true;
  /** True if the items of a list need not be objects. */
  readonly values?: true;
}

// A copy of the pattern in `rest/failure.ts` of the client's runtime.
const messageName =
  /^(?:message|msg|code|status|status_?code|details?|title|type|reason|description|error_?description|documentation_?url|(?:request|trace)_?id|timestamp|path|success|ok)$/i;

/** The member of an answer that must equal a segment of the path. */
interface Same {
  readonly same?: string;
  readonly text?: -1 | -2;
}

/** Finds what the client checks about the id of an answer. */
export function answerId(method: MethodView, view: RestView): AnswerId {
  if (method.paging !== undefined || answerForm(method, view) === "list") {
    const type = itemType(method, view);
    const items = answerForm({ answer: { ...method.answer, isEmpty: false, type } }, view);
    return items === undefined ? {} : { values: true };
  }
  const same = sameId(method, view);
  const isObject = answerForm(method, view) === undefined;
  const fields = fieldsOf(method.answer.type, view);
  const sure = fields.filter(({ optional, nullable }) => !optional?.value && !nullable?.value);
  const checked = same.same ?? "id";
  if (!isObject || sure.some(({ name }) => name === checked)) return same;
  if (same.same !== undefined) {
    const isPlain = fields.length === 0 || fields.some(({ name }) => messageName.test(name));
    return { ...same, ...(isPlain && { plain: true }) };
  }
  // The names of `tellsError` in the client's runtime.
  const isData = fields.some(({ name }) =>
    /^(?:errors?|fault|exception|err(?:or)?_?(?:code|no))$/i.test(name),
  );
  return { needs: isData ? "" : (sure[0]?.name ?? "") };
}

/**
 * Finds the member of an answer that must equal the last parameter of the path. Both have the same name, which is that
 * of an id, and no body member with this name can change it. Empty if there is no such member.
 *
 * Numbers are always compared. Strings are compared only if the docs give both the type string, and no note says that
 * the parameter may also be something else, such as a name or `@me`.
 */
function sameId(method: MethodView, view: RestView): Same {
  const argument = method.path.at(-1);
  const segment = segmentOf(method, view);
  if (argument === undefined || segment === undefined) return {};
  const { parameter } = argument;
  const isSet = method.body?.fields?.some(({ name }) => name === parameter) === true;
  if (isSet || !/^(?:(?:.*[_-])?id|.*I[dD]|ID)$/.test(parameter)) return {};
  const field = fieldsOf(method.answer.type, view).find(({ name }) => name === parameter);
  // The docs may not show all members of an answer. An undocumented `id` is compared as a number.
  if (field === undefined) return parameter === "id" ? { same: "id" } : {};
  const areTexts = isText(argument.type) && isText(field.type.value);
  const isExact = areTexts && !takesOthers(argument, method);
  return { same: parameter, ...(isExact && { text: segment }) };
}

/**
 * Returns the segment of the path, as an index from the end, with the id of the object that the method answers.
 * Undefined if the method may answer another object.
 */
function segmentOf({ operation, answer }: MethodView, view: RestView): -1 | -2 | undefined {
  const { method, path } = operation;
  const segments = pathSegments(path.value);
  const last = segments.at(-1);
  if (parameterSegment(last) !== undefined) {
    return /^(?:GET|PUT|PATCH)$/.test(method.value) ? -1 : undefined;
  }
  if (parameterSegment(segments.at(-2)) === undefined) return undefined;
  if (!/^(?:POST|PUT|PATCH)$/.test(method.value) || !keeps.has(literalSegment(last) ?? ""))
    return undefined;
  const whole = `GET ${routeOf(operation).replace(/^\S+ |\/[^/]*$/g, "")}`;
  const read = view.groups.flatMap(({ methods }) => methods).find(({ route }) => route === whole);
  const name = nameOf(answer.type);
  return name !== undefined && name === nameOf(read?.answer.type) ? -2 : undefined;
}

/**
 * Last words of paths of actions that change the state of an object. Actions such as `retry`, `copy` and `rotate` are
 * not listed, because they may make a new object of the same type.
 */
const keeps: ReadonlySet<string> = new Set(
  `activate approve archive ban block cancel close complete confirm deactivate disable enable lock pause publish
reject reopen resume send star subscribe suspend unapprove unarchive unban unblock unlock unpublish unstar
unsubscribe unsuspend`.split(/\s+/),
);

/** True if the docs say that the parameter may also be something other than the id. */
function takesOthers({ notes }: PathArgument, { operation }: MethodView): boolean {
  const other =
    /\bor\b|\/|@|\b(?:alias|branch|current|default|e-?mail|encoded|hash|key|latest|me|names?|path|prefix|sha|short|slug|symbol|tag|title|url|user ?name)\b/i;
  return (
    other.test(notes?.value ?? "") || /@\w|\bslug\b|\balias\b/i.test(operation.notes?.value ?? "")
  );
}

function isText(type: TypeRef): boolean {
  // A string with a format is not compared: a server may answer a UUID in another letter case.
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
