import { escapeComment } from "../plan/doc-comment.js";
import { propertyName } from "../plan/names.js";
import type { ContractOperation } from "../plan/contract.js";
import { ts } from "./typescript.js";
import type { Style } from "./style.js";

/** The notation of the methods of a class or an object. */
export interface MethodForm {
  readonly kind: "class" | "object";
  readonly isArrow: boolean;
  /** `public ` if most members have that modifier, else empty. */
  readonly modifier: string;
}

/**
 * Returns the form that most of the given members have. If there are as many methods as arrow functions, a class gets
 * arrow functions and an object gets methods.
 */
export function readForm(
  node: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression,
  members: readonly ts.Node[],
): MethodForm {
  const kind = ts.isClassLike(node) ? "class" : "object";
  const methods = members.filter((member) => ts.isMethodDeclaration(member)).length;
  const arrows = members.filter((member) => {
    const isProperty = ts.isPropertyDeclaration(member) || ts.isPropertyAssignment(member);
    return isProperty && member.initializer !== undefined && ts.isFunctionLike(member.initializer);
  }).length;
  const isArrow = kind === "class" ? arrows >= methods : arrows > methods;
  const isPublic = (member: ts.Node): boolean =>
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some((one) => one.kind === ts.SyntaxKind.PublicKeyword) === true;
  const isMostlyPublic = members.filter(isPublic).length > members.length / 2;
  return { kind, isArrow, modifier: isMostlyPublic ? "public " : "" };
}

/** The names and the style for printing a method. */
export interface PrintOptions {
  readonly form: MethodForm;
  readonly style: Style;
  /** The name of the interface in the file. */
  readonly reference: string;
  /** The name of the class `HttpError` in the file. */
  readonly httpError: string;
}

/**
 * Prints a method that answers 501, as lines without a trailing comma. Its parameters are in a comment, because
 * compilers and linters would report them as unused until the method is written.
 */
export function printMethod(
  operation: ContractOperation,
  { form, style, reference, httpError }: PrintOptions,
): readonly string[] {
  const { indent, quote, semicolon } = style;
  const { kind, isArrow, modifier } = form;
  const key = JSON.stringify(operation.name).replaceAll('"', quote);
  const name = modifier + (propertyName(operation.name) === operation.name ? operation.name : key);
  const names = operation.params.join(", ");
  const type = `${reference}[${key}]`;
  const isTyped = kind === "class";
  const typed = isTyped && !isArrow ? `...[${names}]: Parameters<${type}>` : names;
  const params = names === "" ? "" : `/* ${typed} */`;
  const head = isArrow
    ? `${name}${isTyped ? `: ${type} =` : ":"} (${params}) => {`
    : `${name}(${params})${isTyped ? `: ReturnType<${type}>` : ""} {`;
  return [
    `/** ${describe(operation)} */`,
    head,
    `${indent}throw new ${httpError}(501, ${quote}NotImplemented${quote})${semicolon}`,
    `}${isTyped && isArrow ? semicolon : ""}`,
  ];
}

/** Returns the comment above a method. It identifies the method if the docs no longer have the operation. */
function describe({ route, input }: ContractOperation): string {
  return escapeComment(`\`${route}\`${input === undefined ? "" : `, input \`${input}\``}`);
}
