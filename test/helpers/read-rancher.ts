import type { Api } from "../../generator/core/api.js";
import { rancher } from "../../generator/dialects/rancher/dialect.js";
import type { Result } from "../../generator/diagnostics/diagnostic.js";
import type { Settings } from "../../generator/diagnostics/policy.js";
import { apiOf, readTree, type Reading } from "../../generator/read-api.js";
import type { SourceFile } from "../../generator/source/source.js";

/** Reads pages of Rancher's dialect. */
export function readRancherTree(sources: readonly SourceFile[]): Reading {
  return readTree(sources, { dialect: rancher });
}

/** Reads pages of Rancher's dialect into an API, with the diagnostics that are not turned off. */
export function readRancher(sources: readonly SourceFile[], settings: Settings = {}): Result<Api> {
  return apiOf(readRancherTree(sources), settings);
}
