import type { Reading } from "../read-api.js";
import { printingCommand } from "./read-project.js";

/** The version of what is printed: a higher one where a reader of an earlier one could be wrong. */
const version = 2;

/** `stubdown ir`: the API as JSON, described by `docs/schema/ir.schema.json`. */
export const ir = printingCommand((reading, { name }) => irText(reading, name));

/** What `stubdown ir` prints of an API of some name. */
export function irText({ api, dialect }: Reading, name: string): string {
  return JSON.stringify({ version, name, dialect: dialect.name, ...api }, undefined, 2);
}
