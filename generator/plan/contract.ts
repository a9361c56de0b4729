import type { Span } from "../diagnostics/diagnostic.js";
import type { MemberPlan } from "./plan.js";

/** What a file of handlers has to fulfil: one interface of the server package. */
export interface Contract {
  /** What the docs call it: the id of a type, `volume`, or of a group. */
  readonly resource: string;
  /** The key of its handlers where the server is registered, `volumes`. */
  readonly key: string;
  /** The file and the object, `volumes`. */
  readonly property: string;
  /** The class, `Volumes`. */
  readonly className: string;
  /** `VolumesHandlers`. */
  readonly interfaceName: string;
  /** `@shop/server`. */
  readonly packageName: string;
  /** The line of a comment that tells what the handlers do. */
  readonly purpose: string;
  /** The page that documents it, relative to the docs folder. */
  readonly page: string;
  /** The line of a comment that tells the page. */
  readonly pageLine: string;
  /** The place in the docs that it follows from, and the fact there. */
  readonly span: Span;
  readonly fact: string;
  /** What the docs say can be asked. */
  readonly operations: readonly ContractOperation[];
  /** All that the interface lets a file have: the operations, and hooks that may be left out. */
  readonly known: ReadonlySet<string>;
  /** Whether the comment above a method names a route of this resource. */
  answers(comment: RouteComment): boolean;
}

/** A line of a comment that begins with a route. */
export interface RouteComment {
  /** The name of the method below it. */
  readonly method: string;
  readonly route: string;
  /** True if the line has nothing but the route as code, as scaffold writes it. */
  readonly isAlone: boolean;
}

/** An operation or action, and the method that answers it. */
export interface ContractOperation {
  readonly name: string;
  /** As the page prints it: `POST /v1/volumes/${ID}/snapshot`. */
  readonly route: string;
  /** The type of an action's body. */
  readonly input: string | undefined;
  /** The names of its parameters. */
  readonly params: readonly string[];
  /** The place in the docs, and the fact there. */
  readonly span: Span;
  readonly fact: string;
}

/** The names of the members of an interface. */
export function memberNames(members: readonly MemberPlan[]): ReadonlySet<string> {
  return new Set(members.flatMap((member) => (member.kind === "index" ? [] : [member.name])));
}

/** The names of the parameters of one of its methods; none if it has no such method. */
export function paramNames(members: readonly MemberPlan[], method: string): readonly string[] {
  const member = members.find((one) => one.kind === "method" && one.name === method);
  return member?.kind === "method" ? member.params.map(({ name }) => name) : [];
}
