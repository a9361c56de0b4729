/* This file is long because it decides for each kind of block what the block describes. */
import { pathParameters } from "../../../core/paths.js";
import type { CodeBlock } from "../../../markdown/block.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { tableRows } from "../page/columns.js";
import type { MemberList } from "../page/member.js";
import type { HeadingReader } from "../page/heading-words.js";
import { labelAbove } from "../page/label-above.js";
import { isNoteList } from "../page/item-notes.js";
import { readMemberDefinitions } from "../page/read-member-definitions.js";
import { readMemberBullets } from "../page/read-member-items.js";
import { readHeaderLines, readHeaderTable, usualHeader } from "../page/read-header-lines.js";
import { readMemberLines } from "../page/read-member-lines.js";
import { readTypedCode } from "../page/read-typed-code.js";
import { readMemberTags } from "../page/read-member-tags.js";
import { readPathTable } from "../page/read-member-table.js";
import { readValueTable } from "../page/read-values.js";
import { findAnswerSections, isStatusLine } from "./answer-sections.js";
import { placeOf, roleOf, type BlockRole } from "./block-role.js";
import { isErrorBody } from "./error-lists.js";
import { findHeadingParameters } from "./heading-parameters.js";
import { readMemberParagraph, readMemberSentence, readTypedNames } from "./member-sentence.js";
import { nestBelowLabels } from "./label-parents.js";
import { holdsOneIn, isInTyped } from "./nested-lists.js";
import { splitReadOnly } from "./read-only-rows.js";
import type { ScopedList } from "./scoped-list.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { isStatusLabel } from "./status-label.js";

/**
 * Finds the lists of parameters and of members of the answer in a scope. The function is long because each kind of
 * block has its own reader.
 */
