import { factsText } from "../ir/facts.js";
import { readingCommand } from "./read-project.js";

/** `stubdown facts`: a line a fact, `key<TAB>value`, sorted by bytes. */
export const facts = readingCommand((api, _project, terminal) => {
  const text = factsText(api);
  if (text !== "") terminal.print(text.trimEnd());
});
