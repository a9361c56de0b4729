// Errors of the input, the output and the sample of an operation or an action.
import { blockLines, hasSample, lossOf, pathPlaces, urlOf } from "./blocks.mjs";
import { fieldsOf, orphans, range, tableCopies } from "./copies.mjs";
import {
  capital,
  edit,
  operatorsOf,
  otherId,
  pick,
  replace,
  splice,
  types,
  typo,
} from "./edits.mjs";

const hasInput = ({ input }) => input !== undefined;
const hasOutput = ({ output }) => output !== undefined;

/** Changes the link of an input or output to another page, and its text if one is given. */
function relink(block, side, { id, text }, more) {
  const line = block[`${side}Line`];
  const moved = block.page.lines[line].replace(
    `/api-resources/${block[side]}/`,
    `/api-resources/${id}/`,
  );
  const named = text === undefined ? moved : moved.replace(/>[^<>]*<\/a>/, `>${text}</a>`);
  return edit(block.page, line, named, more);
}

/** Returns the names in the table and in the body of a block. */
const namesOf = ({ table, sample }) =>
  [...(table?.rows ?? []), ...(sample?.keys ?? [])].map(({ name }) => name);

export const hasBody = ({ sample }) => sample?.data !== undefined && sample.keys.length > 0;

/** True if another body has members that this one lacks. */
function isForeign(block, other) {
  const names = block.sample.keys.map(({ name }) => name);
  return hasBody(other) && other.sample.keys.some(({ name }) => !names.includes(name));
}

