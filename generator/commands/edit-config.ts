import type { JsonValue } from "../core/api.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { JsonEditor } from "./json-editor.js";

/** Options of a dialect, keyed by name. A value is a string, a list, or an object of lists. */
export type DialectProposal = Readonly<Record<string, JsonValue>>;

/** The API whose options are written. */
export interface EditedApi {
  readonly name: string;
  /** The name of the dialect that read the pages of the API. */
  readonly dialect: string;
}

/**
 * Adds options of a dialect to the text of a configuration. An existing list or object gets the items or
 * members that it lacks; any other existing value is kept, and so are comments. A dialect that is only a name
 * becomes an object.
 *
 * @throws UsageError if the configuration has no API `api.name`, or if that API has another dialect than `api.dialect`.
 */
export function addDialectOptions(
  configText: string,
  api: EditedApi,
  proposal: DialectProposal,
): string {
  const editor = new JsonEditor(configText);
  const apis = editor.node(["apis"])?.children ?? [];
  const index = apis.findIndex((_, at) => editor.node(["apis", at, "name"])?.value === api.name);
  if (index === -1) throw new UsageError([`The configuration has no API ${api.name}`]);
  const path = ["apis", index, "dialect"];
  const known = editor.node(path);
  const named: unknown = (known?.type === "object" ? editor.node([...path, "name"]) : known)?.value;
  if (typeof named === "string" && named !== api.dialect)
    throw new UsageError([
      `The pages of ${api.name} were read as ${api.dialect}, but the configuration gives ${api.name} the dialect ${named}; run again`,
    ]);
  if (Object.keys(proposal).length === 0) return configText;
  if (known?.type !== "object") editor.set(path, { name: api.dialect, ...proposal });
  else for (const [key, value] of Object.entries(proposal)) editor.add([...path, key], value);
  return editor.text;
}

/** Returns the text of a new configuration with one API. */
export function newConfig(
  api: EditedApi & { readonly docs: string; readonly out: string },
  proposal: DialectProposal,
): string {
  const { name, docs, out, dialect } = api;
  const hasOptions = Object.keys(proposal).length > 0;
  const options = hasOptions ? { name: dialect, ...proposal } : dialect;
  const $schema = "./node_modules/stubdown/docs/schema/config.schema.json";
  const config = { $schema, apis: [{ name, docs, out, dialect: options }] };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
