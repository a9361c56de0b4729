import { pathParameters } from "../../../core/paths.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestSample } from "../model.js";
import { fenceTitle } from "../page/fence-title.js";
import { labelAbove } from "../page/label-above.js";
import type { Tree } from "../read-tree.js";
import { isInAnswer, roleOf, statusOf } from "./block-role.js";
import { withAnswer } from "./dialogue-samples.js";
import { withInline } from "./inline-samples.js";
import { placeOfSample } from "./parameters-in-samples.js";
import {
  isPayload,
  isStored,
  isWithout,
  repeatsRows,
  sendsBody,
  sentNames,
  statusesOfHeads,
} from "./payload-samples.js";
import { readSample } from "./read-sample.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";
import {
  isBelowExample,
  isOfOthers,
  isOtherExample,
  methodAbove,
  showsThing,
} from "./shared-samples.js";
import { sentenceOfAnswer, speaksOfNext } from "./speaks-of-next.js";
import { takesBody } from "./takes-body.js";

/** The samples of a scope, sorted by kind. */
export interface Samples {
  /** Answers with a success status or none, in the order of the page. */
  readonly answers: readonly RestSample[];
  readonly errors: readonly RestSample[];
  readonly requests: readonly RestSample[];
}

/** True if `GET` requests have three JSON samples or more, and words or a status announce at least 90 % of them. */
function announcesAnswers(scopes: readonly Scope[], tree: Tree): boolean {
  const samples = scopes
    .filter(({ request: { method } }) => method === "GET")
    .flatMap(({ blocks, title }) =>
      blocks
        .filter(({ block }) => block.kind === "code" && block.lang === "json")
        .map((placed) => roleOf(placed, title, tree.headings)),
    );
  const told = samples.filter(({ role, status }) => role === "response" || status !== undefined);
  return samples.length > 2 && told.length >= samples.length * 0.9;
}

/** The habits of a tree in its samples. */
export interface SampleHabits {
  /** True if the tree announces nearly all its answers with words such as `Response`. */
  readonly areAnnounced: boolean;
  /** Returns the root members that the answers to all `GET` requests share. */
  readonly envelope: () => readonly string[];
}

/** Learns the habits of a tree from its samples. */
export function learnSamples(scopes: readonly Scope[], tree: Tree): SampleHabits {
  let envelope: readonly string[] | undefined;
  return {
    areAnnounced: announcesAnswers(scopes, tree),
    envelope: () => (envelope ??= findEnvelope(scopes)),
  };
}

/** Returns the root members that the first samples of all `GET` requests share; empty for fewer than three samples. */
function findEnvelope(scopes: readonly Scope[]): readonly string[] {
  const shown = scopes.flatMap(({ request, blocks }) => {
    if (request.method !== "GET") return [];
    for (const placed of blocks) {
      if (placed.block.kind !== "code") continue;
      const node = readSample(placed, placed.block)?.node;
      if (node?.kind === "object") return [node.members.map(({ name }) => name)];
    }
    return [];
  });
  const [first = []] = shown;
  return shown.length < 3 ? [] : first.filter((name) => shown.every((all) => all.includes(name)));
}

/**
 * Sorts the samples of a scope into answers, errors and requests, by label, status and place. If the tree
 * announces its answers with words, a sample without such words shows a request. The function is long because the order
 * of these signs matters.
 */
export function readSamples(
  scope: Scope,
  tree: Tree,
  { habits, lists }: { readonly habits: SampleHabits; readonly lists: readonly ScopedList[] },
): Samples {
  const { areAnnounced } = habits;
  const told = sentNames(lists);
  const answers: RestSample[] = [];
  const errors: RestSample[] = [];
  const requests: RestSample[] = [];
  const unannounced: RestSample[] = [];
  const examples: RestSample[] = [];
  const { candidate, method } = scope.request;
  const hasBody = takesBody(method);
  const heads = statusesOfHeads(scope);
  const inPath = pathParameters(candidate.route.path);
  for (const placed of scope.blocks.flatMap(withInline).flatMap(withAnswer)) {
    const { block } = placed;
    if (block.kind !== "code") continue;
    const sample = readSample(placed, block);
    const isDeclaring = block.start === candidate.group.start;
    if (sample === undefined || (isDeclaring && !sendsBody(sample, candidate.where))) continue;
    const role = roleOf(placed, scope.title, tree.headings);
    const above = statusAbove(placed, tree) ?? heads.get(placed);
    const status = sample.status ?? above ?? role.status;
    // A message such as `101 Switching Protocols` is not an answer; the checks report it.
    if (status !== undefined && status < 200) continue;
    const found = { ...sample, status };
    // `parametersInSamples` reads these.
    if (above === undefined && placeOfSample(placed, sample.node, role, method) !== undefined)
      continue;
    if (sample.isAnswer) {
      ((status ?? 0) >= 400 || (status === undefined && role.role === "errors")
        ? errors
        : answers
      ).push(found);
      continue;
    }
    const named = methodAbove(placed, scope, tree);
    if (named !== undefined && named !== method) continue;
    if (!sample.isRequest && isOfOthers(placed, scope, tree)) continue;
    if (!sample.isRequest && above === undefined && showsThing(placed, scope, tree)) continue;
    // A block with a status right above it is an answer in any section.
    if (sample.isRequest || (above === undefined && isRequestRole(placed, scope, tree)))
      requests.push(found);
    else if (
      hasBody &&
      status === undefined &&
      ((role.role === "unknown" && isRightBelow(placed, scope)) ||
        (named !== undefined && isBelowExample(placed)))
    )
      requests.push(found);
    else if ((status ?? 0) >= 400 || role.role === "errors") errors.push(found);
    else if (role.role === "parameters" && above === undefined)
      (hasBody ? requests : answers).push(found);
    else if (hasBody && above === undefined && isPayload(found, role, told)) requests.push(found);
    else if (hasBody && above === undefined && repeatsRows(found, role, { lists, inPath }))
      requests.push(found);
    else if (isPremise(placed)) continue;
    else if (role.role !== "entity" && !isOtherExample(placed, role, scope, tree)) {
      answers.push(found);
      const isOpen = role.role === "unknown" || (areAnnounced && role.role === "example");
      if (hasBody && isOpen && status === undefined) unannounced.push(found);
      else if (hasBody && role.role === "example" && status === undefined) examples.push(found);
    }
  }
  const [first] = unannounced;
  if (requests.length > 0 || first === undefined || first !== answers[0] || isStored(first))
    return { answers, errors, requests };
  const others = [...unannounced, ...examples].filter((one) => isWithout(one, habits.envelope()));
  const isSent = answers.length > unannounced.length || tellsAnswer(scope, first.code.end);
  const sent = areAnnounced ? unannounced : others.includes(first) ? others : isSent ? [first] : [];
  return { answers: answers.filter((one) => !sent.includes(one)), errors, requests: sent };
}

