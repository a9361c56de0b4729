import type { CodeBlock } from "../../markdown/block.js";
import type { Section } from "../../markdown/page.js";
import { isTypeScript } from "./page/read-typed-code.js";
import { speaksOfTypes } from "./resolve/typed-sections.js";

/** True for a fence that declares types in TypeScript, or below a heading about types in another language. */
export function declaresTypes(block: CodeBlock, section: Section): boolean {
  return isOfTypeScript(block, section) || definesTypes(block, section);
}

/** True for a fence of TypeScript that begins a line with `interface` or `enum`. */
function isOfTypeScript(block: CodeBlock, { page }: Section): boolean {
  return (
    isTypeScript(block) &&
    /^\s*(?:export\s+)?(?:interface|enum)\s+\w+[^;]*\{/m.test(page.slice(block.content))
  );
}

/** The first lines of types in languages that are not read. Keyed by the language of the fence. */
const definitions: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:py|python)$/,
    /^class\s+\w+\((?:\w+\.)?(?:BaseModel|TypedDict|Schema|str,\s*Enum)\):|^@dataclass\b/m,
  ],
  [/^(?:go|golang)$/, /^type\s+\w+\s+struct\s*\{/m],
  [/^(?:rs|rust)$/, /^(?:pub\s+)?struct\s+\w+\s*\{/m],
  [/^(?:kt|kotlin)$/, /^data\s+class\s+\w+\s*\(/m],
  [/^java$/, /^(?:public\s+)?record\s+\w+\s*\(/m],
  [/^(?:cs|csharp)$/, /\{\s*get;\s*(?:set|init);\s*\}/],
  [/^swift$/, /^struct\s+\w+\s*:\s*[\w,\s]*Codable/m],
];

/** True for a fence that defines types in another language than TypeScript, below a heading that speaks of types. */
function definesTypes({ lang, content }: CodeBlock, section: Section): boolean {
  const form = definitions.find(([name]) => name.test(lang))?.[1];
  return form !== undefined && speaksOfTypes(section) && form.test(section.page.slice(content));
}
