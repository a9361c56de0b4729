import { printingCommand } from "./read-project.js";

/** `stubdown ir`: the IR as JSON, described by `docs/schema/ir.schema.json`. */
export const ir = printingCommand(({ api }, { name }) =>
  JSON.stringify({ name, ...api }, undefined, 2),
);
