// Errors of operations and actions: their methods, paths, names and tags.
import { here, lossCopies, range } from "./copies.mjs";
import { edit, operatorsOf, pick, replace, splice, types, typo } from "./edits.mjs";

const otherMethods = { POST: "PUT", PUT: "POST", DELETE: "POST" };

/** Returns the lines of a block, and one more on either side. */
export const blockLines = ({ first, last }) => ({ lines: range(first - 1, last + 1) });
export const lossOf = ({ page, first, last }) => lossCopies(page, first, last);
export const urlOf = ({ page, sample }) => page.lines[sample?.url ?? -1];
export const hasSample = ({ sample }) => sample !== undefined;
const hasUrl = (block) => urlOf(block)?.includes(block.path) === true;
const hasId = ({ page, first }) => / id="/.test(page.lines[first]);
const isAction = (block) => block.isAction && hasUrl(block);
const methodPlace = ({ sample }) => here(sample?.method);

/** The header and the curl sample state the same path, so a report may be at either. */
export const pathPlaces = ({ nameLine, pathLine, sample }) => here(nameLine, pathLine, sample?.url);
const namePlaces = (block) => [...pathPlaces(block), ...here(block.first)];

const siblings = (block) => block.page.blocks.filter((each) => each !== block && hasUrl(each));
const siblingPlaces = (block) => siblings(block).flatMap(pathPlaces);

/** Returns the last word in the path of a collection. */
const pluralOf = (path) => /\/(\w+)(?:\/\$\{ID\})?(?:\?.*)?$/.exec(path)?.[1];
const hasPlural = (block) => hasUrl(block) && pluralOf(block.path) !== undefined;

function misspellPlural({ path }, rng) {
  const plural = pluralOf(path);
  return path.replace(`/${plural}`, `/${typo(rng, plural)}`);
}

/** Replaces the path in the header and in the curl sample of a block. */
function repath(block, path, lines = block.page.lines) {
  const { nameLine, pathLine, sample } = block;
  const put = (all, line) =>
    all.with(
      line,
      all[line].replace(block.path, () => path),
    );
  const text = put(put(lines, pathLine), sample.url).join("\n");
  return { text, lines: [nameLine + 1, pathLine + 1, sample.url + 1] };
}

function actionName({ page, name }, rng) {
  return typo(
    rng,
    name,
    page.blocks.map((each) => each.name),
  );
}

/** Replaces `?action=` in one line. */
function renameAt(line, block, rng) {
  return replace(block.page, line, [`?action=${block.name}`, `?action=${actionName(block, rng)}`]);
}

/** Returns the first line of a block, or that of its anchor. */
export function startOf({ page, first }) {
  return /<a id="/.test(page.lines[first - 1]) ? first - 1 : first;
}

