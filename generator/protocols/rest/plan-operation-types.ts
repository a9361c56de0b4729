import type { Field, TypeRef } from "../../core/api.js";
import { docLines } from "../../plan/doc-comment.js";
import type { FilePlan, InterfacePlan, MemberPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { union, type SymbolPlan, type TypeText } from "../../plan/type-text.js";
import { mayBeEmpty } from "./answer.js";
import { typeText, type Direction } from "./model-type.js";
import { openMembers, planField } from "./plan-field.js";
import type { BodyView, GroupView, MethodView, PathArgument, RestView } from "./view.js";

/** The part of an operation that has a generated type. */
export type OperationPart = "Query" | "Headers" | "Cookies" | "Body" | "Params" | "Answer";

/** Returns the parts of a request that have fields, and so a type. */
function partsOf(
  method: MethodView,
): readonly (readonly [part: OperationPart, fields: readonly Field[]])[] {
  const { query, headers, cookies, body } = method;
  const parts: readonly (readonly [OperationPart, readonly Field[]])[] = [
    ["Query", query],
    ["Headers", headers],
    ["Cookies", cookies],
    ["Body", body?.fields ?? []],
  ];
  return parts.filter(([, fields]) => fields.length > 0);
}

/** True if callers pass the body of a method as one value, `body`. */
export function isBodyWhole({ body }: MethodView): boolean {
  return body !== undefined && body.fields === undefined;
}

function isRequired({ required }: Field): boolean {
  return required?.value === true;
}

/** The form of the arguments of a method, except for path parameters. */
export type InputForm =
  /** The method has no parameters outside the path. */
  | "none"
  /** As one object with all parameters. */
  | "flat"
  /** As an object with one member for each place, because two places have parameters with the same name. */
  | "by-place";

/** Returns how callers pass the parameters of a method. */
export function inputForm(method: MethodView): InputForm {
  const names = [
    ...partsOf(method).flatMap(([, fields]) => fields.map(({ name }) => name)),
    ...(isBodyWhole(method) ? ["body"] : []),
  ];
  if (names.length === 0) return "none";
  return new Set(names).size === names.length ? "flat" : "by-place";
}

function operationsFile(group: string): string {
  return `models/src/types/${group}-operations.ts`;
}

/** Returns the type of a body as one value. */
export function bodyType(method: MethodView, { type }: BodyView): TypeRef {
  return isChange(method) ? asChange(type) : type;
}

/** True if a body may lack members of the objects that it changes. */
const isChange = ({ operation }: MethodView): boolean => operation.method.value === "PATCH";

/** Returns the type of a changed value: an object with a name may lack members, items of lists may not. */
function asChange(type: TypeRef): TypeRef {
  if (type.kind === "nullable") return { ...type, of: asChange(type.of) };
  return type.kind === "named" ? { ...type, isPartial: true } : type;
}

/** Returns the symbol of the type of one part of an operation. */
export function operationType(method: MethodView, part: OperationPart): SymbolPlan {
  return { name: `${method.prefix}${part}`, from: operationsFile(method.group) };
}

/** Returns the type of the argument `params` of a method. Undefined if the method has no parameters outside the path. */
export function paramsType(method: MethodView): SymbolPlan | undefined {
  if (inputForm(method) === "none") return undefined;
  const parts = partsOf(method);
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && !isBodyWhole(method)) {
    return operationType(method, only[0]);
  }
  return operationType(method, "Params");
}

/** True if the argument `params` of a method may be left out, because none of its parameters is required. */
export function isInputOptional(method: MethodView): boolean {
  return !isBodyWhole(method) && !partsOf(method).some(([, fields]) => fields.some(isRequired));
}

/** Writes the type of a path argument: `string` for strings, else `string | number`. */
export function pathType({ type }: PathArgument): TypeText {
  const isText = type.kind === "scalar" && type.name === "string";
  return isText ? ["string"] : union(["string"], ["number"]);
}

/** Writes the type of a method's answer; `void` for an empty answer. */
export function answerText(method: MethodView, view: RestView): TypeText {
  const { type, isEmpty } = method.answer;
  if (isEmpty) return ["void"];
  if (type === undefined) return ["unknown"];
  return answerObject(method) === undefined
    ? typeText(type, "answer", view)
    : [operationType(method, "Answer")];
}

