// Errors of what the members of curl bodies say.
import {
  bodyOrphans,
  cellOf,
  fieldsOf,
  here,
  isCommon,
  isObject,
  linkOf,
  placesOf,
  typeOf,
} from "./copies.mjs";
import {
  contradicts,
  hasDefault,
  operatorsOf,
  otherDefault,
  otherId,
  pick,
  replace,
  scalars,
  splice,
  types,
  typo,
} from "./edits.mjs";

/**
 * @typedef {object} Member A member of a body, and the other places that state something about it.
 * @property {import("./outline.mjs").Page} page
 * @property {import("./outline.mjs").Block} block
 * @property {string} type The type whose field it is.
 * @property {import("./outline.mjs").Key} key
 * @property {import("./outline.mjs").Key[]} keys Those of the same object.
 * @property {import("./outline.mjs").Key | undefined} parent
 * @property {import("./copies.mjs").Copy[]} copies
 */

/** @returns {Member[]} The members of the outermost objects. With `isNested`, those of the objects inside of them. */
function membersOf(page, isNested) {
  const visit = (block, type, keys, parent) =>
    keys.flatMap((key) => {
      const isOther = (copy) => !(copy.file === page.file && copy.line === key.line);
      const copies = page.tree.copiesOf(type, key.name).filter(isOther);
      const inner = isObject(key) ? linkOf(page.tree, type, key.name) : undefined;
      return [
        ...((parent !== undefined) === isNested
          ? [{ page, block, type, key, keys, parent, copies }]
          : []),
        ...(inner ? visit(block, inner, key.keys, key) : []),
      ];
    });
  return page.blocks.flatMap((block) => {
    const type = typeOf(block);
    return block.sample && type !== undefined ? visit(block, type, block.sample.keys) : [];
  });
}

const hasRow = ({ copies }) => copies.some(({ row }) => row !== undefined);
const isTabled = (at) =>
  hasRow(at) && !isCommon(at.page.tree, at.type, at.key.name) && at.key.name !== "key";
const told = ({ copies }) => placesOf(copies);
const missed = (at) => [...told(at), ...bodyOrphans(at.page.tree, at.type, [at.key])];

const renamed = {
  what: "A field is misspelt in a body.",
  edit: ({ page, key, keys }, rng) => {
    const rows = page.tables.flatMap((table) => table.rows);
    const name = typo(
      rng,
      key.name,
      [...keys, ...rows].map((each) => each.name),
    );
    return replace(page, key.line, [`"${key.name}"`, `"${name}"`]);
  },
  told: missed,
};

/** Returns placeholders of types that the row of a member denies. */
function wrongValues({ key, copies }) {
  const row = copies.find((copy) => copy.row && cellOf(copy.row, "type"))?.row;
  if (!row || key.line !== key.end) return [];
  const isWrong = (value) => value !== key.value && contradicts(value, cellOf(row, "type"));
  return ['"string"', "0", "false"].filter(isWrong);
}

const bare = (value) => value.replace(/^"(.*)"$/, "$1");
const defaultRow = ({ copies }) => copies.find(({ row }) => row && hasDefault(row))?.row;

function typeOfValue(value) {
  return /^\d+$/.test(value) ? "int" : /^(true|false)$/.test(value) ? "boolean" : "string";
}

function changeValue({ page, key }, value) {
  return replace(page, key.line, [/: .*?(,?)$/, (_, comma) => `: ${value}${comma}`]);
}

const written = /"((?:array\[|map\[)*(?:reference\[)?)(\w+)(\]+)"/;
const namesType = (at) => isTabled(at) && /^"(reference|array|map)\[.*\]"$/.test(at.key.value);

/** Renames the type that a value names as text. */
function retype({ page, key }, change) {
  const to = (_, before, was, after) => `"${before}${change(was)}${after}"`;
  return replace(page, key.line, [written, to]);
}

/** Errors of members, of the outermost objects and of those inside. */
const everywhere = {
  "body-key-renamed": { ...renamed, on: isTabled },
  "body-key-dropped": {
    what: "A field is lost from a body.",
    on: isTabled,
    edit: ({ page, key, keys }) => {
      const before = keys[keys.indexOf(key) - 1];
      const lines = page.lines.toSpliced(key.line, key.end - key.line + 1);
      if (key.isLast && before === undefined) return;
      if (key.isLast) lines[before.end] = lines[before.end].replace(/,$/, "");
      const places = [key.line - 1, key.line, key.line + 1];
      return { text: lines.join("\n"), lines: places, copies: here(before?.line) };
    },
    told: (at) => {
      const { nameLine, sample } = at.block;
      // An object is where its member is missing.
      return [...missed(at), ...here(nameLine, sample.data, sample.url, at.parent?.line)];
    },
  },
  "body-key-added": {
    what: "A body shows a field that no table has.",
    on: isTabled,
    edit: ({ page, key, type }, rng) => {
      const fields = fieldsOf(page.tree, type);
      const names = ["nickname", "colour", "retries"].filter((name) => !fields.includes(name));
      const tabs = /^\t*/.exec(page.lines[key.line])[0];
      return splice(page, [key.line, 0], [`${tabs}"${pick(rng, names)}": "string",`]);
    },
  },
  "body-value-type": {
    what: "A body shows a value of another type than the table says.",
    on: (at) => wrongValues(at).length > 0,
    edit: (at, rng) => changeValue(at, pick(rng, wrongValues(at))),
    told,
  },
  "body-reference": {
    what: "A body names another type than the table does.",
    on: namesType,
    edit: (at, rng) => retype(at, (was) => otherId(at.page, rng, [was])),
    told: missed,
  },
  "body-type-misspelt": {
    what: "A body names a type as text, which is misspelt.",
    on: namesType,
    edit: (at, rng) =>
      retype(at, (was) => typo(rng, was, [...at.page.tree.byId.keys(), ...scalars])),
    told: missed,
  },
  "body-default": {
    what: "A body prints another default than the table.",
    on: ({ key, copies }) =>
      copies.some(
        ({ row }) => row && hasDefault(row) && cellOf(row, "default") === bare(key.value),
      ),
    edit: (at, rng) => {
      const { value } = at.key;
      const type = cellOf(defaultRow(at), "type") || typeOfValue(value);
      const other = otherDefault(rng, type, bare(value));
      return other && changeValue(at, value.startsWith('"') ? `"${other}"` : other);
    },
    told,
  },
};

const outer = {
  "body-key-twice": {
    what: "A body shows a field twice.",
    on: ({ key }) => key.line === key.end,
    edit: ({ page, key }) => {
      const line = page.lines[key.line];
      return splice(page, [key.line, 1], [`${line.replace(/,$/, "")},`, line]);
    },
  },
  "body-object-flat": {
    what: "An object or list of a body is a plain value.",
    on: (at) => at.key.end > at.key.line && isTabled(at),
    edit: ({ page, key }, rng) => {
      const value = pick(rng, ["0", "false"]) + (key.isLast ? "" : ",");
      return splice(page, [key.line, key.end - key.line + 1], [`\t"${key.name}": ${value}`]);
    },
    told: missed,
  },
};

const inner = {
  ...Object.fromEntries(Object.entries(everywhere).map(([name, one]) => [`${name}-nested`, one])),
  "body-key-renamed-alone": {
    ...renamed,
    on: (at) => at.copies.length === 0 && at.key.name !== "key",
    single: "no table lists the fields of the object",
  },
};

export const bodyOperators = [
  ...operatorsOf(types, (page) => membersOf(page, false), { ...everywhere, ...outer }),
  ...operatorsOf(types, (page) => membersOf(page, true), inner),
];
