import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { english, type Vocabulary } from "../vocabulary.js";
import { nearKey } from "./evidence.js";
import { addUp, type Finding, type Met } from "./met.js";

const tag = /\{\{[<%]-?\s*\/?\s*([\w./-]+)|\{%-?\s*([\w.-]+)|(?<![/=\w])<([A-Z][\w.]*)(?=[\s/>])/g;
/**
 * Matches the names of tags that are not reported: they mark code, links or included files, lay out the page, or are
 * placeholders such as `<ID>`.
 */
const plain =
  /^(?:\/|end|highlight$|raw$|comment$|relref$|ref$|include|swagger|[A-Z\d_]+$|(?:Tabs?|TabItem|Accordion|AccordionGroup|Cards?|CardGroup|Columns?|Steps?|Frame|CodeGroup|RequestExample|ResponseExample|Expandable|hint|tabs?|content-ref|embed|code|expand|history)$)/;

/** Finds shortcodes, template tags and components that are not known marks and declare no requests. */
export function findTags({ tree }: ResolvedTree): readonly Finding[] {
  const marks = marksOf(tree.vocabulary);
  const { requests, mentions } = tree.choice;
  const candidates = [...requests.map(({ candidate }) => candidate), ...mentions];
  const known = new Set([
    ...Object.values(marks).flat(),
    ...candidates.flatMap(({ form }) => /^tag:(\S+)/.exec(form)?.[1]?.toLowerCase() ?? []),
  ]);
  const met = tree.pages.flatMap((page) =>
    page.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ block }): Met[] => {
        if (block.kind !== "paragraph" && block.kind !== "html" && block.kind !== "table")
          return [];
        return [...page.slice(block).matchAll(tag)].flatMap((found): Met[] => {
          const [text, shortcode, template, component] = found;
          const name = shortcode ?? template ?? component ?? "";
          if (plain.test(name) || known.has(name.toLowerCase())) return [];
          const start = block.start + found.index;
          const kind = component === undefined ? "shortcode" : "component";
          return [{ kind, text: name, page, range: { start, end: start + text.length } }];
        });
      }),
    ),
  );
  return addUp(met, (word) => {
    const key = nearKey(word, marksOf(english));
    return key === undefined ? [] : [{ option: `words.${key}`, word }];
  });
}

function marksOf({
  words: { required, optional, nullable, deprecated },
}: Pick<Vocabulary, "words">) {
  return { required, optional, nullable, deprecated };
}