export function findLists(scope: Scope, resolver: MemberResolver): readonly ScopedList[] {
  const { headings, vocabulary } = resolver.tree;
  const found: ScopedList[] = [];
  // The items inside of a list that is not read stay unread with it.
  const unread: MemberList[] = [];
  const answer = new AnswerText(headings, scope.request.method);
  const answers = new Set(findAnswerSections(scope, headings).map((one) => one.section));
  for (const placed of scope.blocks) {
    const { block, section } = placed;
    if (resolver.registry.byBlock.has(placed)) continue;
    answer.pass(placed);
    // A list inside an item that was read as a member belongs to that member.
    const isRead =
      block.kind === "list" &&
      placed.containers.includes("item") &&
      (isNoteList(section.page, block, vocabulary) ||
        (placed.label?.above !== undefined &&
          /^(?:members|values|enum|(?:allowed|possible) values)\W*$/i.test(placed.label.text)) ||
        [...found.map(({ list }) => list), ...unread].some(
          ({ form, members }) =>
            form === "bullets" && (holdsOneIn(members, block) || isInTyped(members, block)),
        ));
    if (isRead) continue;
    if (block.kind === "paragraph") {
      const sentence =
        readMemberSentence(section.page, block, resolver.tree) ??
        readTypedNames({ ...placed, block }, scope.title, resolver.tree) ??
        readMemberParagraph({ ...placed, block }, scope.title, resolver.tree);
      if (sentence !== undefined) found.push({ placed, ...sentence });
      continue;
    }
    if (block.kind === "tags") {
      const role = roleOf(placed, scope.title, headings);
      const { request, response } = readMemberTags(section.page, block, vocabulary);
      if (request !== undefined) found.push({ placed, list: request, role: asRequest(role) });
      if (response !== undefined)
        found.push({ placed, list: response, role: { ...role, role: "response" } });
      continue;
    }
    if (block.kind === "code") {
      const above = roleOf(placed, scope.title, headings);
      const role: BlockRole = showsForm(placed, above)
        ? { ...above, role: "parameters", evidence: placed.label?.text }
        : above;
      const typed = typedMembers(placed, block, role);
      if (typed !== undefined) {
        found.push(typed);
        continue;
      }
      if (
        role.role !== "parameters" ||
        role.place === "header" ||
        block.start === scope.request.candidate.group.start
      )
        continue;
      const areNamed = namesParameters(role, headings);
      const list = readMemberLines(section.page, block, { vocabulary, areNamed });
      if (list !== undefined) found.push({ placed, list, role });
      continue;
    }
    if (block.kind !== "table" && block.kind !== "list" && block.kind !== "definitionList")
      continue;
    if (holdsRequest(block, scope)) continue;
    const above = roleOf(placed, scope.title, headings);
    // A section that describes one error may list the members of that error.
    const isError = above.role === "errors" && answers.has(section);
    // The items below an item such as `- body` are its members.
    const isBody =
      above.role === "unknown" &&
      above.place === "body" &&
      block.kind === "list" &&
      isInBodyItem(placed, headings);
    const told: BlockRole = isError
      ? { ...above, role: "response" }
      : isBody
        ? { ...above, role: "parameters" }
        : above;
    if (told.role === "entity" || told.role === "notes") continue;
    const isOfHeaders =
      told.role === "headers" || (told.role === "parameters" && told.place === "header");
    const list =
      block.kind === "table"
        ? ((isOfHeaders ? readHeaderTable(section.page, block, vocabulary) : undefined) ??
          readPathTable(section.page, block, {
            vocabulary,
            known: pathParameters(scope.request.candidate.route.path),
          }))
        : block.kind === "list"
          ? ((isOfHeaders ? readHeaderLines(section.page, block) : undefined) ??
            readMemberBullets(section.page, block, {
              vocabulary,
              isExpected: told.role === "parameters" || told.role === "headers",
            }))
          : readMemberDefinitions(section.page, block, vocabulary);
    if (list === undefined || isStatusList(list) || areLiterals(list)) continue;
    if ((isOfHeaders || told.role === "response") && list.form === "bullets") {
      const members = list.members.filter(
        ({ name, range }) =>
          !(usualHeader.test(name) && givesMedia.test(section.page.slice(range))),
      );
      // `Content-Type: application/json` alone below an answer says nothing of its members.
      if (members.length === 0 && told.role === "response") continue;
      if (isOfHeaders && members.length < list.members.length) {
        found.push({ placed, list: { ...list, members }, role: told });
        continue;
      }
    }
    if (told.role === "errors") {
      if (isErrorBody(list)) found.push({ placed, list, role: told });
      continue;
    }
    const isAnswer =
      answer.explains(placed, told, list) ||
      answer.isShown(told, list) ||
      answer.isInSample(placed, told, list) ||
      answer.isOfList(told, list);
    const role: BlockRole = isAnswer ? { ...told, role: "response" } : told;
    const isMson = block.kind === "list" && block.mson !== undefined;
    if (!isAnswer && !isMson && !isDescription(list, role, placed, scope, resolver)) {
      if (list.hasType) unread.push(list);
      continue;
    }
    found.push(...splitReadOnly({ placed, list, role }, scope.request.method, vocabulary));
  }
  return [...nestBelowLabels(found, resolver.tree), ...findHeadingParameters(scope, resolver.tree)];
}

/**
 * Remembers whether the last label of a section spoke of the answer. A list of fields after the sample of an answer
 * explains the answer, even if the list's own label says `Fields` only.
 */
class AnswerText {
  #section: Section | undefined;
  #isAnswer = false;
  /** The source of the last block of code that showed an answer. */
  #shown = "";
  /** The source of the last block of code of the section. */
  #code = "";

  constructor(
    readonly headings: HeadingReader,
    readonly method: string,
  ) {}