const inputs = {
  "input-target": {
    what: "The link of an input leads to another page than its text says.",
    on: hasInput,
    edit: (block, rng) => {
      const id = otherId(block.page, rng, [block.input]);
      return relink(block, "input", { id }, blockLines(block));
    },
    told: orphans,
  },
  "input-missing": {
    what: "The link of an input leads to a page that is not there.",
    on: hasInput,
    edit: (block, rng) => {
      const id = typo(rng, block.input, [...block.page.tree.byId.keys()]);
      return relink(block, "input", { id, text: capital(id) });
    },
    told: orphans,
  },
  "input-other": {
    what: "An input links to another type, in text and target, whose page has other fields.",
    on: (block) => hasInput(block) && namesOf(block).length > 0,
    edit: (block, rng) => {
      const { page, input } = block;
      const id = otherId(page, rng, [input, page.id], (other) => {
        const fields = fieldsOf(page.tree, other);
        return fields.length > 0 && !namesOf(block).some((name) => fields.includes(name));
      });
      return id && relink(block, "input", { id, text: capital(id) }, blockLines(block));
    },
    told: orphans,
  },
  "input-none": {
    what: "The input of an action is said to be none, and its table and body stay.",
    on: (block) => hasInput(block) && block.table,
    edit: (block) => {
      const text = "<strong>Input:</strong>This action has no inputs</span>";
      return edit(block.page, block.inputLine, text, blockLines(block));
    },
    told: orphans,
  },
  "input-dropped": {
    what: "The input of an action is lost.",
    on: ({ inputLine }) => inputLine !== undefined,
    edit: ({ page, inputLine, first, last }) =>
      splice(page, [inputLine - 1, 2], [], { lines: range(first, last - 2) }),
    told: orphans,
  },
  "input-table-dropped": {
    what: "The table of an input is lost, and its body stays.",
    on: ({ table, sample }) => table && sample?.keys.length > 0,
    edit: ({ page, table: { head, last: end }, first, last }) =>
      splice(page, [head, end - head + 1], [], { lines: range(first, last) }),
    told: ({ table }) => tableCopies(table),
  },
  "input-wording": {
    what: "The sentence that there is no input is damaged.",
    on: ({ inputLine, input }) => inputLine !== undefined && input === undefined,
    edit: (block) =>
      replace(block.page, block.inputLine, ["This action has no inputs", ""], blockLines(block)),
  },
  "output-dropped": {
    what: "The output of an action is lost.",
    on: hasOutput,
    edit: ({ page, outputLine, first, last }) =>
      splice(page, [outputLine, 1], [], { lines: range(first, last - 1) }),
  },
  "output-missing": {
    what: "The link of an output leads to a page that is not there.",
    on: hasOutput,
    edit: (block, rng) => {
      const id = typo(rng, block.output, [...block.page.tree.byId.keys()]);
      return relink(block, "output", { id, text: id });
    },
  },
  "output-target": {
    what: "The link of an output leads to another page than its text says.",
    on: hasOutput,
    edit: (block, rng) => relink(block, "output", { id: otherId(block.page, rng, [block.output]) }),
  },
  "output-link-broken": {
    what: "The link of an output is no link any more.",
    on: hasOutput,
    edit: (block, rng) => {
      const unlink = [/<a href="[^"]*">([^<]*)<\/a>/, (_, text) => text];
      const change = pick(rng, [[/ href="[^"]*"/, ""], unlink, ['/">', "/>"]]);
      return replace(block.page, block.outputLine, change, blockLines(block));
    },
  },
  "output-other-alone": {
    what: "An output links to another type, in text and target.",
    on: hasOutput,
    edit: (block, rng) => {
      const id = otherId(block.page, rng, [block.output]);
      return relink(block, "output", { id, text: id });
    },
    single: "only the link tells the output",
  },
};

const opening = /\s*\{% highlight json %\}/;

const samples = {
  "drop-endhighlight": {
    what: "`{% endhighlight %}` is lost.",
    on: hasSample,
    edit: ({ page, sample, last }) =>
      splice(page, [sample.last, 1], [], { lines: range(sample.first, last) }),
  },
  "drop-highlight": {
    what: "`{% highlight json %}` is lost.",
    on: hasSample,
    edit: ({ page, sample, first, last }) =>
      replace(page, sample.first, [opening, ""], { lines: range(first, last) }),
  },
  "sample-dropped": {
    what: "The curl sample is lost.",
    on: hasSample,
    edit: ({ page, sample, first, last }) => {
      const [from, count] = [sample.first, sample.last - sample.first];
      const line = page.lines[from].replace(opening, "");
      return splice(page, [from, count + 1], [line], { lines: range(first, last - count) });
    },
    told: lossOf,
  },
  "smart-quotes": {
    what: "A tool turned quotes of a curl sample into curly ones.",
    on: hasSample,
    edit: (block, rng) => {
      const { page, sample } = block;
      const isQuoted = (text) => /["']/.test(text) && !/^-H|^curl/.test(text);
      const lines = range(sample.first, sample.last - 1).filter((at) => isQuoted(page.lines[at]));
      const line = pick(rng, lines);
      if (line === undefined) return;
      const text = page.lines[line].replace(/"([^"]*)"/g, "“$1”").replace(/'/g, "’");
      const isUrl = line === sample.url;
      return edit(page, line, text, {
        lines: range(isUrl ? (sample.data ?? line) : line, sample.last),
        copies: isUrl ? pathPlaces(block) : [],
      });
    },
  },
  "body-dropped": {
    what: "A curl sample loses its body.",
    on: hasBody,
    edit: (block) => {
      const { page, sample, first, last } = block;
      const count = sample.url - sample.data;
      const line = urlOf(block).replace(/^.*?}' /, "");
      return splice(page, [sample.data, count + 1], [line], { lines: range(first, last - count) });
    },
    told: lossOf,
  },
  "body-flag-dropped": {
    what: "A curl sample loses its `-d`.",
    on: hasBody,
    edit: ({ page, sample, first, last }) =>
      replace(page, sample.data, ["-d ", ""], { lines: range(first, last) }),
    told: lossOf,
  },
  "body-moved": {
    what: "A curl sample has the body of another block of the page.",
    on: (block) => hasBody(block) && block.page.blocks.some((other) => isForeign(block, other)),
    edit: (block, rng) => {
      const { page, sample, first, last } = block;
      const { data, url } = pick(
        rng,
        page.blocks.filter((other) => isForeign(block, other)),
      ).sample;
      const body = page.lines.slice(data, url);
      const count = sample.url - sample.data;
      const lines = range(first, last + body.length - count);
      return splice(page, [sample.data, count], body, { lines });
    },
    told: lossOf,
  },
};

export const inputOperators = operatorsOf(types, ({ blocks }) => blocks, { ...inputs, ...samples });
