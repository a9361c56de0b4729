import type { Implementation } from "./find-handlers.js";
import type { Insertion } from "./imports.js";
import { indentAt, lineIndent, type Style } from "./style.js";
import { ts } from "./typescript.js";

/** Inserts methods, each given as lines, at the end of a class or an object. */
export function insertMethods(
  node: Implementation["node"],
  methods: readonly (readonly string[])[],
  { lineBreak, indent }: Style,
): readonly Insertion[] {
  const { text } = node.getSourceFile();
  const isObject = ts.isObjectLiteralExpression(node);
  const elements: ts.NodeArray<ts.Node> = isObject ? node.properties : node.members;
  const last = elements.at(-1);
  const brace = node.getEnd() - 1;
  const ownLine = indentAt(text, brace);
  const outer = ownLine ?? lineIndent(text, node.getStart());
  const [first] = elements;
  const inner = (first && indentAt(text, first.getStart())) ?? outer + indent;

  const hasComma = elements.hasTrailingComma;
  const endsInComma = isObject && (hasComma || last === undefined);
  const isSpaced = areSpaced(elements, text);
  const printed = methods.map((lines, index) => {
    const comma = isObject && (index < methods.length - 1 || endsInComma) ? "," : "";
    return lines.map((line) => inner + line).join(lineBreak) + comma;
  });
  const block = printed.join(isSpaced ? lineBreak.repeat(2) : lineBreak) + lineBreak;
  const needsComma = isObject && last !== undefined && !hasComma;
  const comma = needsComma ? [{ offset: last.getEnd(), text: "," }] : [];
  if (ownLine === undefined) return [...comma, { offset: brace, text: lineBreak + block + outer }];
  const offset = brace - ownLine.length;
  const isParted = last === undefined || /\n[\t ]*\r?\n$/.test(text.slice(0, offset));
  return [...comma, { offset, text: (isSpaced && !isParted ? lineBreak : "") + block }];
}

/** True if blank lines are in at least half of the gaps between members, or if there are fewer than two members. */
function areSpaced(elements: ts.NodeArray<ts.Node>, text: string): boolean {
  const gaps = elements.slice(1).map((element, index) => {
    return text.slice(elements[index]?.getEnd() ?? 0, element.getStart());
  });
  const spaced = gaps.filter((gap) => /\n[\t ]*\r?\n/.test(gap)).length;
  return gaps.length === 0 || spaced >= gaps.length / 2;
}

/** Applies insertions to a text. Insertions at the same offset keep their order. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = "";
  let from = 0;
  for (const one of insertions.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(from, one.offset) + one.text;
    from = one.offset;
  }
  return result + text.slice(from);
}
