import type { Range } from "../source/source.js";
import type { Block, DefinitionItem } from "./block.js";
import { trimRange } from "./split-cells.js";

/**
 * Splits a paragraph that is a definition list: a term on a line, then lines that begin with a colon. Lines before the
 * first term become a paragraph, also if they begin with a colon. Undefined if there is no definition in the paragraph.
 */
export function splitDefinitions(text: string, range: Range): readonly Block[] | undefined {
  if (!/\n[ \t]{0,3}:[ \t]+\S/.test(text.slice(range.start, range.end))) return undefined;
  const lines: Range[] = [];
  for (let at = range.start; at < range.end;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 || newline > range.end ? range.end : newline;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const isDefinition = (line: Range | undefined): boolean =>
    line !== undefined && /^[ \t]{0,3}:[ \t]+\S/.test(text.slice(line.start, line.end));
  const items: DefinitionItem[] = [];
  let lead: Range | undefined;
  let open: { term: Range; texts: Range[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const end = open.texts.at(-1)?.end ?? open.term.end;
    items.push({ ...open, start: open.term.start, end });
    open = undefined;
  };
  lines.forEach((line, index) => {
    if (open !== undefined && isDefinition(line)) {
      const colon = text.indexOf(":", line.start);
      open.texts.push(trimRange(text, colon + 1, line.end));
    } else if (!isDefinition(line) && isDefinition(lines[index + 1])) {
      close();
      open = { term: trimRange(text, line.start, line.end), texts: [] };
    } else if (open === undefined) {
      lead = { start: lead?.start ?? line.start, end: line.end };
    } else {
      // This line continues the definition above.
      const last = open.texts.pop();
      open.texts.push({ start: last?.start ?? line.start, end: line.end });
    }
  });
  close();
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const list: Block = { kind: "definitionList", items, start: first.start, end: last.end };
  return lead === undefined ? [list] : [{ kind: "paragraph", ...lead }, list];
}
