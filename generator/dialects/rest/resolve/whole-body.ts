import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { RestParameter, RestSample } from "../model.js";

/** Names of rows that mean the body itself: `request`, `body`, `payload`. */
const ofBody =
  /^(?:request|req|body|request_?body|payload|data|dto|input|params?|parameters|json)$/i;
/** Names of rows that also say the place. */
const saysBody = /^(?:request_?)?body$/i;
/** Ends of the names of types that are made for bodies: `MemberRequest`. */
const ofRequest = /(?:request|body|payload|input|dto|command|form)\d*$/i;

/**
 * Returns the type of a body that one row describes as a whole: `| Body | request | MemberRequest |`. The row must be
 * the only one of the body, its own cell must give the place, and its name or its type must be one for bodies. A row
 * with the name of its type, or with the name `body`, needs no place. Undefined if that is not so, or if an example
 * shows the row as a member.
 */
export function wholeBody(
  parameters: readonly RestParameter[],
  samples: readonly RestSample[],
): { readonly row: RestParameter; readonly type: Fact<TypeRef> } | undefined {
  const [row, more] = parameters.filter(({ in: place }) => place.value === "body");
  if (row === undefined || more !== undefined) return undefined;
  const { value } = row.type;
  if (value.kind !== "named") return undefined;
  // Generators name the row like its type: `listTeamsRequest` of the type `ListTeamsRequest`.
  const isType = ofRequest.test(value.type) && row.name.toLowerCase() === value.type.toLowerCase();
  const isStated = row.in.rule === "stated" || saysBody.test(row.name);
  if (!isType && !(isStated && (ofBody.test(row.name) || ofRequest.test(value.type))))
    return undefined;
  const isMember = samples.some(
    ({ node }) => node?.kind === "object" && node.members.some(({ name }) => name === row.name),
  );
  return isMember ? undefined : { row, type: stated(value, row.span) };
}
