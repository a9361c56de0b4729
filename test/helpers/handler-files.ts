import fc from "fast-check";

/** A file of handlers for disks, split where scaffold may insert text. */
export interface HandlerFile {
  /** The text up to the end of the imports; scaffold may insert one import. */
  readonly imports: string;
  /** The text up to the end of the last member. */
  readonly body: string;
  /** The text up to the closing brace; scaffold may insert methods. */
  readonly gap: string;
  /** The closing brace and the text after it. */
  readonly tail: string;
  /** The operations that the file implements. */
  readonly has: readonly string[];
  /** The operations that scaffold recognises by a comment or a type. */
  readonly traced: readonly string[];
}

const routes: Readonly<Record<string, string>> = {
  list: "GET /v1/disks",
  get: "GET /v1/disks/${ID}",
  grow: "POST /v1/disks/${ID}?action=grow",
};

const comments = [
  "",
  "// it's a } in a comment",
  "/* class Old implements DisksHandlers { */",
  "/** @param {string} id `}` */",
  "/*\n * several lines {\n */",
  "// parked: snapshot() { return 1; }",
  "// POST /v1/disks/${ID}?action=snapshot is what the page calls",
  "// eslint-disable-next-line -- 'unclosed",
];
const bodies = [
  'return "}";',
  'return `{${[1].map((x) => `${x}}`).join("{")}`;',
  "return /[}/\"'`]{2}/g.test('x');",
  "const s = '\\'}'; return s;",
  "if (Math.random() < 1 / 2) { /* } */ return 1; } // }",
  "return { list() {}, shrink: () => `${'}'}` };",
  "",
];
const trail = " /* trailing } */";
const statements = [
  "const braces = '}{';",
  "function help(disk) { return `${disk}}`; }",
  "class Other { list() {} /* } */ }",
  "const plain = { list() {}, grow() {} };",
  "// export class Fake implements DisksHandlers {",
  "/* const disks: DisksHandlers = { */",
  "const divided = 4 / 2 / 1; const pattern = /}/;",
  "type Row = { readonly id: string };",
];
const importForms = [
  {
    reference: "DisksHandlers",
    lines: ["import { HttpError, type DisksHandlers } from '@api/server';"],
  },
  {
    reference: "D",
    lines: ['import { HttpError as E, type DisksHandlers as D } from "@api/server"; // owned'],
  },
  {
    reference: "DisksHandlers",
    lines: ['import type { DisksHandlers } from "@api/server"; /* why } */'],
  },
  {
    reference: "DisksHandlers",
    lines: ["import {", "  server, // {", "  type DisksHandlers,", '} from "@api/server";'],
  },
  { reference: "api.DisksHandlers", lines: ['import * as api from "@api/server";'] },
  { reference: "api.DisksHandlers", lines: ['import type * as api from "@api/server"'] },
  {
    reference: "DisksHandlers",
    lines: ['import type { DisksHandlers } from "./own.js"', 'import { HttpError } from "errors"'],
  },
  {
    reference: "DisksHandlers",
    lines: [
      'import type { DisksHandlers } from "@api/server";',
      'import { HttpError as Fault } from "@api/server";',
    ],
  },
] as const;

/** The start of a class or object, and the text from its closing brace on. */
const containers = {
  class: [
    ["export class Disks implements @ {", "}"],
    ["@sealed({ a: '}' })\nexport default class Disks implements Closeable, @ {", "}"],
    ["const Disks = class implements Partial<@> {", "};"],
    ["class Base { helper() {} }\nexport abstract class Disks extends Base implements @ {", "}"],
  ],
  object: [
    ["export const disks: @ = {", "};"],
    ["export default {", "} satisfies @;"],
    ["export const make = (db: unknown): @ => ({", "});"],
    ["export function make(): Partial<@> {\nreturn {", "};\n}"],
  ],
} as const;

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const operation = fc.record({
  name: pick(["list", "get", "grow"]),
  isArrow: fc.boolean(),
  isAsync: fc.boolean(),
  trace: pick(["comment", "line", "type", "none"] as const),
  isDecorated: fc.boolean(),
  body: pick(bodies),
});
const helper = fc.record({
  form: fc.nat(6),
  comment: pick(comments),
  body: pick(bodies),
  isTrailed: fc.boolean(),
});

