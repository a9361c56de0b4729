// The parts of the tables of operators: random choice, edits of a page, and functions that make operators.
import { cellOf, link, range } from "./copies.mjs";

/**
 * @typedef {import("./outline.mjs").Page} Page
 * @typedef {() => number} Rng A number from 0 up to 1.
 *
 * @typedef {object} Mutation
 * @property {string} text
 * @property {number[]} lines The lines of the new text where a correct report may be, counted from 1.
 * @property {import("./outline.mjs").Place[]} [copies] Other places that state the same fact, in the
 *   text before the mutation.
 * @property {string} [note]
 *
 * @typedef {object} Operator
 * @property {string} name
 * @property {string} what
 * @property {readonly Page["kind"][]} pages
 * @property {(page: Page, rng: Rng) => Mutation | undefined} apply
 * @property {string} [single] The reason why a reader cannot find the error: no other place states the same.
 */

/**
 * An entry of a table of operators, by name.
 *
 * @template Part
 * @typedef {object} Entry
 * @property {string} what
 * @property {(part: Part) => unknown} [on] True for the parts to which the operator applies. Default: all.
 * @property {(part: Part, rng: Rng) => Mutation | undefined} edit
 * @property {(part: Part) => import("./outline.mjs").Place[]} [told] Places that state the same fact.
 * @property {string} [single]
 * @property {(part: Part) => unknown} [shown] True if another place repeats what the edit changes. With it, the
 *   entry makes two operators, `NAME-shown` and `NAME-alone`, and `single` belongs to the second.
 */

export const types = ["resource", "type"];
export const fieldPages = ["resource", "type", "common"];

/**
 * Makes the operators of a table. Each edits a random part of a page.
 *
 * @template Part
 * @param {readonly Page["kind"][]} pages
 * @param {(page: Page) => readonly Part[]} find The parts of a page.
 * @param {Readonly<Record<string, Entry<Part>>>} table
 * @returns {Operator[]}
 */
export function operatorsOf(pages, find, table) {
  return Object.entries(table)
    .flatMap(([name, entry]) => splitShown(name, entry))
    .map(({ name, what, single, edit, told, on = () => true }) => ({
      name,
      what,
      pages,
      ...(single && { single }),
      apply: (page, rng) => {
        const part = pick(rng, find(page).filter(on));
        const made = part && edit(part, rng);
        return made && { ...made, copies: [...(made.copies ?? []), ...(told?.(part) ?? [])] };
      },
    }));
}

function splitShown(name, { shown, single, on = () => true, ...entry }) {
  if (!shown) return [{ ...entry, name, single, on }];
  return [
    { ...entry, name: `${name}-shown`, on: (part) => on(part) && shown(part) },
    { ...entry, name: `${name}-alone`, single, on: (part) => on(part) && !shown(part) },
  ];
}

/** @template T @param {Rng} rng @param {readonly T[]} list @returns {T | undefined} */
export function pick(rng, list) {
  return list[Math.floor(rng() * list.length)];
}

/** @template T @param {Rng} rng @param {readonly T[]} items @returns {T[]} */
export function shuffle(rng, items) {
  const made = [...items];
  for (let at = made.length - 1; at > 0; at--) {
    const other = Math.floor(rng() * (at + 1));
    [made[at], made[other]] = [made[other], made[at]];
  }
  return made;
}

/** Returns a word with a typing error. The result is none of the taken words. */
export function typo(rng, word, taken = []) {
  for (let tries = 0; tries < 50; tries++) {
    const at = 1 + Math.floor(rng() * Math.max(1, word.length - 1));
    const made = pick(rng, [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ]);
    if (made.length > 1 && made !== word && !taken.includes(made)) return made;
  }
  return `${word}x`;
}

/** Misspells one word of a text. Links and code stay. Undefined if there is no word with five letters. */
export function misspellText(rng, text) {
  const word = pick(rng, [...text.matchAll(/(?<=^|\s)[a-z]{5,}(?=\s|[.,])/g)]);
  if (word === undefined) return;
  return text.slice(0, word.index) + typo(rng, word[0]) + text.slice(word.index + word[0].length);
}

/**
 * Replaces lines of a page. A report may be on the new lines or, if there are none, beside the removed ones.
 *
 * @param {Page} page
 * @param {[from: number, count: number]} old
 * @param {readonly string[]} lines
 * @param {Partial<Mutation>} [more]
 * @returns {Mutation}
 */
