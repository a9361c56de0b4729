import { loadDocument } from "../../../generator/dialects/openapi/document.js";
import { readDocument } from "../../../generator/dialects/openapi/read-document.js";
import { apiLines } from "../../../generator/dialects/rest/print/api-lines.js";
import { printPages } from "../../../generator/dialects/rest/print/print-pages.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { printDocument } from "../../../generator/openapi/document.js";
import { readTree } from "../../../generator/read-api.js";
import { loadProtocol } from "../../../generator/registry.js";
import type { Api } from "../../../generator/core/api.js";
import { target } from "../../helpers/compile-docs.js";

/** The fate of the facts of an Api that is printed as a document and imported as pages. */
export interface RoundTrip {
  /** The number of facts of the Api. */
  readonly facts: number;
  /** Facts that are gone or different without a report, as `KEY: BEFORE -> AFTER`. */
  readonly silent: readonly string[];
  /**
   * How often each report occurs, keyed by its text without names: one for each fact that is gone or different, and one
   * for each part of the document that is not read.
   */
  readonly told: Readonly<Record<string, number>>;
}

/** Prints the document of an Api, imports it, and compares the facts of the new pages with those of the Api. */
export async function roundTrip(api: Api): Promise<RoundTrip> {
  const protocol = await loadProtocol("rest");
  const { api: wire, ...more } = protocol.describe(api, target);
  const options = { ...target, title: "api", openapi: "3.1", ...more } as const;
  const text = JSON.stringify(printDocument(wire, options));
  const document = await loadDocument("openapi.json", () => Promise.resolve(text));
  if (typeof document === "string") throw new Error(document);
  const reading = readDocument(document);
  if (typeof reading === "string") throw new Error(reading);
  const { pages, reports } = printPages(reading.api);
  const [before, after] = [wire, readTree(pages, { dialect: rest }).api].map(linesOf);
  if (before === undefined || after === undefined) throw new Error("no facts");
  const silent: string[] = [];
  const told: Record<string, number> = {};
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) continue;
    const report = reports.find((one) => isAbout(key, one.subject, { was, message: one.message }));
    if (report === undefined) silent.push(`${key}: ${was ?? "-"} -> ${is ?? "-"}`);
    else {
      const kind = report.message
        .replace(/`[^`]*`/g, "`…`")
        .replace(/(from these pages): .*/, "$1");
      told[kind] = (told[kind] ?? 0) + 1;
    }
  }
  for (const { message } of [...document.faults, ...document.left])
    told[message] = (told[message] ?? 0) + 1;
  return { facts: before.size, silent, told };
}

/** True if a report is about the fact of this key: about its subject, or about something in it or around it. */
function isAbout(
  key: string,
  subject: string,
  { was, message }: { readonly was: string | undefined; readonly message: string },
): boolean {
  if (message.includes(`\`${key}\``)) return true;
  if (subject === "API")
    return key.startsWith("API ")
      ? message.includes(key.slice(4))
      : key.endsWith(" nullable") && was === "false" && message.includes("never null");
  const own = key.replace(/ \w+$/, "");
  const isInside = (one: string, other: string): boolean =>
    one === other || (one.startsWith(other) && /^[ .#]/.test(one.slice(other.length)));
  return isInside(own, subject) || isInside(subject, own);
}

/** Returns the facts of an Api. As on pages, it is a separate fact whether a type can be null. */
function linesOf(api: Api): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [key, value] of apiLines(api)) {
    const inner = key.endsWith(" type") ? nullableOf(value) : undefined;
    lines.set(key, inner ?? value);
    if (inner !== undefined) lines.set(key.replace(/ type$/, " nullable"), "true");
  }
  // For the type null, that fact is left out.
  for (const [key, value] of lines)
    if (value === "null" && key.endsWith(" type")) lines.delete(key.replace(/ type$/, " nullable"));
  return lines;
}

function nullableOf(type: string): string | undefined {
  if (!type.startsWith('{"nullable":')) return undefined;
  const { nullable } = JSON.parse(type) as { readonly nullable: unknown };
  return typeof nullable === "string" ? nullable : JSON.stringify(nullable);
}