export const blockOperators = operatorsOf(types, ({ blocks }) => blocks, {
  "method-header": {
    what: "The header prints another method.",
    edit: ({ page, pathLine, method }) =>
      replace(page, pathLine, [`${method}:`, `${otherMethods[method]}:`]),
    told: methodPlace,
  },
  "method-curl": {
    what: "The curl sample uses another method.",
    on: hasSample,
    edit: ({ page, sample, method }) =>
      replace(page, sample.method, [method, otherMethods[method]]),
    told: ({ pathLine }) => here(pathLine),
  },
  "method-curl-dropped": {
    what: "The curl sample loses its `-X`.",
    on: (block) => hasSample(block) && block.method !== "GET",
    edit: ({ page, sample: { method, first, last } }) =>
      splice(page, [method, 1], [], { lines: [method, ...range(first, last - 1)] }),
    told: ({ pathLine }) => here(pathLine),
  },
  "path-header": {
    what: "The path of the header is misspelt.",
    on: hasPlural,
    edit: (block, rng) =>
      replace(block.page, block.pathLine, [block.path, misspellPlural(block, rng)]),
    told: (block) => [...pathPlaces(block), ...siblingPlaces(block)],
  },
  "path-curl": {
    what: "The path of the curl sample is misspelt.",
    on: hasPlural,
    edit: (block, rng) =>
      replace(block.page, block.sample.url, [block.path, misspellPlural(block, rng)]),
    told: pathPlaces,
  },
  "plural-one-block": {
    what: "One block of a page prints another collection than the others.",
    on: (block) => hasUrl(block) && siblings(block).length > 0,
    edit: (block, rng) => repath(block, misspellPlural(block, rng)),
    told: siblingPlaces,
  },
  "plural-only-block": {
    what: "The only block of a page prints another collection than the folder's name makes.",
    on: (block) => hasUrl(block) && siblings(block).length === 0,
    edit: (block, rng) => repath(block, misspellPlural(block, rng)),
  },
  "path-prefix": {
    what: "One block prints another prefix than all others of the tree.",
    on: (block) => hasUrl(block) && siblings(block).length > 0,
    edit: (block, rng) => {
      const isScoped = block.path.includes("/projects/${PROJECT_ID}/");
      const other = pick(rng, ["/v3", "/v1/projects/${PROJECT_ID}"]);
      const [from, to] = isScoped ? ["/projects/${PROJECT_ID}", ""] : [/^\/v\d[\w-]*/, other];
      return repath(
        block,
        block.path.replace(from, () => to),
      );
    },
    told: siblingPlaces,
  },
  "path-without-id": {
    what: "A path loses its `${ID}`.",
    on: (block) => hasUrl(block) && block.path.includes("/${ID}"),
    edit: (block) => repath(block, block.path.replace("/${ID}", "")),
  },
  "path-host": {
    what: "The URL of a curl sample is damaged.",
    on: hasUrl,
    edit: ({ page, sample: { url, data, last } }, rng) => {
      const change = pick(rng, [
        ["http://", "http:/"],
        ["'http", "http"],
        [/'$/, ""],
      ]);
      return replace(page, url, change, { lines: range(data ?? url, last) });
    },
    told: pathPlaces,
  },
  "action-name-header-path": {
    what: "`?action=` is misspelt in the header.",
    on: isAction,
    edit: (block, rng) => renameAt(block.pathLine, block, rng),
    told: namePlaces,
  },
  "action-name-curl": {
    what: "`?action=` is misspelt in the curl sample.",
    on: isAction,
    edit: (block, rng) => renameAt(block.sample.url, block, rng),
    told: pathPlaces,
  },
  "action-name-title": {
    what: "The name of an action is misspelt above its path.",
    on: isAction,
    edit: (block, rng) => edit(block.page, block.nameLine, actionName(block, rng)),
    told: namePlaces,
  },
  "action-name-paths": {
    what: "An action has another name in both paths than above them.",
    on: isAction,
    edit: (block, rng) =>
      repath(block, block.path.replace(/\?action=.*/, `?action=${actionName(block, rng)}`)),
    told: ({ first }) => here(first),
  },
  "action-renamed": {
    what: "An action has another name everywhere but in its `id`.",
    on: isAction,
    shown: hasId,
    edit: (block, rng) => {
      const name = actionName(block, rng);
      const path = block.path.replace(/\?action=.*/, `?action=${name}`);
      return repath(block, path, block.page.lines.with(block.nameLine, name));
    },
    told: ({ first }) => here(first),
    single: "the block has no `id`, so nothing else tells the name",
  },
  "block-id": {
    what: "The `id` of a block is another than its name.",
    on: (block) => hasId(block) || startOf(block) !== block.first,
    edit: (block, rng) => {
      const line = hasId(block) ? block.first : startOf(block);
      const [whole, id] = / id="([^"]*)"/.exec(block.page.lines[line]);
      return replace(block.page, line, [whole, ` id="${typo(rng, id)}"`]);
    },
    told: ({ first, nameLine, pathLine }) => here(first, nameLine, pathLine),
  },
  "operation-name": {
    what: "The name of an operation is misspelt or that of another.",
    on: ({ isAction }) => !isAction,
    edit: ({ page, name, nameLine, first, last }, rng) => {
      const others = ["Create", "Update", "Delete", "Remove"].filter((each) => each !== name);
      const other = pick(rng, [typo(rng, name), pick(rng, others)]);
      // Its path, its body and a block that rightly has the name all deny it.
      const namesakes = page.blocks.filter((each) => each.name === other);
      return replace(page, nameLine, [`>${name}<`, `>${other}<`], {
        lines: range(first - 1, last),
        copies: namesakes.flatMap((each) => here(each.first, each.nameLine)),
      });
    },
    told: lossOf,
  },
});
