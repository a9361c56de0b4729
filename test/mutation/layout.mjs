// Errors of the places of operations and actions on a page, and of their tags.
import { blockLines, hasSample, lossOf, startOf } from "./blocks.mjs";
import { fieldsOf, here, lossCopies, orphans, range } from "./copies.mjs";
import { edit, operatorsOf, pick, replace, sectionsOf, splice, types } from "./edits.mjs";

function removeAction(block, from = block.first) {
  const { page, last } = block;
  const lines = [from - 1, from, from + 1].filter((line) => line > 0);
  // A section that is empty now is reported at its heading.
  const copies = here(...page.headings.map(({ line }) => line));
  return splice(page, [from, last - from + 1], [], { lines, copies });
}

/** True if only this block describes the type of its input. */
function isOnlyWitness(block) {
  const { page, input, table, sample } = block;
  const { tree } = page;
  if (!input || !tree.byId.has(input) || !table || fieldsOf(tree, input).length > 0) return false;
  const isOther = (each) => each !== block && each.input === input;
  const isSeen = ({ name }) => tree.copiesOf(input, name).some((copy) => copy.block !== block);
  const hasOthers = tree.pages.some(({ blocks }) => blocks.some(isOther));
  return !hasOthers && !(sample?.keys ?? []).some(isSeen);
}

/** Returns the section for the other kind of block. */
function otherSection(block) {
  const name = block.isAction ? "operations" : "actions";
  return sectionsOf(block.page).find(({ text }) => text.toLowerCase() === name);
}

/** Returns the closing tags of a block outside of its sample, without those at the end of the last block. */
function closingTags({ page, first, last, sample }) {
  const isEnd = (line) => line === last && page.blocks.at(-1).last === last;
  const isSample = (line) => sample && line > sample.first && line < sample.last;
  const lines = range(first, last).map((number) => number - 1);
  return lines
    .filter((line) => !isSample(line) && !isEnd(line))
    .flatMap((line) =>
      [...page.lines[line].matchAll(/<\/(?:span|div|code|a)>/g)].map((tag) => ({ line, tag })),
    );
}

export const layoutOperators = operatorsOf(types, ({ blocks }) => blocks, {
  "drop-action": {
    what: "An action is lost which alone shows the fields of its input, or any.",
    on: (block) => block.isAction,
    shown: isOnlyWitness,
    edit: (block) => removeAction(block),
    told: lossOf,
    single: "nothing else tells of the action",
  },
  "drop-operation-but-anchor": {
    what: "An operation is lost, and its anchor stays.",
    on: (block) => !block.isAction && startOf(block) !== block.first,
    edit: (block) => removeAction(block),
    told: lossOf,
  },
  "drop-operation-alone": {
    what: "Delete is lost with its anchor.",
    on: ({ name }) => name === "Delete",
    edit: (block) => removeAction(block, startOf(block)),
    told: lossOf,
    single: "no flag tells what can be deleted",
  },
  "drop-operation-flagged": {
    what: "Create or Update is lost with its anchor, and the flags still tell of it.",
    on: ({ name }) => name === "Create" || name === "Update",
    edit: (block) => removeAction(block, startOf(block)),
    told: lossOf,
  },
  "duplicate-block": {
    what: "A block stands twice.",
    edit: (block) => {
      const [from, end] = [startOf(block), block.last + 1];
      const lines = block.page.lines.slice(from, end);
      return splice(block.page, [end, 0], lines, { lines: range(from, block.last + lines.length) });
    },
  },
  "block-in-other-section": {
    what: "An action stands below Operations, or an operation below Actions.",
    on: (block) =>
      otherSection(block) &&
      block.page.blocks.filter(({ isAction }) => isAction === block.isAction).length > 1,
    edit: (block) => {
      const { page } = block;
      const from = startOf(block);
      const moved = page.lines.slice(from, block.last + 1);
      const to = page.blocks.findLast(({ isAction }) => isAction !== block.isAction).last + 1;
      const at = to > from ? to - moved.length : to;
      const lines = page.lines.toSpliced(from, moved.length).toSpliced(at, 0, ...moved);
      const places = [...range(at - 1, at + moved.length), otherSection(block).line + 1];
      return { text: lines.join("\n"), lines: places };
    },
    told: lossOf,
  },
  "closing-tag": {
    what: "A closing tag of a block is lost.",
    edit: (block, rng) => {
      const { page, first, last } = block;
      const found = pick(rng, closingTags(block));
      if (found === undefined) return;
      const { line, tag } = found;
      const text = page.lines[line];
      const rest = text.slice(0, tag.index) + text.slice(tag.index + tag[0].length);
      return edit(page, line, rest, { lines: range(first - 1, last + 3), note: tag[0] });
    },
  },
  "opening-tag": {
    what: "The `<div>` of a block is lost.",
    edit: (block) =>
      replace(block.page, block.first, [/<div class="action"[^>]*>/, ""], blockLines(block)),
    told: lossOf,
  },
  "tag-broken": {
    what: "A tag of a block loses its `>`.",
    edit: (block) => replace(block.page, block.pathLine, ["<code>", "<code"], blockLines(block)),
    told: lossOf,
  },
  escaped: {
    what: "A tool escaped the page's markup.",
    edit: (block) => {
      const text = block.page.lines[block.pathLine];
      const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      return edit(block.page, block.pathLine, escaped, blockLines(block));
    },
    told: lossOf,
  },
  "text-between-blocks": {
    what: "Text stands between the blocks.",
    edit: ({ page, last }, rng) => {
      const texts = ["Use with care.", "TODO: describe the rest", "**Note:** needs an admin key."];
      return splice(page, [last + 1, 0], [pick(rng, texts)]);
    },
  },
  truncated: {
    what: "The page ends in the middle of a curl sample.",
    on: hasSample,
    edit: ({ page, first, sample }, rng) => {
      const line = sample.first + 1 + Math.floor(rng() * (sample.last - sample.first - 1));
      const rest = page.blocks.filter((each) => each.first >= first);
      return {
        text: page.lines.slice(0, line + 1).join("\n"),
        lines: range(first, line + 1),
        copies: [
          ...rest.flatMap(orphans),
          ...lossCopies(page, first, page.lines.length),
          ...here(...page.headings.map((heading) => heading.line)),
        ],
      };
    },
  },
});
