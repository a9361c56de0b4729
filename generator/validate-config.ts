import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv, type ErrorObject } from "ajv";

import { packageRoot } from "./package-root.js";

/** What in a configuration is not as `docs/schema/config.schema.json` says; the build compiles that. */
export function validateConfig(value: unknown): readonly ErrorObject[] {
  const path = join(packageRoot(), "docs/schema/config.schema.json");
  const schema = JSON.parse(readFileSync(path, "utf8")) as object;
  const ajv = new Ajv({ allErrors: true, verbose: true });
  return ajv.validate(schema, value) ? [] : (ajv.errors ?? []);
}
