import type { Reading } from "../read-api.js";
import { printingCommand } from "./read-project.js";

/**
 * The version of `docs/schema/ir.schema.json`. It increases if a program for the earlier version could be wrong,
 * because a member was removed or renamed, or has another meaning or a new value. A new optional member does not change
 * the version.
 */
export const schemaVersion = 3;

/** `stubdown ir`: prints the API as JSON, described by `docs/schema/ir.schema.json`. */
export const ir = printingCommand((reading, { name }) => irText(reading, name));

/** Returns the output of `stubdown ir` for an API. */
export function irText({ api, dialect }: Reading, name: string): string {
  return JSON.stringify({ schemaVersion, name, dialect: dialect.name, ...api }, undefined, 2);
}
