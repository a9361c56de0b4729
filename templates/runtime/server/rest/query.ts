/** Values by name, nested as code writes them. */
export type Values = Record<string, unknown>;

/** Whether a value has members by name: it is neither null nor a list. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Pairs of a query or a form as nested values: `ids[]` and repeated names are lists, and `filter[state]`
 * is `state` in `filter`. The result has no prototype, so that any name may be sent.
 */
export function nestPairs(pairs: Iterable<readonly [name: string, value: unknown]>): Values {
  const root = Object.create(null) as Values;
  for (const [name, value] of pairs) put(root, keysOf(name), value);
  return root;
}

/** `a[b][]` as `a`, `b` and a blank. A name with brackets that do not match is one key. */
function keysOf(name: string): readonly string[] {
  const found = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name);
  if (found === null) return [name];
  // Of a list of lists, a form cannot tell where one ends.
  const [, first = "", rest = ""] = [found[0], found[1], found[2]?.replace(/(?:\[\])+$/, "[]")];
  return [first, ...rest.slice(1, -1).split("][")];
}

/** More levels than this are one key: no parameter nests deeper. */
const maxDepth = 8;

function put(values: Values, keys: readonly string[], value: unknown): void {
  const [key = "", next, ...rest] = keys;
  const known = values[key];
  if (next === undefined || keys.length > maxDepth) {
    values[key] = known === undefined ? value : [known, value].flat();
  } else if (next === "" && rest.length === 0) {
    values[key] = [...(Array.isArray(known) ? (known as unknown[]) : []), value];
  } else if (next === "") {
    putInList(values, key, { keys: rest, value });
  } else {
    const inner = isObject(known) ? known : (Object.create(null) as Values);
    values[key] = inner;
    put(inner, [next, ...rest], value);
  }
}

/** `rows[][name]` begins a new row where the last one has the name already. */
function putInList(
  values: Values,
  key: string,
  { keys, value }: { readonly keys: readonly string[]; readonly value: unknown },
): void {
  const list = Array.isArray(values[key]) ? (values[key] as unknown[]) : [];
  values[key] = list;
  const last = list.at(-1);
  // A form may have a text where others have members.
  const isNew = typeof last !== "object" || last === null || (keys[0] ?? "") in last;
  const row = isNew ? (Object.create(null) as Values) : (last as Values);
  if (isNew) list.push(row);
  put(row, keys, value);
}