  /** Takes the next block of the scope into account. */
  pass({ block, section, label }: Placed): void {
    // A heading `Fields` below the heading of an answer belongs to that answer.
    if (section !== this.#section && !isFields(section.title)) {
      this.#isAnswer = false;
      this.#code = "";
    }
    this.#section = section;
    if (block.kind === "code") this.#code = section.page.slice(block);
    const above = labelAbove(label, block);
    const { words, isWhole } = this.headings.read(above?.text ?? section.title);
    if (isWhole && words.has("response") && !words.has("request"))
      this.#isAnswer = block.kind === "code" || this.#isAnswer;
    else if (isWhole && ofRequests.some((word) => words.has(word))) this.#isAnswer = false;
    if (block.kind === "code" && this.#isAnswer) this.#shown = section.page.slice(block);
  }

  /**
   * True if a list explains the answer. It is after the sample of the answer, below a bold label, or below a label or a
   * heading for fields if the sample shows all names. No words above it name the request, a place or a presence.
   */
  explains(
    { label, block, section }: Placed,
    { role, place, isRequest, presence }: BlockRole,
    list: MemberList,
  ): boolean {
    if (!this.#isAnswer || role !== "parameters" || isRequest) return false;
    if (place !== undefined || presence !== undefined || label?.start === block.start) return false;
    if (label?.isStrong === true) return true;
    const isOfFields = isFields(section.title) || areFields.test(label?.text ?? "");
    return isOfFields && this.#shows(list);
  }

  /** True for a table below words for the answer, if the sample of the answer shows all names of the table. */
  isShown({ role }: BlockRole, list: MemberList): boolean {
    return role === "response" && list.form === "table" && this.#shows(list);
  }

  /**
   * True for a table of fields of a `GET` or `HEAD`, if the sample above shows all names of the table. Such a
   * request has no body, so the fields belong to the answer.
   */
  isInSample(
    { label, lead, block }: Placed,
    { role, place }: BlockRole,
    list: MemberList,
  ): boolean {
    const isList = list.form === "table" || list.form === "bullets";
    if (role !== "parameters" || place !== undefined || !isList) return false;
    if (!/^(?:GET|HEAD)$/.test(this.method) || label?.start === block.start) return false;
    return speaksOfFields((label ?? lead)?.text ?? "") && this.#shows(list, this.#code);
  }

  /**
   * True for a table of a `GET` or `HEAD` without known words above it, if a name has brackets in front of a dot:
   * `boats[].id`. Objects in a list are rarely sent in a query, so the rows describe the answer. A mark for required
   * rows, a default or a place would say that the rows are sent.
   */
  isOfList({ role, place }: BlockRole, list: MemberList): boolean {
    if (role !== "unknown" || place !== undefined || !/^(?:GET|HEAD)$/.test(this.method))
      return false;
    if (list.form !== "table" || list.hasRequired || list.hasPlace || !list.hasType) return false;
    const isSent = list.members.some((one) => one.presence ?? one.default);
    return !isSent && list.members.some(({ nameRange }) => /\]\./.test(list.page.slice(nameRange)));
  }

  #shows({ members }: MemberList, shown = this.#shown): boolean {
    return members.every(({ name }) => shown.includes(`"${name.split(".")[0] ?? ""}"`));
  }
}

const ofRequests = ["request", "query", "body", "path"] as const;

/** True if a title ends with a word for the members of an object, not for the parameters of a request. */
const isFields = (title: string): boolean =>
  /\b(?:fields|attributes|properties|members)$/i.test(title);

/** Matches an item with media types only, as generated clients have it: `- **Accept**: application/json`. */
const givesMedia =
  /^[^:]*:[\s*`]*(?:Not defined|[\w.+*-]+\/[\w.+*-]+(?:,\s*[\w.+*-]+\/[\w.+*-]+)*)[\s*`]*$/i;

/** Matches a label that has only a word for members: `Keys:`. */
const areFields = /^\W*(?:the )?(?:fields|attributes|properties|members|keys)\W*$/i;

const speaksOfFields = (label: string): boolean =>
  /\b(?:fields?|attributes?|propert\w+|campos?|champs?|Felder|velden|поля)\b|字段|欄位|フィールド|필드/i.test(
    label,
  );

/** True if the words above a block call its lines parameters. A word such as `Required` is not enough. */
function namesParameters({ evidence = "" }: BlockRole, headings: HeadingReader): boolean {
  const { words } = headings.read(evidence);
  return words.has("parameters") || words.has("query") || /\bfilters\b/i.test(evidence);
}

