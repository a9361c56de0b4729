import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Api } from "../../../core/api.js";
import { typesOf, type ApiType } from "../../../core/by-type.js";
import { typeRefText } from "../resolve/type-expression.js";
import type { SourceFile } from "../../../source/source.js";
import { checkSize } from "./check-size.js";
import { printApi } from "./print-api.js";
import { fitToPages } from "./fit-to-pages.js";

/** Diagnostics about facts that a server may not state, each with the reason to disable it. */
const unknowable: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  "missing-operation": "the server has no such operation",
  "unsupported-operation": "the server has no such field",
  "unusual-plural": "the server has this path",
  "missing-output": "the server does not state it",
  "open-type": "the server states no field",
};

/** Reads pages, and returns their API and diagnostics. */
type ReadPages = (sources: readonly SourceFile[]) => {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Makes pages that describe an API. The pages are printed and read again, up to three times, until they have the
 * meaning of the API. A link that is read as another type is replaced by a written type. Comments disable diagnostics
 * about facts that the API does not state.
 *
 * @throws UsageError for an API that is too large.
 */
export function makePages(server: Api, read: ReadPages): readonly SourceFile[] {
  const wanted = fitToPages(server);
  checkSize(wanted);
  const explicit = new Set(unlinked(wanted));
  const disabled = new Map<string, Set<Diagnostic["code"]>>();
  const print = (): readonly SourceFile[] =>
    printApi(wanted, {
      title: "API",
      frontMatter: [],
      linkBase: "/api-resources/",
      preamble: ({ id }) => disableComments(disabled.get(id)),
      afterTables: "",
      explicit,
    });
  // A written type may change how links on other pages are read, so several rounds may be needed.
  for (let round = 0; round < 3; round++) {
    const { api, diagnostics } = read(print());
    const misread = findMisread(wanted, api);
    for (const key of misread) explicit.add(key);
    disabled.clear();
    for (const { code, span } of diagnostics) {
      const id = /^api-resources\/([^/]+)\/index\.md$/.exec(span.file)?.[1];
      if (id === undefined || unknowable[code] === undefined) continue;
      disabled.set(id, (disabled.get(id) ?? new Set()).add(code));
    }
    if (misread.length === 0) break;
  }
  return print();
}

function disableComments(codes: ReadonlySet<Diagnostic["code"]> = new Set()): readonly string[] {
  return [...codes]
    .sort()
    .map((code) => `<!-- stubdown disable ${code} -- ${unknowable[code] ?? ""} -->`);
}

/** Returns the fields that refer to types without a page to link to. */
function unlinked(types: readonly ApiType[]): readonly string[] {
  const known = new Set(types.map(({ id }) => id));
  return types.flatMap(({ id, fields }) =>
    fields
      .filter(({ type }) => {
        const target = /reference\[([^[\]]+)\]/.exec(typeRefText(type.value))?.[1];
        return target !== undefined && !known.has(target);
      })
      .map(({ name }) => `${id}.${name}`),
  );
}

/** Returns the fields whose types were read as other types. */
function findMisread(wanted: readonly ApiType[], read: Api): readonly string[] {
  const texts = new Map(typesOf(read).flatMap((type) => textsOf(type)));
  return wanted.flatMap(textsOf).flatMap(([key, text]) => (texts.get(key) === text ? [] : [key]));
}

function textsOf({ id, fields }: ApiType): readonly (readonly [key: string, text: string])[] {
  return fields.map(({ name, type }) => [`${id}.${name}`, typeRefText(type.value)]);
}