export function splice(page, [from, count], lines, more) {
  const places = lines.length > 0 ? range(from, from + lines.length - 1) : [from, from + 1];
  return { text: page.lines.toSpliced(from, count, ...lines).join("\n"), lines: places, ...more };
}

/** Replaces one line of a page. */
export function edit(page, line, text, more) {
  return splice(page, [line, 1], [text], more);
}

/** Replaces a pattern in one line of a page. */
export function replace(page, line, [from, to], more) {
  return edit(
    page,
    line,
    page.lines[line].replace(from, typeof to === "string" ? () => to : to),
    more,
  );
}

/** Replaces the line of a row. */
export function editRow(row, text, more) {
  return edit(row.page, row.line, text, more);
}

/** Replaces one cell of a row. */
export function editCell(row, column, text, more) {
  return editRow(row, withCell(row, column, text), more);
}

/** Returns the line of a row with another text in one cell. */
export function withCell({ table, raw }, column, text) {
  const index = table.columns.indexOf(column);
  return raw
    .map((cell, at) => {
      if (at !== index) return cell;
      const [, before, after] = /^(\s*).*?(\s*)$/s.exec(cell);
      return text === "" ? " " : `${before}${text}${after === "" && at > 0 ? " " : after}`;
    })
    .join("|");
}

/** Returns the rows of a page's tables, without rows of several fields. */
export function rowsOf(page) {
  const tables = page.tables.filter(({ kind }) => kind !== undefined);
  return tables.flatMap(({ rows }) => rows.filter(({ isPlain }) => isPlain));
}

/** Returns the headings of a page, each with the last line of its section. */
export function sectionsOf(page) {
  return page.headings.map((heading, index) => ({
    page,
    ...heading,
    end: (page.headings[index + 1]?.line ?? page.lines.length) - 1,
  }));
}

/** Returns the line of a page's description; -1 if it has none. */
export function descriptionLine({ headings: [heading, next], lines }) {
  if (heading === undefined) return -1;
  const end = next?.line ?? Infinity;
  return lines.findIndex((line, at) => at > heading.line && at < end && /[a-z]{4}/.test(line));
}

export const scalars = "string int float boolean date enum json password blob".split(" ");

/** Returns the id of a random page of the tree that is not in `not`. */
export function otherId({ tree }, rng, not, isFit = () => true) {
  const ids = [...tree.byId.keys()];
  return pick(
    rng,
    ids.filter((id) => !not.includes(id) && id !== "password" && isFit(id)),
  );
}

export function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** True if a value in a curl body, as this dialect prints it, cannot be of a type. */
export function contradicts(value, type) {
  const base = /^(\w+)/.exec(type)?.[1];
  if (type.includes("](")) return /^(0|false|true|"string"|"date"|"enum")$/.test(value);
  if (value === "[") return base !== "array" && base !== "json";
  if (value === "{") return base !== "map" && base !== "json" && scalars.includes(base);
  if (/^(true|false)$/.test(value)) return base !== "boolean" && base !== "json";
  if (/^-?\d+$/.test(value)) return !["int", "float", "json"].includes(base);
  const placeholder = /^"(string|date|enum)"$/.exec(value)?.[1];
  if (placeholder !== undefined) return base !== placeholder && base !== "json";
  if (/^"(reference|array|map)\[/.test(value)) return scalars.includes(base);
  return ["int", "float", "boolean", "array", "map"].includes(base) && value !== '"password"';
}

/** True if a copy shows another type. */
export function deniesType({ key, row }, type) {
  if (key) return contradicts(key.value, type);
  const other = row && cellOf(row, "type");
  return other !== undefined && other !== "" && other !== type;
}

/** Returns the id of the page that a row links to. */
export function targetOf(row) {
  return link.exec(cellOf(row, "type") ?? "")?.[3];
}

export function hasDefault(row) {
  return !["-", "", "<br>", undefined].includes(cellOf(row, "default"));
}

/** Returns another default of a type; undefined for types whose defaults are not printed. */
export function otherDefault(rng, type, value) {
  if (type === "int") return String(Number(value === "-" ? 4 : value) + 1);
  if (type === "boolean") return value === "true" ? "false" : "true";
  if (type === "string") return value === "-" || value === "" ? "other" : typo(rng, value);
  return undefined;
}

/** True for a cell of Default or Notes that counts as blank. */
export function isBlank(cell) {
  return cell === undefined || cell === "" || cell === "-" || cell === "<br>";
}
