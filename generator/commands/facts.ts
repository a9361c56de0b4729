import { factsText } from "../core/facts.js";
import { printingCommand } from "./read-project.js";

/** `stubdown facts`: prints one fact per line, `key<TAB>value`, sorted by key. */
export const facts = printingCommand((reading) => factsText(reading.facts()).trimEnd());
