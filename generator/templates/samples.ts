import type { Api, JsonValue, Sample, TypeRef } from "../core/api.js";
import { isError } from "../core/status.js";
import { PageText } from "./page-text.js";

/** The samples of named types, keyed by the id of the type. */
export type Samples = ReadonlyMap<string, JsonValue>;

/**
 * Finds the first sample of each named type: an answer of this type, or the first item of an answer that is a
 * list. Errors do not count.
 */
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

/** Returns a value of a type from the samples of any answer; undefined if there is no such sample. */
export function exampleOf(type: TypeRef, samples: Samples): PageText | undefined {
  if (type.kind === "array") {
    const item = type.items.kind === "named" ? samples.get(type.items.type) : undefined;
    return item === undefined ? undefined : new PageText([item]);
  }
  const value = type.kind === "named" ? samples.get(type.type) : undefined;
  return value === undefined ? undefined : new PageText(value);
}

/** Returns the value of a sample; undefined if the sample is not JSON. */
export function sampleOf(sample: Sample | undefined): PageText | undefined {
  return sample?.value === undefined ? undefined : new PageText(sample.value);
}
