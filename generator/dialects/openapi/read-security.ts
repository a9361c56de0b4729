import type { Operation, SecurityScheme } from "../../core/api.js";
import { authorization, credentialOf, type Credential } from "../../core/credentials.js";
import { inferred, stated } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";
import type { SchemaContext } from "./schema-remarks.js";

/** The credentials that an operation needs. */
export interface Need {
  /** False if requests without credentials are allowed. */
  readonly isNeeded: boolean;
  /** The names of the security schemes that it accepts. */
  readonly schemes: readonly string[];
  readonly span: Span;
}

/** The credentials that a document describes, and the operations that need them. */
export interface DocumentSecurity {
  /**
   * The credentials, keyed by the name of the scheme. Schemes without a credential, such as `mutualTLS`, have
   * no entry.
   */
  readonly credentials: ReadonlyMap<string, Credential>;
  /**
   * The needs of operations, keyed by the id of the operation. An operation has no entry if neither the
   * operation nor the document has `security`.
   */
  readonly needs: ReadonlyMap<string, Need>;
}

/** The schemes of a document that an `Api` can have, and the credentials of all schemes. */
export interface SchemesReading extends Pick<DocumentSecurity, "credentials"> {
  readonly schemes: readonly SecurityScheme[];
}

/**
 * Reads the security schemes, and records schemes that an `Api` cannot hold. If several schemes send a
 * credential in the same way, only the first is in `schemes`.
 */
export function readSchemes(document: OpenApiDocument): SchemesReading {
  const schemes = new Map<string, SecurityScheme>();
  const credentials = new Map<string, Credential>();
  for (const [name, given] of schemeNodes(document)) {
    const node = document.follow(given);
    const span = document.place(given);
    const scheme = node && schemeOf(node, span);
    const credential = scheme ? credentialOf(scheme) : node && otherOf(node, span);
    if (credential !== undefined) credentials.set(name, credential);
    if (scheme === undefined)
      document.leave(given, "this kind of security scheme cannot be written on a page");
    else if (scheme.kind.rule !== "stated")
      document.leave(given, "a page cannot say how to get a token, only that it is sent");
    if (scheme !== undefined && credential !== undefined && !schemes.has(credential.text))
      schemes.set(credential.text, scheme);
  }
  return { schemes: [...schemes.values()], credentials };
}

function schemeNodes({ root }: OpenApiDocument): ReadonlyMap<string, DocumentNode> {
  const all = root.get("components")?.get("securitySchemes") ?? root.get("securityDefinitions");
  return all?.members ?? new Map();
}

function schemeOf(node: DocumentNode, span: Span): SecurityScheme | undefined {
  const [type, name, place] = ["type", "name", "in"].map((one) => node.get(one)?.text);
  if (type === "basic" || type === "http") {
    const kind = node.get("scheme")?.text?.toLowerCase() ?? "basic";
    return kind === "basic" || kind === "bearer" ? { kind: stated(kind, span) } : undefined;
  }
  // Tokens of OAuth 2 and OpenID Connect are sent as `Bearer`.
  if (type === "oauth2" || type === "openIdConnect")
    return { kind: inferred("bearer", span, "openapi/bearer-token") };
  const isTold = type === "apiKey" && (place === "header" || place === "query");
  return isTold && name !== undefined ? { kind: stated(place, span), name } : undefined;
}

/** Returns the credential of a scheme that an `Api` cannot hold; undefined if the scheme has none. */
function otherOf(node: DocumentNode, span: Span): Credential | undefined {
  const [type, name, scheme] = ["type", "name", "scheme"].map((one) => node.get(one)?.text);
  if (type === "http" && scheme !== undefined) return authorization(scheme.toLowerCase(), span);
  const isCookie = type === "apiKey" && node.get("in")?.text === "cookie" && name !== undefined;
  return isCookie ? { place: "cookie", name, text: `cookie ${name}`, span } : undefined;
}

/** Reads `security` of an operation, or else of the document. Undefined if neither has it. */
export function readNeed(operation: DocumentNode, document: OpenApiDocument): Need | undefined {
  const node = operation.get("security") ?? document.root.get("security");
  if (node === undefined) return undefined;
  const known = schemeNodes(document);
  const choices = node.items.map((item) => [...item.members]);
  for (const [name, at] of choices.flat()) {
    if (!known.has(name)) document.fail(at, `there is no security scheme \`${name}\``);
  }
  return {
    isNeeded: choices.length > 0 && choices.every((choice) => choice.length > 0),
    schemes: choices.flat().map(([name]) => name),
    span: document.place(node),
  };
}

/** Reads that an operation needs no credentials: its `security` is there and names no scheme. */
export function readFree(
  operation: DocumentNode,
  document: OpenApiDocument,
): Pick<Operation, "credentials"> {
  const node = operation.get("security");
  return node !== undefined && isFree(node)
    ? { credentials: stated("none", document.place(node)) }
    : {};
}

function isFree(security: DocumentNode): boolean {
  return security.items.every((item) => item.members.size === 0);
}

/**
 * Records `security` of an operation if it differs from that of the document: a page states only the credentials of all
 * operations, and that an operation needs none. A document of stubdown also has these credentials as parameters of the
 * operation, which are read.
 */
export function reportNeed(operation: DocumentNode, { document, isOurs }: SchemaContext): void {
  const node = operation.get("security");
  if (node === undefined || isOurs || isFree(node)) return;
  const own = JSON.stringify(node.value);
  if (own === JSON.stringify(document.root.get("security")?.value)) return;
  document.leave(node, "the credentials of a single operation cannot be written on a page");
}
