/* This file is long because the points of all signs are in one place. */
import { printPath } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { Section } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Candidate, Evidence, Judged, Where } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";
import { labelAbove } from "./label-above.js";
import { isExampleValue, openPath, ownsQuery, showsBelowBase } from "./query-values.js";
import { RouteForms } from "./route-forms.js";
import { inTitledItem } from "./titled-items.js";
import { tellsChanges } from "./tells-changes.js";
import { isTitleOfRequest, titleOf } from "./title-section.js";

/** The points of a candidate for the kind of its place. */
const worth: Readonly<Record<Where, number>> = {
  "front matter": 4,
  tag: 3,
  heading: 3,
  code: 2,
  fence: 2,
  table: 1.5,
  label: 1.5,
  paragraph: 1.5,
  fields: 2,
  "heading-path": 1.5,
  indented: 1,
  item: 1,
  message: 1,
  curl: 0,
};

const noMethod = "no method";
const queryValues = "values in the query, as in an example";
const announced = "the heading or label above speaks of the request";

/** The lowest score, in points, with which a candidate can be the best of its section. */
export const threshold = 2;

/** Scores each candidate by the evidence for and against it. A form that the docs use often scores higher. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  headings: HeadingReader,
  vocabulary: Vocabulary,
): readonly Judged[] {
  const habits = countForms(candidates, headings);
  const ownForms = new RouteForms(vocabulary);
  const templated = new Set(
    candidates.filter(({ route }) => route.placeholders > 0).map(({ form }) => form),
  );
  const lonely = findLonely(candidates, headings);
  const groups = groupBy(candidates, ({ group }) => group);
  const counts = groupBy(candidates, ({ route }) => openPath(route));
  return candidates.map((candidate) => {
    const place = evidenceOfPlace(candidate, headings, vocabulary);
    const isAnnounced = place.some(({ reason }) => reason === announced);
    const form = evidenceOfForm(candidate, habits.get(candidate.form) ?? 0, templated);
    // A text that the words above announce as the request is not an example, and GET may be left out.
    const evidence = [
      ...form.map((one) =>
        isAnnounced && (one.reason === noMethod || one.reason === queryValues)
          ? { ...one, points: one.points / 2 }
          : one,
      ),
      ...place,
    ];
    const isDescribed = place.length === 0 && ownsQuery(candidate, counts);
    if (isDescribed)
      evidence.push({ points: 1, reason: "its section describes the names of the query" });
    // Described values are no sign of an example.
    const points = isDescribed && lonely.has(candidate) ? 1 : lonely.get(candidate);
    if (points !== undefined) evidence.push({ points, reason: "the only request of its section" });
    const beside = groups.get(candidate.group)?.length ?? 1;
    if ((candidate.where === "item" || candidate.where === "label") && beside > 1) {
      evidence.push({ points: 1, reason: "others beside it are requests, too" });
    }
    if (candidate.isNamed === true || ownForms.names(candidate.form))
      evidence.push({ points: 5, reason: "a form that the configuration names" });
    const score = evidence.reduce((sum, { points }) => sum + points, 0);
    return { candidate, evidence, score };
  });
}

/** Counts how often each form occurs outside of examples. Keyed by the form. */
function countForms(
  candidates: readonly Candidate[],
  headings: HeadingReader,
): ReadonlyMap<string, number> {
  const seen = new Map<string, Set<unknown>>();
  for (const candidate of candidates) {
    const { form, section, group, placed } = candidate;
    if (candidate.route.values > 0 || isExample(section, placed?.label?.text, headings)) continue;
    const set = seen.get(form) ?? new Set();
    // Each row and item counts; other candidates count once per block.
    set.add(candidate.own ?? (candidate.where === "heading" ? section : group));
    seen.set(form, set);
  }
  return new Map([...seen].map(([form, set]) => [form, set.size]));
}

/**
 * Returns the points of candidates that show the only route of their section and are not examples. Keyed by the
 * candidate.
 */
function findLonely(
  candidates: readonly Candidate[],
  headings: HeadingReader,
): ReadonlyMap<Candidate, number> {
  const bySection = groupBy(candidates, ({ section }) => titleOf(section, headings));
  const lonely = new Map<Candidate, number>();
  for (const all of bySection.values()) {
    // A path without a method does not count if the section also has the path with a method.
    const paths = new Set(
      all.flatMap(({ method, route }) => (method === undefined ? [] : [printPath(route.path)])),
    );
    const group = all.filter((one) =>
      one.method === undefined
        ? !paths.has(printPath(one.route.path))
        : one.where !== "curl" || !all.some((other) => showsBelowBase(one, other)),
    );
    const routes = new Set(
      group.map(({ method, route }) => `${method ?? ""} ${printPath(route.path)}`),
    );
    const [first] = group;
    if (routes.size !== 1 || first === undefined || first.section.heading === undefined) continue;
    if (first.where === "curl" || first.method === undefined) continue;
    if (isExample(first.section, first.placed?.label?.text, headings)) continue;
    // Values in the query suggest an example, but do not prove it.
    const isPlain = first.route.query.every(([, value]) => !isExampleValue(value));
    lonely.set(first, isPlain ? 1 : 0.5);
  }
  return lonely;
}

