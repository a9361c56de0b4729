import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv, type ErrorObject } from "ajv";

import { packageRoot } from "./package-root.js";

/**
 * Checks a configuration against `docs/schema/config.schema.json`; empty if it is valid. The build puts
 * a compiled validator in the place of this file.
 */
export function validateConfig(value: unknown): readonly ErrorObject[] {
  const path = join(packageRoot(), "docs/schema/config.schema.json");
  const schema = JSON.parse(readFileSync(path, "utf8")) as object;
  const ajv = new Ajv({ allErrors: true, verbose: true });
  return ajv.validate(schema, value) ? [] : (ajv.errors ?? []);
}
