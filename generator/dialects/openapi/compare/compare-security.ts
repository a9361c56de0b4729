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
 * Compares whether an operation needs credentials, and which. If the docs give the operation no parameter for
 * credentials, only compares whether docs and document say that it needs none. Otherwise an operation is compared only
 * if a security scheme of the document sends the parameter, such as the header `Authorization`, and the document does
 * not give it such a parameter.
 */
export function compareNeeds(operation: OperationPlace, security: DocumentSecurity): void {
  const { pair, all } = operation;
  const [docs, document] = pair;
  const { credentials, needs } = security;
  // If no operation has `security`, the document says nothing about credentials. If others have it, an operation
  // without it needs none.
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

/** Compares an operation that needs no credentials in the docs, or has no parameter for them there. */
function compareFree({ pair, label, all }: OperationPlace, need: Need | undefined): void {
  const [docs, document] = pair;
  // Optional credentials do not contradict docs that say that none are needed.
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