/** Reads members in TypeScript that are the parameters, the body or the answer. Undefined for another block of code. */
function typedMembers(placed: Placed, block: CodeBlock, told: BlockRole): ScopedList | undefined {
  const [only, ...more] = readTypedCode(placed.section.page, block) ?? [];
  if (only?.list === undefined || more.length > 0) return undefined;
  // A label such as `Request body` gives samples no role, but these are members.
  const isBody = told.role === "unknown" && (told.place === "body" || told.isRequest);
  const role: BlockRole = isBody ? { ...told, role: "parameters", place: "body" } : told;
  return role.role === "parameters" || role.role === "response"
    ? { placed, list: only.list, role }
    : undefined;
}

/** True if a block declares the request, or is a list whose items state the path and the method of the request. */
function holdsRequest({ start, end }: Range, { request: { candidate } }: Scope): boolean {
  const { group, where } = candidate;
  return group.start === start || (where === "fields" && start <= group.start && group.end <= end);
}

/** Returns the role of tags for parameters: `parameters`, except below words for a response. */
function asRequest(role: BlockRole): BlockRole {
  return role.role === "response" ? role : { ...role, role: "parameters" };
}

/** True if a list describes members, as the words above or the list's own form say. */
function isDescription(
  list: MemberList,
  role: BlockRole,
  placed: Placed,
  scope: Scope,
  resolver: MemberResolver,
): boolean {
  if (role.role === "parameters" || role.role === "headers") return true;
  if (role.role === "response") {
    if (list.form === "table") return list.hasType || isOfAnswer(role);
    if (!announces(placed, role)) return false;
    return (
      list.members.every(({ type }) => type !== undefined) || namesMembers(list, placed, scope)
    );
  }
  const isMarked = list.members.some(({ presence }) => presence !== undefined);
  const inPath = pathParameters(scope.request.candidate.route.path);
  if (list.form === "table" && list.members.every(({ name }) => inPath.includes(name))) return true;
  if (list.form === "table") {
    if (placed.block.kind === "table" && !list.hasType && !list.hasRequired && !list.hasPlace) {
      return (
        role.role === "unknown" &&
        !tableRows(list.page, placed.block).isHeadless &&
        readValueTable(list.page, placed.block, resolver.tree.vocabulary) === undefined
      );
    }
    return true;
  }
  if (role.role === "example" || role.role === "status") return false;
  const { path, query } = scope.request.candidate.route;
  const inRequest = new Set([...pathParameters(path), ...query.map(([name]) => name)]);
  const isNamed = list.members.some(({ name }) => inRequest.has(name));
  return (
    isMarked ||
    isNamed ||
    (list.form === "definitions" && list.hasType) ||
    (list.hasType &&
      (list.members.length > 1 ||
        (placed.label === undefined && isTypedInBrackets(list)) ||
        isBelowPlace(placed, resolver.tree.headings)))
  );
}

