import type { Span } from "../diagnostics/diagnostic.js";
import type { MemberPlan } from "./plan.js";

/** The interface of the server package that a file of handlers has to implement. */
export interface Contract {
  /** The id of the type (`volume`) or of the group. */
  readonly resource: string;
  /** The key of these handlers in the option `handlers` of the server: `volumes`. */
  readonly key: string;
  /** The name of the file of handlers, and of the object with the handlers in it: `volumes`. */
  readonly property: string;
  /** The name of the class: `Volumes`. */
  readonly className: string;
  /** The name of the interface: `VolumesHandlers`. */
  readonly interfaceName: string;
  /** The name of the server package: `@shop/server`. */
  readonly packageName: string;
  /** The comment line that says what the handlers do. */
  readonly purpose: string;
  /** The page that documents the resource, relative to the docs folder. */
  readonly page: string;
  /** The comment line that names the page. */
  readonly pageLine: string;
  /** The place in the docs that the contract follows from. */
  readonly span: Span;
  readonly fact: string;
  /** The documented operations and actions that the handlers answer. */
  readonly operations: readonly ContractOperation[];
  /** The names of all members of the interface: the operations, and optional hooks. */
  readonly known: ReadonlySet<string>;
  /**
   * True if a comment above a method shows that the method is a handler of this resource. An earlier version of the
   * docs may have described its route.
   */
  answers(comment: RouteComment): boolean;
}

/** A comment line that begins with a route. */
export interface RouteComment {
  /** The name of the method below the comment. */
  readonly method: string;
  readonly route: string;
  /** True if the line contains nothing but the route, as code; the scaffold writes such lines. */
  readonly isAlone: boolean;
}

/** An operation or action, with the method that handles it. */
export interface ContractOperation {
  readonly name: string;
  /** The route as the page prints it: `POST /v1/volumes/${ID}/snapshot`. */
  readonly route: string;
  /** The type of the body of an action. Undefined for an operation, or an action without a body. */
  readonly input: string | undefined;
  /** The names of the method's parameters. */
  readonly params: readonly string[];
  /** The place in the docs. */
  readonly span: Span;
  readonly fact: string;
}

/** Returns the names of an interface's members. Index signatures, which have no name, are left out. */
export function memberNames(members: readonly MemberPlan[]): ReadonlySet<string> {
  return new Set(members.flatMap((member) => (member.kind === "index" ? [] : [member.name])));
}

/** Returns the parameter names of a method. Empty if there is no such method. */
export function paramNames(members: readonly MemberPlan[], method: string): readonly string[] {
  const member = members.find((one) => one.kind === "method" && one.name === method);
  return member?.kind === "method" ? member.params.map(({ name }) => name) : [];
}
