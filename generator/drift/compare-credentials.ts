import type { Parameter } from "../core/api.js";
import { isSameCredential, isSentAs, type Credential } from "../core/credentials.js";
import type { Change } from "./difference.js";

const subject = "credentials" as const;

/** The credentials of a side, and its parameters, as which it may tell some. */
export interface CredentialsSide {
  readonly credentials: readonly Credential[];
  readonly parameters: readonly Parameter[];
}

/** Compares the values that show who sends a request. One is the same whatever its scheme is called. */
export function compareCredentials(from: CredentialsSide, to: CredentialsSide): readonly Change[] {
  const [gone, came] = [onlyIn(from, to), onlyIn(to, from)];
  const [before, second] = gone;
  const [after, another] = came;
  if (before && after && second === undefined && another === undefined) {
    const values = { before: before.text, after: after.text };
    const spans = { base: before.span, head: after.span };
    return [
      { rule: "parameter-place/changed", subject, id: before.text, facts: [], ...values, ...spans },
    ];
  }
  return [
    ...gone.map(({ text, span }): Change => {
      const about = { id: text, facts: [], before: text, base: span };
      return { rule: "parameter-presence/removed", subject, ...about };
    }),
    ...came.map(({ text, span }): Change => {
      const about = { id: text, facts: [], after: text, head: span };
      return { rule: "parameter-presence/added", subject, ...about };
    }),
  ];
}

function onlyIn(
  { credentials }: CredentialsSide,
  { credentials: others, parameters }: CredentialsSide,
): readonly Credential[] {
  return credentials.filter((one) => {
    const isTold =
      others.some((other) => isSameCredential(one, other)) ||
      parameters.some((other) => isSentAs(other, one));
    // What a protocol adds stands on no page.
    return !isTold && one.span.file !== "";
  });
}
