import { listWords, type Catalog } from "../diagnostics/catalog.js";
import { didYouMean } from "../diagnostics/suggest.js";

/** The prefix of the codes for faults in templates. */
export const templatePrefix = "template/";

/**
 * The diagnostics for faults in the user's templates, keyed by code. A template with a fault prints nothing,
 * so each is an error whose severity cannot be changed.
 */
export const templateCatalog = {
  "template/unknown-file": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; known: readonly string[] }) =>
      `\`${a.path}\` is not a template: it replaces no template of stubdown, and is in none of the folders \`api\`, \`group\`, \`operation\`, \`type\` and \`partials\`${didYouMean(a.path, a.known)}`,
    fix: "Move the file to one of these folders as `NAME.EXT.hbs`, give it the path of the template that it replaces, or move it out of the templates folder.",
  },
  "template/unused-file": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string }) =>
      `\`${a.path}\` replaces a template that is used for no file of this API`,
    fix: "Replace a template of the protocol of this API, or remove the file.",
  },
  "template/front-matter": {
    severity: "error",
    isFixed: true,
    message: (a: { reason: string }) => `The front matter cannot be read: ${a.reason}`,
    fix: "Write `output: PATH` between two lines of three dashes at the top of the file.",
  },
  "template/syntax": {
    severity: "error",
    isFixed: true,
    message: (a: { reason: string }) => `This is not a template: ${a.reason}`,
    fix: "Close all blocks and tags. docs/templates.md shows the syntax.",
  },
  "template/unknown-helper": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string; known: readonly string[] }) =>
      `There is no helper \`${a.name}\`${didYouMean(a.name, a.known) || `; write one of ${a.known.join(", ")}`}`,
    fix: "Use a helper of docs/templates.md.",
  },
  "template/helper-values": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string; wanted: string; found: string }) =>
      `\`${a.name}\` takes ${a.wanted}, not ${a.found}`,
    fix: "Give the helper the values that docs/templates.md lists for it.",
  },
  "template/missing-partial": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string; known: readonly string[] }) =>
      `There is no partial \`${a.name}\`, which would be the file \`partials/${a.name}.hbs\`${didYouMean(a.name, a.known)}`,
    fix: "Write the file, or correct the name.",
  },
  "template/unknown-field": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string; known: readonly string[] }) =>
      `There is no field \`${a.name}\` here${didYouMean(a.name, a.known) || (a.known.length === 0 ? "; the value has no fields" : `; the view has ${listWords(a.known)}`)}`,
    fix: "Use a field that docs/templates.md lists for the view.",
  },
  "template/bare-text": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string }) =>
      `\`${a.name}\` is text of the pages, which could end a string or a comment and run; write {{literal ${a.name}}}, {{chars ${a.name}}}, {{comment ${a.name}}}, {{key ${a.name}}} or another helper that fits the place`,
    fix: "Print text of the pages with the helper for its place. {{raw TEXT}} prints it as it is, for files that nothing runs.",
  },
  "template/unprintable": {
    severity: "error",
    isFixed: true,
    message: (a: { name: string; found: string }) =>
      `\`${a.name}\` is ${a.found}, which cannot be printed`,
    fix: "Write `{{#if NAME}}` around what may be absent, `{{#each NAME}}` for a list, and a field for an object.",
  },
  "template/output-path": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; reason: string }) =>
      `No file can have the path \`${a.path}\`: ${a.reason}`,
    fix: "Write a path below the output folder, with `/` between its parts.",
  },
  "template/path-clash": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; other: string }) =>
      `The file \`${a.path}\` is made already, by ${a.other}`,
    fix: "Give each file its own path, usually with `{{file}}` in `output`.",
  },
  "template/invalid-code": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; reason: string }) =>
      `\`${a.path}\` would not compile: ${a.reason}`,
    fix: "Correct the code that the template prints. A file in `NAME/src` is compiled by itself, so each of its exports has to state its type; a file elsewhere is not compiled.",
  },
} as const satisfies Catalog;
