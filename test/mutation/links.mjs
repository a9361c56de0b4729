// Errors of the link in the Type cell of a row.
import { cellOf, copiesOf, fieldsOf, isObject, link, missedAt } from "./copies.mjs";
import {
  editCell,
  fieldPages,
  operatorsOf,
  otherId,
  pick,
  rowsOf,
  targetOf,
  typo,
} from "./edits.mjs";

const typeOf = (row) => cellOf(row, "type");
const isAlone = (row) => copiesOf(row).length === 0;

/** Changes the text or the target of a row's link. */
function relink(row, { text, id }) {
  const type = typeOf(row).replace(link, (_, old, base, was, rest) => {
    return `[${text ?? old}](${base}${id ?? was}${rest})`;
  });
  return editCell(row, "type", type);
}

const replaceLink = (row, change) =>
  editCell(
    row,
    "type",
    typeOf(row).replace(link, (whole, text) => change(whole, text)),
  );

/** True if a copy names the type that a link leads to. */
function namesTarget({ key, row }, id) {
  return key ? key.value.includes(`[${id}]`) : row !== undefined && targetOf(row) === id;
}

/** Returns the object that a body shows for the field of a row. */
function shownObject(row) {
  const copy = copiesOf(row).find(({ key }) => key && isObject(key));
  return copy?.key.keys.length ? copy.key : undefined;
}

export const linkOperators = operatorsOf(fieldPages, rowsOf, {
  "link-bracket": {
    what: "A bracket of a link is lost.",
    on: targetOf,
    edit: (row, rng) =>
      replaceLink(row, (whole) =>
        pick(rng, [
          whole.slice(1),
          whole.replace("](", "("),
          whole.replace("](", "]"),
          whole.slice(0, -1),
        ]),
      ),
  },
  "link-target": {
    what: "A link leads to another page than its text says.",
    on: targetOf,
    edit: (row, rng) => relink(row, { id: otherId(row.page, rng, [targetOf(row)]) }),
    told: missedAt,
  },
  "link-text": {
    what: "The text of a link names something else.",
    on: targetOf,
    edit: (row, rng) => relink(row, { text: typo(rng, link.exec(typeOf(row))[1]) }),
  },
  "link-missing": {
    what: "A link leads to a page that is not there.",
    on: targetOf,
    edit: (row, rng) => {
      const id = typo(rng, targetOf(row), [...row.page.tree.byId.keys()]);
      return relink(row, { text: id, id });
    },
    told: missedAt,
  },
  "link-elsewhere": {
    what: "A link leads to no page of a type.",
    on: targetOf,
    edit: (row, rng) => {
      const common = "{{site.baseurl}}/rancher/{{page.version}}/{{page.lang}}/api/common/";
      const url = pick(rng, [common, "https://docs.example.com/host", "#host"]);
      return replaceLink(row, (_, text) => `[${text}](${url})`);
    },
  },
  "link-other-shown": {
    what: "A link leads to another type, in text and target, than a body or the other table names.",
    on: (row) => targetOf(row) && copiesOf(row).some((copy) => namesTarget(copy, targetOf(row))),
    edit: (row, rng) => {
      const id = otherId(row.page, rng, [targetOf(row)]);
      return relink(row, { text: id, id });
    },
    told: missedAt,
  },
  "link-other-object": {
    what: "A link leads to another type whose fields are not those of the object in the body.",
    on: (row) => /^\[/.test(typeOf(row)) && targetOf(row) && shownObject(row),
    edit: (row, rng) => {
      const { tree } = row.page;
      const names = shownObject(row).keys.map(({ name }) => name);
      const id = otherId(row.page, rng, [targetOf(row)], (other) => {
        const fields = fieldsOf(tree, other);
        return (
          fields.length > 0 && !names.some((each) => fields.includes(each) || tree.common.has(each))
        );
      });
      return id && relink(row, { text: id, id });
    },
    told: missedAt,
  },
  "link-other-alone": {
    what: "A link leads to another type, in text and target, and nothing shows the right one.",
    on: (row) => targetOf(row) && isAlone(row),
    edit: (row, rng) => {
      const id = otherId(row.page, rng, [targetOf(row)]);
      return relink(row, { text: id, id });
    },
    single: "no body and no other table names the type",
  },
});
