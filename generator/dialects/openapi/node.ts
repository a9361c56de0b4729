import type { JsonValue } from "../../core/api.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../source/source.js";

/** A value from the parser of JSON or YAML, with its offsets in the text. */
export interface RawValue {
  readonly kind: "object" | "array" | "scalar";
  readonly start: number;
  readonly end: number;
  /**
   * Returns the members of an object. If several have the same name, all are returned, and the last one
   * counts.
   */
  entries(): readonly RawEntry[];
  items(): readonly RawValue[];
  scalar(): string | number | boolean | null;
}

export interface RawEntry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: RawValue;
}

interface Members {
  readonly members: ReadonlyMap<string, DocumentNode>;
  readonly repeated: readonly DocumentNode[];
}

/**
 * The most values that are copied for a sample or a default. With aliases of YAML, a few lines can have
 * millions of values.
 */
const mostCopied = 10_000;

/**
 * How much of a value was read: `none`; `part`, an object or an array of which members or items were asked for; or
 * `all`, a scalar, or a value that was copied or reported with everything in it.
 */
export type NodeUse = "none" | "part" | "all";

/**
 * A value of a document, with its place: file, line, column and JSON pointer. Its members and items are made on
 * demand.
 */
export class DocumentNode {
  readonly pointer: string;
  /** The place for messages: the name of a member, or the value of an item. */
  readonly span: Span;
  readonly #source: Source;
  readonly #raw: RawValue;
  #members: Members | undefined;
  #items: readonly DocumentNode[] | undefined;
  #use: NodeUse = "none";

  constructor(source: Source, raw: RawValue, place: { pointer: string; span: Span }) {
    this.#source = source;
    this.#raw = raw;
    this.pointer = place.pointer;
    this.span = place.span;
  }

  get file(): string {
    return this.#source.path;
  }

  /**
   * An object that identifies the value: it is the same at all places where YAML uses the value by an alias.
   */
  get identity(): object {
    return this.#raw;
  }

  get kind(): RawValue["kind"] {
    return this.#raw.kind;
  }

  /** How much of the value was read. Calls of `kind`, `words` and `repeated` do not count. */
  get use(): NodeUse {
    return this.#use;
  }

  /** Sets how much of the value was read. */
  count(use: NodeUse): void {
    this.#use = use;
  }

  #countScalar(): void {
    if (this.#raw.kind === "scalar") this.#use = "all";
  }

  #countPart(): void {
    if (this.#use === "none" && this.#raw.kind !== "scalar") this.#use = "part";
  }

  /** The members of an object. Empty for other values. */
  get members(): ReadonlyMap<string, DocumentNode> {
    this.#countPart();
    return this.#readMembers().members;
  }

  /** The members that a later member of the same name replaces. */
  get repeated(): readonly DocumentNode[] {
    return this.#readMembers().repeated;
  }

  #readMembers(): Members {
    if (this.#members !== undefined) return this.#members;
    const members = new Map<string, DocumentNode>();
    const repeated: DocumentNode[] = [];
    const entries = this.#raw.kind === "object" ? this.#raw.entries() : [];
    for (const { name, start, end, value } of entries) {
      const pointer = `${this.pointer}/${escapePointer(name)}`;
      const place = { pointer, span: this.#source.span(start, end) };
      const earlier = members.get(name);
      if (earlier !== undefined) repeated.push(earlier);
      members.set(name, new DocumentNode(this.#source, value, place));
    }
    this.#members = { members, repeated };
    return this.#members;
  }

  /** The items of an array. Empty for other values. */
  get items(): readonly DocumentNode[] {
    this.#countPart();
    this.#items ??=
      this.#raw.kind !== "array"
        ? []
        : this.#raw.items().map((value, index) => {
            const span = this.#source.span(value.start, value.end);
            const place = { pointer: `${this.pointer}/${index}`, span };
            return new DocumentNode(this.#source, value, place);
          });
    return this.#items;
  }

  /** Returns a member of an object; undefined if there is none. */
  get(name: string): DocumentNode | undefined {
    return this.members.get(name);
  }

  /** The value of a string. Undefined for other values. */
  get text(): string | undefined {
    this.#countScalar();
    const value = this.#raw.kind === "scalar" ? this.#raw.scalar() : undefined;
    return typeof value === "string" ? value : undefined;
  }

  /** True for the value `true`. */
  get isTrue(): boolean {
    this.#countScalar();
    return this.#raw.kind === "scalar" && this.#raw.scalar() === true;
  }

  /** The kind or value, for messages: `an object`, `"text"`, `12`. */
  get words(): string {
    if (this.kind !== "scalar") return this.kind === "object" ? "an object" : "an array";
    return JSON.stringify(this.#raw.scalar());
  }

  /** A copy of the value. Undefined if it is too large. */
  get value(): JsonValue | undefined {
    this.#use = "all";
    return copy(this.#raw, { left: mostCopied });
  }
}

function copy(raw: RawValue, budget: { left: number }): JsonValue | undefined {
  budget.left--;
  if (budget.left < 0) return undefined;
  if (raw.kind === "scalar") return raw.scalar();
  if (raw.kind === "array") {
    const items = raw.items().map((item) => copy(item, budget));
    return items.includes(undefined) ? undefined : (items as JsonValue[]);
  }
  const members = raw.entries().map(({ name, value }) => [name, copy(value, budget)] as const);
  return members.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(members) as JsonValue);
}

function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
