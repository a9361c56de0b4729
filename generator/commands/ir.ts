import type { Reading } from "../read-api.js";
import { printingCommand } from "./read-project.js";

/**
 * The version of `docs/schema/ir.schema.json`. It is higher where a reader of an earlier one could be wrong:
 * where something is taken away, is renamed, means something else, or can have a value that it could not
 * have. What is new and may be left out changes no version.
 */
export const schemaVersion = 3;

/** `stubdown ir`: the API as JSON, described by `docs/schema/ir.schema.json`. */
export const ir = printingCommand((reading, { name }) => irText(reading, name));

/** What `stubdown ir` prints of an API of some name. */
export function irText({ api, dialect }: Reading, name: string): string {
  return JSON.stringify({ schemaVersion, name, dialect: dialect.name, ...api }, undefined, 2);
}
