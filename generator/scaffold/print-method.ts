import { escapeComment } from "../plan/doc-comment.js";
import { propertyName } from "../plan/names.js";
import type { ContractOperation } from "../plan/contract.js";
import { ts } from "./typescript.js";
import type { Style } from "./style.js";

/** In which form a class or an object holds its methods. */
export interface MethodForm {
  readonly kind: "class" | "object";
  readonly isArrow: boolean;
  /** `public `, if that is how the class writes it. */
  readonly modifier: string;
}

/** The form that most of the given members have; arrow functions in a class that has none yet. */
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

/** What a method is written with. */
export interface PrintOptions {
  readonly form: MethodForm;
  readonly style: Style;
  /** How the file calls the interface and the error. */
  readonly reference: string;
  readonly httpError: string;
}

/**
 * The lines of a method that answers 501, without what ends it. Its parameters stand in a comment:
 * until it is written, a compiler or linter would call each of them unused.
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

/** The line above a method: by it, the method is known again when the docs no longer have it. */
function describe({ route, input }: ContractOperation): string {
  return escapeComment(`\`${route}\`${input === undefined ? "" : `, input \`${input}\``}`);
}