const setBeforeBrackets = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\s*\(/;

/** True if each item begins with a name in code or in bold letters and a type in brackets: `` `scan` (file) ``. */
function isTypedInBrackets({ page, members }: MemberList): boolean {
  return members.every(
    ({ range, type = [] }) => type.length > 0 && setBeforeBrackets.test(page.slice(range)),
  );
}

/**
 * True if words right above a list announce the members of an answer. The words are the heading, a bold label, words
 * for the answer with a colon, or a sentence with a colon that mentions a body or its members.
 */
function announces({ label, lead, block, section }: Placed, { evidence }: BlockRole): boolean {
  if (evidence === section.title) {
    const above = section.blocks.filter((one) => one.block.start < block.start);
    if (above.every(isStatusLine)) return true;
  }
  const isDirect = label === (lead ?? label) || isStatusLabel(label?.text ?? "");
  if (label?.isStrong === true && label.text === evidence && isDirect) return true;
  return [label, lead].some(
    (one) =>
      one !== undefined &&
      /[:：]\W*$/.test(one.text) &&
      (one.text === evidence || speaksOfMembers.test(one.text)),
  );
}

/**
 * True if a list without types names the members of an answer: each item begins with a name in code, in bold letters or
 * in quotes. A sample of the operation shows all names; without a sample, the words above speak of members. Other lists
 * below an answer may explain the values of a member.
 */
function namesMembers({ page, members }: MemberList, placed: Placed, { blocks }: Scope): boolean {
  const isMarked = members.every(({ nameRange: { start } }) =>
    /[`*"“]/.test(page.slice({ start: start - 1, end: start + 1 })),
  );
  const codes = blocks
    .filter(({ block }) => block.kind === "code")
    .map(({ block }) => page.slice(block));
  const samples = codes.filter((text) => /"[\w.$-]+"\s*:/.test(text));
  if (!isMarked || samples.length === 0) return isMarked && speaksOfMembersIn(placed);
  return members.every(({ name }) => samples.some((text) => text.includes(`"${name}"`)));
}

/** True if the words right above a list say that its items are members: `The answer has these fields:`. */
export const speaksOfMembersIn = ({ label, lead }: Placed): boolean =>
  [label, lead].some((one) => one !== undefined && namesOfMembers.test(one.text));

const namesOfMembers =
  /\b(?:members?|fields?|keys?|attributes?|propert(?:y|ies)|key\/value pairs)\b[^.]*[:：]\W*$/i;

const speaksOfMembers =
  /\b(?:body|object|JSON|members?|fields?|keys?|attributes?|propert(?:y|ies))\b.*[:：]\W*$/i;

const aboutAnswers = ["response", "errors", "example"] as const;

/** True for a list in an item such as `- body`, with no item around it that is about an answer. */
function isInBodyItem(placed: Placed, headings: HeadingReader): boolean {
  const { block, section, containers } = placed;
  if (containers.at(-1) !== "item" || !isBelowPlace(placed, headings)) return false;
  const around = section.blocks.flatMap(({ block: outer }) =>
    outer.kind === "list"
      ? outer.items.filter(({ start, end }) => start < block.start && block.end <= end)
      : [],
  );
  return around.every(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return true;
    const { words, status } = headings.read(section.page.slice(first));
    return !aboutAnswers.some((word) => words.has(word)) && status === undefined;
  });
}

/** True if all words of the label above a list name a place of parameters: `**Body**`. */
function isBelowPlace({ label, block }: Placed, headings: HeadingReader): boolean {
  const above = labelAbove(label, block);
  if (above === undefined) return false;
  const sense = headings.read(above.text);
  return sense.isWhole && placeOf(sense) !== undefined;
}

/** True if the words above call the rows fields of an answer: `Response attributes`. */
function isOfAnswer({ evidence = "" }: BlockRole): boolean {
  return /\bresponse\b/i.test(evidence) && isFields(evidence.replace(/\W+$/, ""));
}

/** True if most names are status codes, because these are written like parameters: `**200** – no error`. */
function isStatusList(list: MemberList): boolean {
  const codes = list.members.filter(({ name }) => /^[1-5]\d\d$/.test(name));
  return codes.length * 2 > list.members.length;
}

/** True if all names are `true` or `false`: such items explain the values of a name above. */
const areLiterals = ({ form, members }: MemberList): boolean =>
  form === "bullets" && members.every(({ name }) => /^(?:true|false)$/i.test(name));

/** True for a block of code that is a query of several pairs below a label for a form: `Body (form-encoded):`. */
function showsForm({ block, label, section: { page } }: Placed, role: BlockRole): boolean {
  if (block.kind !== "code" || role.role !== "unknown" || role.place !== "body") return false;
  if (!/\bform\b|urlencoded/i.test(label?.text ?? "")) return false;
  return /^\s*[\w.[\]-]+=[^&\s=]*(?:&[\w.[\]-]+=[^&\s=]*)*\s*$/.test(page.slice(block.content));
}
