import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv, type ErrorObject } from "ajv";

import { packageRoot } from "./package-root.js";

const schema = readFileSync(join(packageRoot(), "docs/schema/config.schema.json"), "utf8");
const validate = new Ajv({ allErrors: true, verbose: true }).compile(JSON.parse(schema) as object);

/**
 * Checks a configuration against `docs/schema/config.schema.json`. Returns no error if it is valid. The build
 * replaces this file by a compiled validator.
 */
export function validateConfig(value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
