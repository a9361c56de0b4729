import type { SecurityScheme } from "../../core/api.js";
import { authorization, credentialOf, type Credential } from "../../core/credentials.js";
import { stated } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";

/** What an operation says of credentials. */
export interface Need {
  /** False where requests may go without. */
  readonly isNeeded: boolean;
  /** The names of the schemes of which it takes any. */
  readonly schemes: readonly string[];
  readonly span: Span;
}

/** What a document says of who sends a request, besides what an Api holds. */
export interface DocumentSecurity {
  /** What is sent, by the name of its scheme. Schemes that send nothing, such as TLS keys, have no entry. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** By the ids of operations; none for those of which the document says nothing. */
  readonly needs: ReadonlyMap<string, Need>;
}

/** The schemes of a document: as pages tell them, and what each sends. */
export interface SchemesReading extends Pick<DocumentSecurity, "credentials"> {
  readonly schemes: readonly SecurityScheme[];
}

/** Reads the security schemes. What pages have no words for is left, and said so. */
export function readSchemes(document: OpenApiDocument): SchemesReading {
  const schemes: SecurityScheme[] = [];
  const credentials = new Map<string, Credential>();
  for (const [name, given] of schemeNodes(document)) {
    const node = document.follow(given);
    const scheme = node && schemeOf(node, document.place(given));
    if (scheme !== undefined) schemes.push(scheme);
    else document.leave(given, "this way to show who sends a request is not told by pages");
    const credential = scheme ? credentialOf(scheme) : node && otherOf(node, document.place(given));
    if (credential !== undefined) credentials.set(name, credential);
  }
  return { schemes, credentials };
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
  const isTold = type === "apiKey" && (place === "header" || place === "query");
  return isTold && name !== undefined ? { kind: stated(place, span), name } : undefined;
}

/** What is sent by a scheme that pages have no words for. Tokens of OAuth and OpenID are sent as Bearer. */
function otherOf(node: DocumentNode, span: Span): Credential | undefined {
  const [type, name, scheme] = ["type", "name", "scheme"].map((one) => node.get(one)?.text);
  if (type === "oauth2" || type === "openIdConnect") return authorization("bearer", span);
  if (type === "http" && scheme !== undefined) return authorization(scheme.toLowerCase(), span);
  const isCookie = type === "apiKey" && node.get("in")?.text === "cookie" && name !== undefined;
  return isCookie ? { place: "cookie", name, text: `cookie ${name}`, span } : undefined;
}

/** What an operation says of credentials, or the document for all; undefined if neither does. */
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
