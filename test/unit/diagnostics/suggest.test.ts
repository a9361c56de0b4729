import { expect, it } from "vitest";

import { suggest } from "../../../generator/diagnostics/suggest.js";

it.each([
  ["Volme", ["host", "volume"], "volume"],
  ["strng", ["int", "string"], "string"],
  ["hostss", ["hots", "hosts"], "hosts"],
  ["ab", ["abc", "xyz"], "abc"],
  ["tsring", ["strings", "string"], "string"],
  ["kubernetess", ["kubernetesCluster", "kubernetes"], "kubernetes"],
  ["tag", ["storagePool", "secret"], undefined],
  ["id", ["driverOpts", "identity"], undefined],
])("suggests for %s of %j: %s", (word, known, expected) => {
  expect(suggest(word, known)).toBe(expected);
});
