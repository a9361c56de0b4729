import { readingCommand } from "./read-project.js";

/** `stubdown ir`: the IR as JSON, as `docs/schema/ir.schema.json` describes it. */
export const ir = readingCommand((api, project, terminal) => {
  terminal.print(JSON.stringify({ name: project.name, ...api }, undefined, 2));
});