function evidenceOfForm(
  candidate: Candidate,
  count: number,
  templated: ReadonlySet<string>,
): Evidence[] {
  const { where, form, route } = candidate;
  const habit = Math.min(3, Math.log2(Math.max(1, count)) / 2);
  const evidence: Evidence[] = [{ points: worth[where], reason: `the form \`${form}\`` }];
  if (habit > 0)
    evidence.push({ points: habit, reason: `${count} requests of this tree have this form` });
  if (route.placeholders > 0) evidence.push({ points: 0.5, reason: "a placeholder in the path" });
  // If no request of this form has placeholders, its values are parameters and no sign of an example.
  if (route.values > 0 && templated.has(form))
    evidence.push({ points: -2, reason: "values in the path, as in an example" });
  if (candidate.method === undefined && where !== "heading-path") {
    evidence.push({ points: -2, reason: noMethod });
  }
  if (candidate.link !== undefined && (where === "item" || where === "paragraph")) {
    evidence.push({ points: -2, reason: "it links to its description" });
  }
  // A row of a table of requests is not an example, even with values in its query.
  if (where !== "table" && route.query.some(([, value]) => isExampleValue(value))) {
    evidence.push({ points: -1, reason: queryValues });
  }
  return evidence;
}

function evidenceOfPlace(
  candidate: Candidate,
  headings: HeadingReader,
  vocabulary: Vocabulary,
): Evidence[] {
  const { where, section, placed } = candidate;
  const evidence: Evidence[] = [];
  if (tellsChanges(section)) {
    evidence.push({ points: -4, reason: "it stands among changes of versions" });
  }
  if (where === "heading" && /\b[Ee]xamples?\b.*\b[A-Z]+ \//.test(section.title))
    evidence.push({ points: -4, reason: "the heading names examples of a request" });
  if (where === "heading") return evidence;
  if (where === "message" && /:\s*$/.test(section.page.slice(candidate.range)))
    evidence.push({ points: -6, reason: "a colon follows, so the lines below are no message" });
  // A label, such as `Example response`, ends with the tag that it stands in.
  const label = where === "tag" ? undefined : placed && labelAbove(placed.label, placed.block);
  const sense = headings.read(section.title);
  const labelSense = label && headings.read(label.text);
  const says = (word: "endpoint" | "response" | "errors" | "request"): boolean =>
    (sense.isWhole && sense.words.has(word)) ||
    (labelSense?.isWhole === true && labelSense.words.has(word));
  const above = labelSense?.isWhole === true ? label : section.heading;
  const at = above === undefined ? {} : { at: { start: above.start, end: above.end } };
  if (isExample(section, label?.text, headings) && !isBehindSamples(candidate, label?.text)) {
    evidence.push({ points: -2.5, reason: "it stands in an example", ...at });
  } else if (says("endpoint") || saysRequest(candidate)) {
    evidence.push({ points: 1.5, reason: announced, ...at });
  } else if (says("request")) {
    evidence.push({ points: 0.5, reason: "the heading or label above says request", ...at });
  } else if (says("response") || says("errors")) {
    evidence.push({ points: -3, reason: "it stands in an answer", ...at });
  }
  const words = section.title.toLowerCase();
  if (where === "message" && /\b(?:callbacks?|web-?hooks?)\b/.test(words)) {
    evidence.push({ points: -2, reason: "it is sent to a server of the reader" });
  }
  if (where === "table" && vocabulary.words.deprecated.some((word) => words.includes(word))) {
    evidence.push({ points: -3, reason: "the heading says that these are deprecated" });
  }
  const isQuoted = placed?.containers.includes("quote") === true && !isWholeParagraph(candidate);
  if (where !== "fields" && isQuoted && !says("endpoint")) {
    evidence.push({ points: -2, reason: "it stands in a note" });
  }
  const isTitled = candidate.form.includes(inTitledItem);
  if (isTitled) evidence.push({ points: 1, reason: "its item is a title and a request" });
  if (placed?.containers.includes("item") === true && where !== "item" && !isTitled) {
    evidence.push({ points: -1, reason: "it stands in a list" });
  }
  return evidence;
}

/**
 * True for a request in code that is a paragraph of its own and the only one of its section, after samples of code in
 * all languages. Such a section of samples goes on with the description.
 */
function isBehindSamples(
  { where, section, placed, route }: Candidate,
  label: string | undefined,
): boolean {
  if (where !== "code" || label !== undefined || route.values > 0) return false;
  if (!/^(?:code|request) samples?$/i.test(section.title)) return false;
  const { page, blocks } = section;
  const above = blocks.filter(({ block }) => block.start < (placed?.block.start ?? 0));
  const isRequest = ({ block }: (typeof blocks)[number]): boolean =>
    block.kind === "paragraph" && /^`[A-Z]+ /.test(page.slice(block));
  return above.some(({ block }) => block.kind === "code") && blocks.filter(isRequest).length === 1;
}

/** True if a paragraph consists of the method and the path of a candidate. */
function isWholeParagraph({ placed, section: { page }, range }: Candidate): boolean {
  if (placed?.block.kind !== "paragraph") return false;
  const { start, end } = placed.block;
  const around = page.slice({ start, end: range.start }) + page.slice({ start: range.end, end });
  return !/[\p{L}\p{N}]/u.test(around);
}

/** True if the words after the opening fence say that the block is a request: `{.http .request}`. */
function saysRequest({ placed }: Candidate): boolean {
  return placed?.block.kind === "code" && /\brequest\b/i.test(placed.block.meta);
}

/** True if the label or a heading of the section says that an example follows. */
export function isExample(
  section: Section,
  label: string | undefined,
  headings: HeadingReader,
): boolean {
  if (label !== undefined && headings.read(label).words.has("example")) return true;
  for (let up: Section | undefined = section; up !== undefined; up = up.parent) {
    const { words, isWhole } = headings.read(up.title);
    if (isWhole && isTitleOfRequest(up, headings)) return false;
    if (words.has("example") && (isWhole || up !== section || words.has("request"))) return true;
    if (!isWhole)
      return words.has("example") && /^\p{L}*\s*example|example\p{L}*$/iu.test(up.title);
  }
  return false;
}
