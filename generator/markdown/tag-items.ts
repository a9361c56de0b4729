/* This file is long because it is a single scanner for tags and shortcodes between fences and headings. */
import type { Range } from "../source/source.js";
import type { TagItem, TagListBlock } from "./block.js";

/** A JSX tag, or a shortcode of Hugo, Jekyll or Markdoc. */
interface Head extends Range {
  readonly name: string;
  readonly kind: "open" | "close" | "alone";
  readonly attributes: ReadonlyMap<string, string>;
}

/** The longest tag in UTF-16 units. Anything longer is not a tag. */
const longestTag = 2_000;

const mayHoldMembers =
  /(?:<(?=[A-Z])\w*|\{\{[<%]\s*[\w-]*|\{%\s*[\w-]*)(?:param|field|prop|attr|arg|header|query)[\w-]*\s/i;
const memberTag = /param|field|prop|attr|arg|header|query/i;

/**
 * The attributes that may hold the name of a member. Those named after a place (`query`) also state the place of the
 * member.
 */
export const nameAttributes = [
  ...["name", "path", "query", "body", "header", "cookie", "form", "param", "parameter", "field"],
  "property",
] as const;

/**
 * Finds the tags that describe one member each: `<ParamField body="size" type="integer">`, `{{< param name="size" >}}`.
 * Nested tags become members of the tag around them. Adjacent tags form one block.
 */
export function findTagLists(text: string): readonly TagListBlock[] {
  if (!mayHoldMembers.test(text)) return [];
  const blocks: TagListBlock[] = [];
  for (const item of findItems(text)) {
    const last = blocks.at(-1);
    const isNext = last !== undefined && text.slice(last.end, item.start).trim() === "";
    if (!isNext) blocks.push({ kind: "tags", items: [item], start: item.start, end: item.end });
    else blocks[blocks.length - 1] = { ...last, items: [...last.items, item], end: item.end };
  }
  return blocks;
}

interface OpenItem {
  readonly head: Head;
  readonly items: TagItem[];
}

function findItems(text: string): readonly TagItem[] {
  const heads = findHeads(text);
  const closed = new Set(
    heads.flatMap((head) => (head !== "heading" && head.kind === "close" ? [head.name] : [])),
  );
  const found: TagItem[] = [];
  let open: OpenItem[] = [];
  // A tag around several members may state their place: `{% query-parameters %}`.
  let group: { readonly name: string; readonly place: string } | undefined;
  const put = (item: TagItem): void => void (open.at(-1)?.items ?? found).push(item);
  const flush = (): void => {
    // A tag that is never closed has no text; tags after it become its siblings.
    const [first] = open;
    if (first === undefined) return;
    found.push(...open.flatMap(({ head, items }) => [toItem(head, undefined, []), ...items]));
    open = [];
  };
  for (const head of heads) {
    if (head === "heading") {
      flush();
      continue;
    }
    if (head.kind === "close") {
      if (head.name === group?.name) group = undefined;
      const at = open.findLastIndex((one) => one.head.name === head.name);
      if (at === -1) continue;
      while (open.length - 1 > at) {
        const inner = open.pop();
        if (inner !== undefined) for (const item of inner.items) put(item);
      }
      const own = open.pop();
      if (own !== undefined) put(toItem(own.head, head, own.items));
      continue;
    }
    if (!isMember(head)) {
      const place = placeOfGroup(head);
      if (place !== undefined && closed.has(head.name)) group = { name: head.name, place };
      continue;
    }
    const own =
      group === undefined || head.attributes.has("in")
        ? head
        : { ...head, attributes: new Map([...head.attributes, ["in", group.place]]) };
    if (head.kind === "alone" || !closed.has(head.name)) put(toItem(own, undefined, []));
    else open.push({ head: own, items: [] });
  }
  flush();
  return found;
}

function toItem(head: Head, close: Head | undefined, items: readonly TagItem[]): TagItem {
  const { name, start } = head;
  const attributes = Object.fromEntries(head.attributes);
  const first = items[0]?.start;
  const content = close === undefined ? undefined : { start: head.end, end: first ?? close.start };
  return { name, attributes, content, items, start, end: close?.end ?? head.end };
}

function placeOfGroup({ name, attributes }: Head): string | undefined {
  if (attributes.size > 0) return undefined;
  return /(?:^|[-_])(path|query|body|header|cookie|form)(?:s|[-_]?(?:data|param)[\w-]*)?$/i.exec(
    name,
  )?.[1];
}

function isMember({ name, attributes }: Head): boolean {
  if (!memberTag.test(name)) return false;
  const named = nameAttributes
    .map((key) => attributes.get(key))
    .find((value) => value !== undefined);
  return named !== undefined && /^[\p{L}_$@][\p{L}\p{N}\w.$@[\]-]*$/u.test(named);
}

/** Finds the tags outside of fences, and marks where headings are. */
function findHeads(text: string): readonly (Head | "heading")[] {
  const heads: (Head | "heading")[] = [];
  const scan = /^[ \t>]*(`{3,}|~{3,})|^#{1,6}[ \t]|<\/?[A-Z]|\{\{[<%]|\{%/gm;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const fence = match[1];
    if (fence !== undefined) {
      const close = new RegExp(`^[ \\t>]*\\${fence[0] ?? ""}{${fence.length},}[ \\t]*$`, "gm");
      close.lastIndex = scan.lastIndex;
      const end = close.exec(text);
      if (end === null) break;
      scan.lastIndex = end.index + end[0].length;
    } else if (match[0].startsWith("#")) heads.push("heading");
    else {
      const head = readHead(text, match.index);
      if (head === undefined) continue;
      heads.push(head);
      scan.lastIndex = head.end;
    }
  }
  return heads;
}

/** Reads a tag or a shortcode with its attributes. Undefined if it is not closed or too long. */
export function readHead(text: string, start: number): Head | undefined {
  const begin = /^(?:<|\{\{[<%]|\{%)\s*(\/|end(?!point)(?=[a-z]))?\s*([\w.-]+)/.exec(
    text.slice(start, start + 100),
  );
  const name = begin?.[2];
  if (begin === null || name === undefined) return undefined;
  const end = begin[0].startsWith("<") ? ">" : begin[0].startsWith("{%") ? "%}" : "}}";
  const attributes = new Map<string, string>();
  const limit = Math.min(text.length, start + longestTag);
  let at = start + begin[0].length;
  while (at < limit) {
    if (text.startsWith(end, at)) {
      const isAlone = /\/\s*[>%]?$/.test(text.slice(at - 2, at));
      const kind = begin[1] !== undefined ? "close" : isAlone ? "alone" : "open";
      return { name, kind, attributes, start, end: at + end.length };
    }
    const one = attribute(text, at, limit);
    if (one.name !== undefined) attributes.set(one.name.toLowerCase(), one.value);
    else if (one.isQuoted) attributes.set(`${attributes.size}`, one.value);
    at = one.end;
  }
  return undefined;
}

/**
 * Returns a text of the same length. Expressions of components that contain tags are blank in it: `<Endpoint url="/x"
 * rights={<Right />} />`. A reader of HTML would take the inner tag for a part of the outer one.
 */
export function maskExpressions(text: string): string {
  if (!/=\{[^}]*</.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/<[A-Z]/g)) {
    const head = index < done ? undefined : readHead(text, index);
    if (head === undefined) continue;
    for (
      let at = text.indexOf("={", Math.max(index, done));
      at !== -1 && at < head.end;
      at = text.indexOf("={", done)
    ) {
      const end = Math.min(closingBrace(text, at + 1, head.end) + 1, head.end);
      const value = text.slice(at, end);
      parts.push(text.slice(done, at));
      parts.push(/[<>]/.test(value) ? `="${value.slice(3).replace(/[^\n]/g, " ")}"` : value);
      done = end;
    }
    parts.push(text.slice(done, head.end));
    done = head.end;
  }
  return parts.join("") + text.slice(done);
}

interface Attribute {
  readonly name: string | undefined;
  readonly value: string;
  readonly isQuoted: boolean;
  readonly end: number;
}

/** Reads an attribute, a value without a name, or a separator. An attribute without a value has the value `true`. */
function attribute(text: string, at: number, limit: number): Attribute {
  const name = /^[A-Za-z_:@][\w:.-]*/.exec(text.slice(at, Math.min(limit, at + 100)))?.[0];
  const from = at + (name?.length ?? 0);
  const equals =
    name === undefined ? "" : (/^\s*=\s*/.exec(text.slice(from, from + 20))?.[0] ?? "");
  const start = from + equals.length;
  if (name !== undefined && equals === "")
    return { name, value: "true", isQuoted: false, end: from };
  const quote = text[start] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = text.indexOf(quote, start + 1);
    const end = close === -1 || close > limit ? limit : close;
    const value = text.slice(start + 1, end).replace(/\\([_*~#[\]()])/g, "$1");
    return { name, value, isQuoted: true, end: end + 1 };
  }
  if (name === undefined) return { name, value: "", isQuoted: false, end: at + 1 };
  if (quote === "{") {
    const end = closingBrace(text, start, limit);
    const value = text.slice(start + 1, end).trim();
    const bare = /^(["'`])([^]*)\1$/.exec(value)?.[2] ?? value;
    return { name, value: bare, isQuoted: false, end: end + 1 };
  }
  const bare = /^[^\s"'<>{}]*/.exec(text.slice(start, limit))?.[0] ?? "";
  return { name, value: bare, isQuoted: false, end: Math.max(start + bare.length, at + 1) };
}

function closingBrace(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return limit;
}
