/** A query as it is sent: each name with its values. */
export type Pairs = [name: string, value: string][];

/** How names of lists are written. */
export interface Spelling {
  /** Lists of these names are sent as `name[]`. */
  readonly brackets?: readonly string[] | undefined;
}

/**
 * Values as pairs of names and texts: a list gives a pair for each item, and members of objects are in
 * brackets, `filter[state]`.
 *
 * @throws TypeError for a value that cannot be sent, such as a function, and for an empty list: without
 * it, the server would do more than is meant.
 */
export function toPairs(
  values: Readonly<Record<string, unknown>>,
  { brackets = [] }: Spelling = {},
): Pairs {
  return Object.entries(values).flatMap(([name, value]) =>
    pairsOf(brackets.includes(name) ? `${name}[]` : name, value),
  );
}

function pairsOf(name: string, value: unknown): Pairs {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.length === 0)
      throw new TypeError(`${name} is an empty list; leave it out or give a value`);
    const list = name.endsWith("[]") || value.every((item) => !isObject(item)) ? name : `${name}[]`;
    return value.flatMap((item) => pairsOf(list, item));
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${key}]`, item));
  }
  return [[name, textOf(name, value)]];
}

/** True for an object with members, not for a date or a file. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !(value instanceof Date) && !Array.isArray(value)
  );
}

/** A value as text; a date in ISO 8601, and null as nothing. */
export function textOf(name: string, value: unknown): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new TypeError(`${name} cannot be sent: it is ${typeof value}`);
}

/** What a file may be given as. */
export type FileInput = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** Values as a form with files. Nested names and lists are in brackets. */
export async function toFormData(values: Readonly<Record<string, unknown>>): Promise<FormData> {
  const form = new FormData();
  const add = async (name: string, value: unknown): Promise<void> => {
    if (value === undefined) return;
    const file = await toBlob(value);
    if (file !== undefined) form.append(name, file, (file as { name?: string }).name ?? name);
    else if (Array.isArray(value))
      for (const item of value) await add(name.endsWith("[]") ? name : `${name}[]`, item);
    else if (isObject(value))
      for (const [key, item] of Object.entries(value)) await add(`${name}[${key}]`, item);
    else form.append(name, textOf(name, value));
  };
  for (const [name, value] of Object.entries(values)) await add(name, value);
  return form;
}

/** A file as a blob; undefined for what is no file. */
export async function toBlob(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  // A copy: its buffer is of one kind, and the caller may change the bytes.
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  return value instanceof ReadableStream ? new Response(value).blob() : undefined;
}
