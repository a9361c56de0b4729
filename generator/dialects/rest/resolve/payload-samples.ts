import type { Placed } from "../../../markdown/page.js";
import { payloadWords } from "../languages/sentences.js";
import type { Where } from "../page/candidate.js";
import type { RestSample } from "../model.js";
import type { BlockRole } from "./block-role.js";
import { readSample, type RawSample } from "./read-sample.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";

const payload = new RegExp(`\\bpayloads?\\b|${payloadWords}`, "iu");

/** Returns the names that the rows of a request describe and that may be members of its body. */
export function sentNames(lists: readonly ScopedList[]): ReadonlySet<string> {
  const names = lists.flatMap(({ list, role: { role, place } }) =>
    role === "parameters" && (place === undefined || place === "body")
      ? list.members.map(({ name }) => rootOf(name))
      : [],
  );
  return new Set(names);
}

const rootOf = (name: string): string => name.split(".")[0] ?? name;

/**
 * True if a sample is a body although the words above it say only `example`: they also say `payload`, or the rows above
 * describe all its members.
 */
export function isPayload(
  { node, status }: RestSample,
  { role, isExample, evidence = "" }: BlockRole,
  sent: ReadonlySet<string>,
): boolean {
  if (!isExample || role !== "example" || status !== undefined) return false;
  if (payload.test(evidence)) return true;
  return (
    node?.kind === "object" &&
    node.members.length > 0 &&
    node.members.every(({ name }) => sent.has(name))
  );
}

/**
 * True if a sample without any words about it is a body, because the rows of the body above it in its section, or
 * below it, describe all its members. A sample with a parameter of the path is an answer. Rows below a sample do not
 * make it a body if it has an id or the text above it speaks of an answer.
 */
export function repeatsRows(
  sample: RestSample,
  { role }: BlockRole,
  { lists, inPath }: { readonly lists: readonly ScopedList[]; readonly inPath: readonly string[] },
): boolean {
  const { node, status, placed } = sample;
  if (role !== "unknown" || status !== undefined || node?.kind !== "object") return false;
  const { page, start, end } = placed.section;
  const namesIn = (from: number, to: number): readonly string[] =>
    lists.flatMap(({ list: { page: own, range, members }, role: { role: told, place } }) => {
      const isSent =
        (told === "unknown" || told === "parameters") && (place === undefined || place === "body");
      // A heading of parameters may stand between a sample and the rows below it.
      const last = told === "parameters" && from > start ? Number.POSITIVE_INFINITY : to;
      if (own !== page || range.start < from || range.end > last || !isSent) return [];
      return members.map(({ name }) => rootOf(name)).filter((name) => !inPath.includes(name));
    });
  const isToldBy = (names: readonly string[]): boolean =>
    node.members.length > 0 && node.members.every(({ name }) => names.includes(name));
  if (isToldBy(namesIn(start, placed.block.start))) return true;
  if (isStored(sample) || speaksOfAnswer.test(placed.lead?.text ?? "")) return false;
  return isToldBy(namesIn(placed.block.end, end));
}

const speaksOfAnswer = /\b(?:return|respon|answer|result|output|repl(?:y|ies))/i;

/**
 * Finds the blocks whose status and headers are in a separate block directly above: `Status: 200 OK` with a header
 * `Link`, then a block of JSON. Returns the statuses, keyed by the block of JSON.
 */
export function statusesOfHeads({ blocks }: Scope): ReadonlyMap<Placed, number> {
  const found = new Map<Placed, number>();
  for (const [index, placed] of blocks.entries()) {
    const next = blocks[index + 1];
    if (placed.block.kind !== "code" || next?.block.kind !== "code") continue;
    if (next.section !== placed.section) continue;
    const head = readSample(placed, placed.block);
    const below = readSample(next, next.block);
    if (head?.status === undefined || !head.isAnswer || !isHead(head)) continue;
    if (below?.isAnswer === false && !below.isRequest) found.set(next, head.status);
  }
  return found;
}

/** True if a sample is a status with headers, and shows no body. */
export function isHead({ json, placed, code, base }: RestSample): boolean {
  const body = placed.section.page.slice({ start: base, end: code.content.end });
  return json === undefined && /^[\s.…]*$/.test(body);
}

/** True if the message that declares a request has a JSON body, which shows the body of the request. */
export function sendsBody({ isRequest, node }: RawSample, where: Where): boolean {
  return where === "message" && isRequest && node !== undefined;
}

/** True if a sample is not an object, or has an id or a time of creation, which the server assigns. */
export function isStored({ node }: RestSample): boolean {
  return (
    node?.kind !== "object" || node.members.some(({ name }) => /^_?id$|^created_?at$/i.test(name))
  );
}

/** True if a sample is an object without any member of the envelope that all answers share. */
export function isWithout({ node }: RestSample, envelope: readonly string[]): boolean {
  if (node?.kind !== "object" || envelope.length === 0) return false;
  return !node.members.some(({ name }) => envelope.includes(name));
}
