import type { Placed } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { unreadBodyBesideRequest } from "../resolve/body-beside-request.js";
import { findUnreadChoice } from "../unread-values.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isMisspelt, isSlip } from "./is-misspelt.js";

/** A statement of the plain form, and the form of its value. */
interface Statement {
  readonly form: RegExp;
  readonly isValue: (value: string) => boolean;
  readonly expected: string;
}

const mediaType =
  /^(?:application|audio|chemical|example|font|image|message|model|multipart|text|video|x-[\w.-]+)\/[\w.+*-]+(?:\s*;.*)?$/i;

const ofRequests: readonly Statement[] = [
  {
    form: /^\W*(?:content[- ]type|media type)\W*:\s*(.*)$/i,
    // Several words between two marks are text.
    isValue: (value) =>
      value
        .split(/\s*(?:,\s*(?:or|and)\s|,|\s(?:or|and)\s)\s*/)
        .map((part) => part.replace(/[`*_]|\s*（[^（）]*）$/g, "").trim())
        .every(
          (part, _, parts) => mediaType.test(part) || parts.some((one) => /\s(?!\w+=)/.test(one)),
        ),
    expected: "a media type such as `text/csv`",
  },
];

const ofAll: readonly Statement[] = [
  {
    form: /^\W*base[- ]ur[il]\W*:\s*(\S+)$/i,
    isValue: (value) =>
      /^[`*_\s]*(?:https?:|wss?:|[{<$[/]|[\w-]+(?:\.[\w-]+)+(?:[:/`*]|$)|localhost)/i.test(value),
    expected: "a URL such as `https://example.com/api`",
  },
];

/** Reports statements of the plain form whose value cannot be read: ``Content-Type: `csv` ``. */
export function checkStatements(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { scopes, tree } = resolved;
  const known = [...tree.vocabulary.words.deprecated].filter((word) => /^[a-z]{6,}$/.test(word));
  for (const one of scopes) {
    const { scope } = one;
    const body = unreadBodyBesideRequest(scope);
    if (body !== undefined) {
      const expected = "members such as `{ name, size?: number }`, or a table of them";
      diagnostics.report("unread-statement", body.span, { text: body.text, expected });
    }
    for (const placed of scope.blocks) {
      check(placed, ofRequests, diagnostics);
      checkLabel(placed, diagnostics);
      checkChoice(placed, one, diagnostics);
      if (placed.section === scope.title) checkNote(placed, known, diagnostics);
    }
  }
  for (const placed of tree.pages.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks),
  )) {
    check(placed, ofAll, diagnostics);
    checkScheme(placed, diagnostics);
  }
}

/** Reports a misspelt scheme in code: `Authorization: Beerer <token>`. */
function checkScheme({ block, section: { page } }: Placed, diagnostics: RestDiagnostics): void {
  if (block.kind !== "paragraph") return;
  for (const { kind, text, start, end } of page.inline(block)) {
    const word = kind === "code" ? /^Authorization:\s*([a-z]+)\s/i.exec(text)?.[1] : undefined;
    const meant = ["bearer", "basic"].find(
      (one) => word !== undefined && isSlip(word.toLowerCase(), one),
    );
    if (word === undefined || meant === undefined) continue;
    const place = "for a scheme";
    diagnostics.report("misspelt-word", page.source.span(start, end), { word, meant, place });
  }
}

/** Reports a statement whose value does not have the form that it needs. A statement is a paragraph of one line. */
function check(
  { block, section: { page } }: Placed,
  statements: readonly Statement[],
  diagnostics: RestDiagnostics,
): void {
  if (block.kind !== "paragraph") return;
  const text = page.slice(block).trim();
  for (const { form, isValue, expected } of text.includes("\n") ? [] : statements) {
    const value = form.exec(text)?.[1];
    if (value === undefined || isValue(value)) continue;
    diagnostics.report("unread-statement", page.source.span(block.start, block.end), {
      text,
      expected,
    });
  }
}

/** Reports a sentence that demands one of several parameters: ``Either `plate` or `card` must be sent``. */
function checkChoice(placed: Placed, own: ResolvedScope, diagnostics: RestDiagnostics): void {
  const found = findUnreadChoice(placed, own);
  if (found === undefined) return;
  const { source } = placed.section.page;
  const text = placed.section.page.slice(found).replaceAll("`", "");
  const span = source.span(found.start, found.end);
  diagnostics.report("required-undecided", span, { text, meant: "" });
}

/** Reports a misspelt label of a media type: ``Content-Typ: `text/csv` ``. */
function checkLabel({ block, section: { page } }: Placed, diagnostics: RestDiagnostics): void {
  if (block.kind !== "paragraph") return;
  const text = page.slice(block);
  const [, marks = "", word = "", value = ""] =
    /^(\W*)(\p{L}+[- ]?\p{L}*)\W*:\s*(\S+)$/u.exec(text) ?? [];
  const small = word.toLowerCase().replace(" ", "-");
  const meant = "Content-Type";
  if (small === meant.toLowerCase() || !isMisspelt(small, meant.toLowerCase())) return;
  if (!mediaType.test(value.replace(/[`*_]/g, ""))) return;
  const start = block.start + marks.length;
  const span = page.source.span(start, start + word.length);
  diagnostics.report("misspelt-word", span, { word, meant, place: "for a media type" });
}

/** Reports a note below a request that begins with a misspelt `Deprecated`. */
function checkNote(
  { block, section: { page }, containers }: Placed,
  known: readonly string[],
  diagnostics: RestDiagnostics,
): void {
  if (block.kind !== "paragraph" || containers.length > 0) return;
  const [, marks = "", word = ""] = /^([*_]*)(\p{L}{6,})[*_]*[.:,]/u.exec(page.slice(block)) ?? [];
  const small = word.toLowerCase();
  const meant = known.includes(small) ? undefined : known.find((one) => isSlip(small, one));
  if (meant === undefined) return;
  const start = block.start + marks.length;
  const span = page.source.span(start, start + word.length);
  diagnostics.report("misspelt-word", span, { word, meant, place: "at the start of a note" });
}