/** Files with handlers in usual and unusual styles. */
export const handlerFile: fc.Arbitrary<HandlerFile> = fc
  .record({
    mark: pick(["", "\uFEFF"]),
    top: pick(["", "#!/usr/bin/env node\n", "/* licence */\n\n", "// a\n\n// b\n"]),
    imports: pick(importForms),
    others: fc.boolean(),
    above: fc.array(pick(statements), { maxLength: 3 }),
    below: fc.array(pick(statements), { maxLength: 2 }),
    kind: pick(["class", "object"] as const),
    container: fc.nat(3),
    operations: fc.uniqueArray(operation, { maxLength: 3, selector: ({ name }) => name }),
    helpers: fc.array(helper, { maxLength: 4 }),
    isMixed: fc.boolean(),
    indent: pick(["  ", "\t", "    "]),
    gap: fc.nat(4),
    separator: pick(["\n", "\n\n"]),
    lineBreak: pick(["\n", "\r\n"]),
    end: pick(["", "\n", "\n\n"]),
  })
  .map((seed) => {
    const { imports, indent, separator, kind } = seed;
    const { reference } = imports;
    const others = seed.others ? "import { readFile } from 'node:fs/promises'; // other\n" : "";
    const [head, close] = containers[kind][seed.container] ?? containers[kind][0];
    const members = [
      ...seed.operations.map((one) => operationText(one, kind, reference)),
      ...seed.helpers.map((one, index) => helperText(one, kind, index)),
    ];
    if (seed.isMixed) members.reverse();
    const gaps = ["\n", `,\n`, `\n${indent}// last }\n`, ` `, `\n${indent}/* last */ `];
    // A comment behind the last member, on the same line, comes after the comma that scaffold may insert.
    const last = members.at(-1) ?? "";
    const trailing = last.endsWith(trail) ? trail : "";
    if (trailing !== "") members[members.length - 1] = last.slice(0, -trail.length);
    const between = (gaps[seed.gap] ?? "\n").replace(",", kind === "object" ? "," : "");
    const gap = between.startsWith(",") ? `,${trailing}${between.slice(1)}` : trailing + between;
    const separated = kind === "object" ? `,${separator}` : separator;
    const body = members.map((text) => text.replace(/^/gm, indent)).join(separated);
    const finish = (text: string): string =>
      text.replaceAll("@@", "@").replaceAll("\n", seed.lineBreak);
    return {
      imports: seed.mark + finish(`${seed.top}${others}${imports.lines.join("\n")}`),
      body: finish(
        `\n\n${seed.above.join("\n")}\n${head.replace(/@(?=[ >])/, reference)}${members.length === 0 ? "" : `\n${body}`}`,
      ),
      gap: finish(members.length === 0 ? gap.replace(",", "") : gap),
      tail: finish(`${close.replace("@", reference)}\n${seed.below.join("\n")}${seed.end}`),
      has: seed.operations.map(({ name }) => name),
      traced: seed.operations.flatMap(({ name, trace, isArrow }) => {
        const isTyped = trace === "type" && (kind === "class" || isArrow);
        return isTyped || trace === "comment" || trace === "line" ? [name] : [];
      }),
    };
  });

type Kind = keyof typeof containers;
type OperationSeed = typeof operation extends fc.Arbitrary<infer T> ? T : never;
type HelperSeed = typeof helper extends fc.Arbitrary<infer T> ? T : never;

function operationText(seed: OperationSeed, kind: Kind, reference: string): string {
  const { name, trace, isArrow, isAsync, body } = seed;
  const route = routes[name] ?? "";
  const above =
    trace === "comment" ? `/** \`${route}\` */\n` : trace === "line" ? `// ${route}\n` : "";
  const decorator = seed.isDecorated && kind === "class" ? '@logged("}") ' : "";
  const asynchronous = isAsync ? "async " : "";
  const type = `${reference}["${name}"]`;
  const isTyped = trace === "type";
  if (isArrow && kind === "class") {
    return `${above}${decorator}${name}${isTyped ? `: ${type}` : ""} = ${asynchronous}() => { ${body}\n};`;
  }
  if (isArrow) {
    const arrow = `${asynchronous}() => { ${body}\n}`;
    return `${above}${name}: ${isTyped ? `(${arrow}) satisfies ${type}` : arrow}`;
  }
  const result = isTyped && kind === "class" ? `: ReturnType<${type}>` : "";
  return `${above}${decorator}${asynchronous}${name}()${result} { ${body}\n}`;
}

function helperText(
  { form, comment, body, isTrailed }: HelperSeed,
  kind: Kind,
  index: number,
): string {
  const name = `helper${index}`;
  const forms =
    kind === "class"
      ? [
          `private ${name}() { ${body}\n}`,
          `#${name} = "}";`,
          `static ${name}() { ${body}\n}`,
          `get ${name}() { ${body}\n}`,
          `@logged() ${name}() { ${body}\n}`,
          `readonly ${name} = () => { ${body}\n};`,
          `static { const list = '}'; }`,
        ]
      : [
          `${name}() { ${body}\n}`,
          `${name}: "}"`,
          `get ${name}() { ${body}\n}`,
          `["${name}"]: () => { ${body}\n}`,
          `"${name}-x": { list() {} }`,
          `*${name}() { ${body}\n}`,
          `${name}: async () => { ${body}\n}`,
        ];
  const text = forms[form] ?? "";
  return `${comment}${comment === "" ? "" : "\n"}${text}${isTrailed ? trail : ""}`;
}