/**
 * True if a text after an offset describes the answer or says which members are required, or if the title has an arrow.
 * A sample above such a text shows the request.
 */
function tellsAnswer({ blocks, request, title }: Scope, from: number): boolean {
  if (/(?:->|=>|→)\s*\S/.test(title.title) && title === request.candidate.section) return true;
  return blocks.some(({ block, section, containers }) => {
    if (block.kind !== "paragraph" || block.start < from || containers.includes("quote"))
      return false;
    return /^\W*(?:returns?|responds? with)\b|`[\w.]+`[^.]{0,40}\b(?:is|are) (?:required|optional)\b/im.test(
      section.page.slice(block),
    );
  });
}

/**
 * True if a block is directly below the text that declares the request, unless this is a heading or a curl command.
 * Such a sample shows the body.
 */
function isRightBelow({ block, section, lead }: Placed, { request, blocks }: Scope): boolean {
  const { group, where } = request.candidate;
  if (where === "heading" || where === "curl" || section !== request.candidate.section)
    return false;
  if (lead?.start !== group.start) return false;
  return !blocks.some((one) => one.block.start > group.end && one.block.start < block.start);
}

/** True for a sample that an explanation starts from, which is not an answer: `For example, given a token:`. */
function isPremise({ lead, block }: Placed): boolean {
  const text = labelAbove(lead, block)?.text ?? "";
  return /^for (?:example|instance),? (?:given|if|suppose|assume|assuming|take)\b/i.test(text);
}

/**
 * True if the texts above a sample announce a request. Of the texts that mention a request, a body or a response, the
 * nearest decides.
 */
function isRequestRole(placed: Placed, scope: Scope, tree: Tree): boolean {
  const { label, lead, block } = placed;
  const above = [lead, label]
    .flatMap((one) => labelAbove(one, block)?.text ?? [])
    .filter((text) => speaksOfNext(text, tree.headings) || text === label?.text);
  const answer = lead === label ? undefined : sentenceOfAnswer(lead?.text ?? "");
  if (answer !== undefined) return false;
  const texts = [fenceTitle(block, tree.headings) ?? [], above].flat();
  for (
    let up: Placed["section"] | undefined = placed.section;
    up !== undefined && up !== scope.title && up.index >= scope.title.index;
    up = up.parent
  ) {
    texts.push(up.title);
  }
  for (const text of texts.filter(({ length }) => length <= 200)) {
    const { words } = tree.headings.read(text);
    // `Error response body` is about an answer too.
    const isError = words.has("errors") && words.has("body") && !words.has("request");
    if (words.has("response") || isError) return false;
    // `Body` below `Response 201` is the body of the answer.
    const isOwn = text === label?.text && !words.has("request");
    if (isOwn && isInAnswer(label, tree.headings)) return false;
    const isBody = words.has("body") && (!words.has("example") || /\brequest\b/i.test(text));
    if (words.has("request") || isBody) return true;
  }
  // Beside a title such as `Add a book request`, another section describes the answer.
  const { words } = tree.headings.read(scope.title.title);
  const isApart = /\brequest$/i.test(scope.title.title) && words.has("request");
  return isApart && takesBody(scope.request.method);
}

/** Returns the status in a line directly above a block: `Status: 200`. */
function statusAbove({ lead, block, label }: Placed, tree: Tree): number | undefined {
  for (const one of [labelAbove(lead, block), labelAbove(label, block)]) {
    if (one === undefined || one.text.length > 200) continue;
    const status = statusOf(one.text, tree.headings.read(one.text));
    if (
      status !== undefined &&
      /\b(?:status|http|code|\d{3}:?\s+[A-Z])|^\W*\d{3}\W*$/i.test(one.text)
    )
      return status;
  }
  return undefined;
}
