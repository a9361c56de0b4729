import type { Api, Parameter } from "../../../core/api.js";
import { credentialOf, isCredential, isSentAs } from "../../../core/credentials.js";
import { compareCredentials } from "../../../drift/compare-credentials.js";
import type { Change } from "../../../drift/difference.js";
import type { DocumentSecurity } from "../read-security.js";
import { parameterPlace, type OperationPlace } from "./compare-requests.js";
import { changeAt } from "./place.js";

/** Compares the ways to show who sends a request, each as a whole. */
export function compareSchemes(
  docs: Api,
  { api, security }: { readonly api: Api; readonly security: DocumentSecurity },
): readonly Change[] {
  const [here, there] = [docs, api].map(({ operations }) =>
    operations.flatMap(({ parameters }) => parameters),
  );
  return compareCredentials(
    { credentials: docs.security.map(credentialOf), parameters: here ?? [] },
    { credentials: [...security.credentials.values()], parameters: there ?? [] },
  );
}

/**
 * Compares whether requests need credentials, and which. Pages say so of an operation by a parameter, such as
 * the header `Authorization`; where they have none, they say nothing.
 */
export function compareNeeds(operation: OperationPlace, security: DocumentSecurity): void {
  const { pair, all } = operation;
  const [docs, document] = pair;
  const { credentials, needs } = security;
  // A document that says it of no operation says nothing by its silence.
  if (needs.size === 0) return;
  const sent = docs.parameters.filter((one) => isCredential(one, all.credentials));
  const known = [...credentials.values()];
  const [first] = sent.filter((one) => isCredential(one, known));
  if (first === undefined || document.parameters.some((one) => isCredential(one, known))) return;
  const need = needs.get(document.id);
  const head = need?.span ?? document.span;
  const place = { ...parameterPlace(operation, first, undefined), head };
  const [here, there] = [isNeeded(sent), need?.isNeeded ?? false];
  const subject = "credentials" as const;
  if (here !== undefined && here !== there) {
    const way = there ? "became-required" : "became-optional";
    const at = changeAt({ ...place, base: first.required?.span ?? first.span }, "required");
    all.verdicts.differ(`${place.id} needed`, { rule: `required-flag/${way}`, subject, ...at });
    return;
  }
  const taken = (need?.schemes ?? []).map((name) => credentials.get(name));
  const isTaken = taken.some((one) => one === undefined || sent.some((own) => isSentAs(own, one)));
  if (taken.length === 0 || isTaken) return;
  const before = `${first.in.value} ${first.name}`;
  const after = taken.flatMap((one) => one?.text ?? []).join(", ");
  const change = { ...changeAt(place, "in"), before, after };
  all.verdicts.differ(`${place.id} sent`, { rule: "parameter-place/changed", subject, ...change });
}

/** Whether any of them has to be there; undefined where nobody says. */
function isNeeded(sent: readonly Parameter[]): boolean | undefined {
  if (sent.some(({ required }) => required?.value === true)) return true;
  return sent.every(({ required }) => required?.value === false) ? false : undefined;
}
