import type { Api, JsonValue, Sample, TypeRef } from "../core/api.js";
import { isError } from "../core/status.js";
import { PageText } from "./page-text.js";

/** A sample of each named type that the pages show one of, by the id of the type. */
export type Samples = ReadonlyMap<string, JsonValue>;

/** The first sample of each type: of an answer that is one, or of the first item of a list. */
export function findSamples({ operations }: Api): Samples {
  const samples = new Map<string, JsonValue>();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const { payload, sample } = response;
    const value = sample?.value;
    if (payload === undefined || value === undefined || isError(response)) continue;
    const { type } = payload.value;
    const [named, one] =
      type.kind === "array" && Array.isArray(value)
        ? [type.items, value[0] as JsonValue | undefined]
        : [type, value];
    if (named.kind !== "named" || one === undefined || samples.has(named.type)) continue;
    samples.set(named.type, one);
  }
  return samples;
}

/** A value of a type from the samples of other answers; undefined if they show none. */
export function exampleOf(type: TypeRef, samples: Samples): PageText | undefined {
  if (type.kind === "array") {
    const item = type.items.kind === "named" ? samples.get(type.items.type) : undefined;
    return item === undefined ? undefined : new PageText([item]);
  }
  const value = type.kind === "named" ? samples.get(type.type) : undefined;
  return value === undefined ? undefined : new PageText(value);
}

/** What a sample shows; undefined for what is no JSON. */
export function sampleOf(sample: Sample | undefined): PageText | undefined {
  return sample?.value === undefined ? undefined : new PageText(sample.value);
}
