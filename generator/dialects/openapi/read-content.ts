import { isDeepStrictEqual } from "node:util";

import type { Payload, Sample, TypeRef } from "../../core/api.js";
import { stated, type Fact } from "../../core/fact.js";
import type { DocumentNode } from "./node.js";
import { readSchema } from "./read-schema.js";
import type { SchemaContext } from "./schema-remarks.js";
import { typeAlone } from "./type-alone.js";

/** What the media types of a body or an answer say. */
export interface ContentReading {
  readonly payload?: Fact<Payload>;
  readonly sample?: Sample;
}

/** A media type with its schema. */
interface Media {
  readonly name: string;
  readonly node: DocumentNode;
  readonly type: TypeRef;
  /** The type without places: equal for equal schemas. */
  readonly key: string;
}

/** Reads the media types of a body or an answer as one payload. If their schemas differ, the type is a union. */
export function readContent(content: DocumentNode, context: SchemaContext): ContentReading {
  const { document } = context;
  const all = [...content.members].map(([name, node]): Media => {
    reportContent(node, context);
    const schema = node.get("schema");
    const type = schema === undefined ? withoutSchema(name) : typeOf(schema, context);
    return { name, node, type, key: JSON.stringify(withoutPlaces(type)) };
  });
  const kept = context.isForPages === true ? alike(all, context) : all;
  const [first] = kept;
  if (first === undefined) return {};
  const types = [...new Map(kept.map(({ key, type }) => [key, type])).values()];
  const type: TypeRef = types.length === 1 ? first.type : { kind: "union", of: types };
  const media = kept.map(({ name }) => name);
  const sample = sampleOf(
    kept.map(({ node }) => node),
    context,
  );
  return {
    payload: stated({ media, type }, document.place(first.node.get("schema") ?? first.node)),
    ...(sample && { sample }),
  };
}

/**
 * Returns the media types with the schema that a page describes: that of JSON, or else the first one. Reports the
 * others, because a page would mix their members.
 */
function alike(all: readonly Media[], { document }: SchemaContext): readonly Media[] {
  const described = all.filter(({ node }) => node.get("schema") !== undefined);
  const told = described.find(({ name }) => /[/+]json\b/i.test(name)) ?? described[0] ?? all[0];
  for (const { name, node, key } of all) {
    if (told === undefined || key === told.key) continue;
    document.leave(
      node,
      `a page has one schema for a body or an answer: that of \`${told.name}\` is written, that of \`${name}\` is left out`,
    );
  }
  return all.filter(({ key }) => key === told?.key);
}

/** Reports what a page cannot say of one media type: the encoding of parts, and a sample that is not JSON. */
function reportContent(node: DocumentNode, { document, isOurs }: SchemaContext): void {
  const encoding = node.get("encoding");
  // Stubdown prints an encoding for objects in forms, and reads it from the types of their members.
  if (encoding !== undefined && !isOurs)
    document.leave(encoding, "`encoding` cannot be written on a page");
  const raw = isOurs ? node.get("x-sample") : undefined;
  if (raw !== undefined)
    document.leave(raw, "the document has no sample here, only the place of one that is not JSON");
}

/** Reports an example after the first. */
export function leaveExample(example: DocumentNode, document: SchemaContext["document"]): void {
  document.leave(example, "a page has one example of a body or an answer; this one is left out");
}

function withoutSchema(media: string): TypeRef {
  return { kind: "scalar", name: /json|text|form/.test(media) ? "unknown" : "file" };
}

/** Reads the type of a body or an answer. */
export function typeOf(schema: DocumentNode, context: SchemaContext): TypeRef {
  return typeAlone(readSchema(schema, context), context);
}

/** Returns a type without spans, so that equal schemas at different places are equal. */
function withoutPlaces(type: TypeRef): unknown {
  return JSON.parse(
    JSON.stringify(type, (key, value: unknown) => (key === "span" ? undefined : value)),
  );
}

/**
 * Returns the first example of a body or an answer, in the order of its media types. Undefined if there is none. Other
 * examples are reported, unless they are equal to the first.
 */
function sampleOf(
  content: readonly DocumentNode[],
  { document }: SchemaContext,
): Sample | undefined {
  let sample: Sample | undefined;
  for (const { at, shown } of examplesIn(content, document)) {
    const value = shown?.value;
    if (sample === undefined && shown !== undefined && value !== undefined)
      sample = { value, span: document.place(shown) };
    else if (value === undefined || !isDeepStrictEqual(value, sample?.value))
      leaveExample(at, document);
  }
  return sample;
}

interface Example {
  /** The place of the example, which may be a reference. */
  readonly at: DocumentNode;
  /** Undefined for an example at another address (`externalValue`). */
  readonly shown: DocumentNode | undefined;
}

function examplesIn(
  content: readonly DocumentNode[],
  document: SchemaContext["document"],
): readonly Example[] {
  return content.flatMap((media): Example[] => {
    const own = media.get("example");
    const named = [...(media.get("examples")?.members.values() ?? [])];
    return [
      ...(own === undefined ? [] : [{ at: own, shown: own }]),
      ...named.map((at) => ({ at, shown: document.follow(at)?.get("value") })),
    ];
  });
}
