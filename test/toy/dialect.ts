import type { ObjectDef, Operation } from "../../generator/core/api.js";
import type { Dialect, DialectPage, Resolution } from "../../generator/core/dialect.js";
import { inferred, stated } from "../../generator/core/fact.js";
import { parsePath, printPath } from "../../generator/core/paths.js";
import { Diagnostics, type Located } from "../../generator/diagnostics/diagnostic.js";
import { Source } from "../../generator/source/source.js";

/** A page of lines: `book: title, pages` is a type, and `GET /books -> book` is a request that lists its rows. */
interface ToyPage extends DialectPage {
  readonly types: readonly Located<{ readonly id: string; readonly fields: readonly string[] }>[];
  readonly lists: readonly Located<{ readonly path: string; readonly type: string }>[];
  /** The lines that were read. */
  readonly used: readonly number[];
}

const typeLine = /^(\w+): (.+)$/;
const listLine = /^GET (\S+) -> (\w+)$/;

/** The smallest possible dialect. */
export const toyDialect: Dialect<ToyPage> = {
  name: "toy",
  title: "toys",
  detect: (sources) => sources.filter(({ text }) => text.startsWith("# Toy")).length,
  makeReader:
    () =>
    ({ path, text }) => {
      const source = new Source(path, text);
      const types: ToyPage["types"][number][] = [];
      const lists: ToyPage["lists"][number][] = [];
      const used: number[] = [];
      const diagnostics = new Diagnostics();
      let start = 0;
      for (const [index, line] of text.split("\n").entries()) {
        const span = source.span(start, start + line.length);
        const [, id, fields] = typeLine.exec(line) ?? [];
        const [, route, type] = listLine.exec(line) ?? [];
        if (id !== undefined && fields !== undefined) {
          types.push({ value: { id, fields: fields.split(", ") }, span });
        } else if (route !== undefined && type !== undefined) {
          lists.push({ value: { path: route, type }, span });
        } else if (line !== "" && !line.startsWith("#")) {
          diagnostics.report("unreadable-page", span, {
            reason: `\`${line}\` is no line of a toy`,
          });
        }
        if (line !== "") used.push(index);
        start += line.length + 1;
      }
      return diagnostics.finish({ path, disabled: [], types, lists, used });
    },
  resolve(pages) {
    const types = pages.flatMap((page) =>
      page.types.map(({ value: { id, fields }, span }): ObjectDef => {
        const text = { kind: "scalar", name: "string" } as const;
        return {
          kind: "object",
          id,
          page: page.path,
          fields: fields.map((name) => ({ name, type: inferred(text, span, "toy/text"), span })),
          isOpen: false,
          span,
        };
      }),
    );
    const operations = pages.flatMap((page) =>
      page.lists.map(({ value: { path: route, type }, span }): Operation => {
        const path = parsePath(route);
        const items = { kind: "named", type } as const;
        const payload = { media: ["application/json"], type: { kind: "array", items } } as const;
        return {
          id: `GET ${printPath(path)}`,
          name: "list",
          group: type,
          role: inferred("list", span, "toy/list"),
          method: stated("GET", span),
          path: stated(path, span),
          parameters: [],
          responses: [{ status: stated(200, span), payload: stated(payload, span) }],
          span,
        };
      }),
    );
    const groups = types.map(({ id, span }) => {
      const own = operations.filter(({ group }) => group === id);
      return { id, type: stated(id, span), operations: own.map((one) => one.id) };
    });
    const resolution: Resolution<ToyPage> = {
      api: { types, operations, groups, servers: [], security: [] },
      describes: (page) => page.types.length + page.lists.length > 0,
      account: ({ used }) => {
        const tally = { used: used.length, prose: 0, reported: 0, unread: 0, lost: 0 };
        return { lines: tally, nodes: tally, unread: [], lost: [], runs: [] };
      },
      subjectAt: () => "",
      facts: () => [
        ...types.map(({ id, span }) => {
          return { key: `type:${id}`, value: "yes", type: id, span, rule: "stated" as const };
        }),
        ...operations.map(({ name, group = "", path, span }) => {
          const value = `GET ${printPath(path.value)}`;
          return {
            key: `op:${group}.${name}`,
            value,
            type: group,
            member: name,
            span,
            rule: path.rule,
          };
        }),
      ],
      formatPage: ({ text }) => text,
    };
    return [resolution, []];
  },
  pageToJson: (result) => JSON.stringify(result),
  pageFromJson: (json) => JSON.parse(json) as ReturnType<ReturnType<typeof toyDialect.makeReader>>,
  fixTree: (sources) => ({ sources, fixed: [] }),

  typeText: (type) => (type.kind === "scalar" ? type.name : type.kind),
  pathStyle: "braces",
  ruleReasons: { "toy/text": "all is text", "toy/list": "GET lists" },
};
