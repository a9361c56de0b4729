import type { Api, Parameter } from "../../../core/api.js";
import { isCredential, isSentAs } from "../../../core/credentials.js";
import {
  compareCredentials,
  compareNeed,
  credentialsOf,
} from "../../../drift/compare-credentials.js";
import type { Change } from "../../../drift/difference.js";
import type { DocumentSecurity, Need } from "../read-security.js";
import { parameterPlace, type OperationPlace } from "./compare-requests.js";
import { changeAt } from "./place.js";

/** Compares the security schemes of docs and document. */
export function compareSchemes(
  docs: Api,
  { api, security }: { readonly api: Api; readonly security: DocumentSecurity },
): readonly Change[] {
  const credentials = [...security.credentials.values()];
  return compareCredentials(credentialsOf(docs), { ...credentialsOf(api), credentials });
}

/**
 * Compares whether an operation needs credentials, and how they are sent. Does nothing if the document says nothing
 * about credentials. If the operation has no credential parameter in the docs, only compares whether the docs and the
 * document say that the operation needs no credentials. Otherwise compares only if a security scheme of the document is
 * sent as a credential parameter of the docs, such as the header `Authorization`, and the operation of the document has
 * no credential parameter.
 */
export function compareNeeds(operation: OperationPlace, security: DocumentSecurity): void {
  const { pair, all } = operation;
  const [docs, document] = pair;
  const { credentials, needs } = security;
  // `needs` is empty if neither the document nor any of its operations has `security`. The document then says nothing
  // about credentials. Otherwise an operation without an entry needs no credentials.
  if (needs.size === 0) return;
  const sent = docs.parameters.filter((one) => isCredential(one, all.credentials));
  if (sent.length === 0) {
    compareFree(operation, needs.get(document.id));
    return;
  }
  const known = [...credentials.values()];
  const first = sent.find((one) => isCredential(one, known));
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

/**
 * Compares an operation that has no credential parameter in the docs: whether the docs and the document say that the
 * operation needs no credentials. Does nothing if neither the docs nor the document have credentials.
 */
function compareFree({ pair, label, all }: OperationPlace, need: Need | undefined): void {
  const [docs, document] = pair;
  // If the docs say that no credentials are needed, the document may still allow credentials.
  const isOptional = docs.credentials !== undefined && need?.isNeeded !== true;
  if (isOptional || all.credentials.length === 0) return;
  const head = need?.span ?? document.span;
  for (const change of compareNeed(label, pair)) {
    all.verdicts.differ(`${label} needed`, { ...change, head });
  }
}

/** True if any of the parameters is required, false if the docs call each of them optional, otherwise undefined. */
function isNeeded(sent: readonly Parameter[]): boolean | undefined {
  if (sent.some(({ required }) => required?.value === true)) return true;
  return sent.every(({ required }) => required?.value === false) ? false : undefined;
}
