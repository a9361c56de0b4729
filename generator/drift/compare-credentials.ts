import type { Api, Operation, Parameter } from "../core/api.js";
import { credentialOf, isSameCredential, isSentAs, type Credential } from "../core/credentials.js";
import type { Change } from "./difference.js";

const subject = "credentials" as const;

/** The credentials and parameters of one side. Some docs describe a credential as a parameter only. */
export interface CredentialsSide {
  readonly credentials: readonly Credential[];
  readonly parameters: readonly Parameter[];
}

/** Returns the credentials of an API, and the parameters of all operations. */
export function credentialsOf({ security, operations }: Api): CredentialsSide {
  return {
    credentials: security.map(credentialOf),
    parameters: operations.flatMap(({ parameters }) => parameters),
  };
}

/** Compares credentials by how they are sent. The names of security schemes do not matter. */
export function compareCredentials(from: CredentialsSide, to: CredentialsSide): readonly Change[] {
  const [gone, came] = [onlyIn(from, to), onlyIn(to, from)];
  const [before] = gone;
  const [after] = came;
  if (before && after && gone.length === 1 && came.length === 1) {
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

/** Compares whether the docs say that an operation needs no credentials. */
export function compareNeed(
  id: string,
  [from, to]: readonly [base: Operation, head: Operation],
): readonly Change[] {
  if (from.credentials?.value === to.credentials?.value) return [];
  const way = to.credentials === undefined ? "became-required" : "became-optional";
  const spans = {
    base: (from.credentials ?? from.path).span,
    head: (to.credentials ?? to.path).span,
  };
  return [
    { rule: `required-flag/${way}`, subject, id, facts: [`credentials:${from.id}`], ...spans },
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
    // A credential that a protocol adds is on no page, so its absence is not a difference.
    return !isTold && one.span.file !== "";
  });
}