/** Writes the type of a method's answer as clients see it. It includes undefined if the docs allow an empty answer. */
export function clientAnswer(method: MethodView, view: RestView): TypeText {
  const answer = answerText(method, view);
  const isOpen = method.answer.isEmpty || method.answer.type === undefined;
  return !isOpen && mayBeEmpty(method) ? union(answer, ["undefined"]) : answer;
}

/** Returns the answer of a method if it is an object with members and without a name, which gets a type `…Answer`. */
function answerObject({
  answer: { type },
}: MethodView): (TypeRef & { readonly kind: "object" }) | undefined {
  return type?.kind === "object" && type.fields.length > 0 ? type : undefined;
}

/** Lists the types of all operations of a group. */
export function listOperationTypes(group: GroupView): readonly SymbolPlan[] {
  return group.methods.flatMap((method) => {
    const parts = partsOf(method).map(([part]) => operationType(method, part));
    const params = paramsType(method);
    return [
      ...parts,
      ...(params !== undefined && !parts.some(({ name }) => name === params.name) ? [params] : []),
      ...(answerObject(method) === undefined ? [] : [operationType(method, "Answer")]),
    ];
  });
}

/** Plans the file with the types of a group's operations. Empty if no operation has a type. */
export function planOperationTypes(group: GroupView, view: RestView): readonly FilePlan[] {
  const declarations = group.methods.flatMap((method) => declare(method, view));
  if (declarations.length === 0) return [];
  const page = group.methods[0]?.operation.span.file;
  return [
    planSource({
      path: operationsFile(group.name),
      header: view.header(page),
      packageScope: view.target.packageScope,
      declarations,
    }),
  ];
}

/** The beginnings of the doc comments, each followed by the route. */
const words: Readonly<Record<OperationPart, string>> = {
  Query: "The query of",
  Headers: "The headers of",
  Cookies: "The cookies of",
  Body: "The body of",
  Params: "The parameters of",
  Answer: "The answer to",
};

function declare(method: MethodView, view: RestView): readonly InterfacePlan[] {
  const { operation, route } = method;
  const make = (part: OperationPart, members: readonly MemberPlan[]): InterfacePlan => ({
    name: operationType(method, part).name,
    doc: docLines(`${words[part]} \`${route}\`.`),
    members,
    origin: { span: operation.span },
  });
  const members = (fields: readonly Field[], direction: Direction): readonly MemberPlan[] =>
    fields.map((field) => planField(field, { direction, view }));
  const parts = partsOf(method).map(([part, fields]) => {
    const isChanged = part === "Body" && isChange(method);
    const sent = !isChanged
      ? fields
      : fields.map((field) => ({
          ...field,
          type: { ...field.type, value: asChange(field.type.value) },
        }));
    return make(part, members(sent, "request"));
  });
  const params = planParams(method, view, (own) => make("Params", own));
  const answer = answerObject(method);
  const answers =
    answer === undefined
      ? []
      : [make("Answer", [...openMembers(answer), ...members(answer.fields, "answer")])];
  return [...parts, ...params, ...answers];
}

/** Plans the type `…Params` of the argument `params`, unless the type of a single part serves. */
function planParams(
  method: MethodView,
  view: RestView,
  make: (members: readonly MemberPlan[]) => InterfacePlan,
): readonly InterfacePlan[] {
  const params = paramsType(method);
  if (params?.name !== operationType(method, "Params").name) return [];
  const parts = partsOf(method);
  const { body, operation } = method;
  const whole: readonly MemberPlan[] =
    body === undefined || !isBodyWhole(method)
      ? []
      : [
          {
            kind: "property",
            name: "body",
            doc: ["The body."],
            type: typeText(bodyType(method, body), "request", view),
            isOptional: false,
            isReadonly: true,
            origin: { span: operation.span },
          },
        ];
  if (inputForm(method) === "flat") {
    const extend = parts.map(([part]): TypeText => [operationType(method, part)]);
    return [{ ...make(whole), ...(extend.length > 0 && { extends: extend }) }];
  }
  const places = parts.map(([part, fields]): MemberPlan => {
    const isOptional = !fields.some(isRequired);
    const type: TypeText = [operationType(method, part)];
    return {
      kind: "property",
      name: part.toLowerCase(),
      doc: [],
      type: isOptional ? union(type, ["undefined"]) : type,
      isOptional,
      isReadonly: true,
    };
  });
  return [make([...places, ...whole])];
}
