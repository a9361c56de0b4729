import { listFacts } from "../ir/facts.js";
import { readingCommand } from "./read-project.js";

/** `stubdown facts`: a line a fact, `key<TAB>value`, sorted by bytes. */
export const facts = readingCommand((api, _project, terminal) => {
  const lines = listFacts(api).map(([key, value]) => `${key}\t${value}`);
  if (lines.length > 0) terminal.print(lines.join("\n"));
});
