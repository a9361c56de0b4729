import type { RancherCode } from "../catalog.js";
import type { Diagnostic, Located } from "../../../diagnostics/diagnostic.js";
import type { Page, RouteBlock } from "../page/page.js";
import type { SourceFile } from "../../../source/source.js";
import type { Edit } from "./edit.js";

/** The pages and diagnostics that a fix may look at. */
export interface FixContext {
  readonly pages: readonly Page[];
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const methods: Readonly<Record<string, string>> = {
  create: "POST",
  update: "PUT",
  delete: "DELETE",
};

/**
 * Fixes one of three copies of a fact if the other two agree. A sample or an anchor follows the header and the name of
 * its block. A heading follows the folder and the title.
 */
export function fixCopy(diagnostic: Diagnostic, context: FixContext): readonly Edit[] {
  const { code, span } = diagnostic;
  const page = context.pages.find(({ path }) => path === span.file);
  if (page === undefined) return [];
  if (code === "heading-mismatch") return fixHeading(diagnostic, page);
  const blocks = [...page.operations, ...page.actions];
  const block = blocks.find(({ span: { start, end } }) => {
    return start.offset <= span.start.offset && span.end.offset <= end.offset;
  });
  if (block === undefined || !isSure(block, page, context)) return [];
  switch (code) {
    case "sample-method":
      return replace(diagnostic, block.sample?.method, block.method.value);
    case "sample-path":
      return fixSamplePath(diagnostic, block);
    case "anchor-mismatch":
      return fixAnchor(diagnostic, block, context);
    default:
      return [];
  }
}

/** Fixes a heading, if the title ends with the name of the folder. */
function fixHeading(diagnostic: Diagnostic, page: Page): readonly Edit[] {
  const isStated = page.kind === "resource" && !page.isKindGuessed;
  const id = page.id.value;
  // The new heading begins with a capital letter if the old one does.
  const isCapital = /^\p{Lu}/u.test(page.heading?.value ?? "");
  const heading = isCapital ? id.slice(0, 1).toUpperCase() + id.slice(1) : id;
  return isStated ? replace(diagnostic, page.heading, heading) : [];
}

/** True if the header of a block agrees with its name, and with another block of the page. */
function isSure(block: RouteBlock, page: Page, { diagnostics }: FixContext): boolean {
  const isHere = ({ span: { file, start } }: Diagnostic): boolean =>
    file === page.path &&
    block.span.start.offset <= start.offset &&
    start.offset < block.span.end.offset;
  // Another diagnostic of the block may have the same cause.
  const copies: readonly string[] = [
    "sample-method",
    "sample-path",
    "anchor-mismatch",
  ] satisfies readonly RancherCode[];
  if (diagnostics.some((one) => isHere(one) && !copies.includes(one.code))) return false;
  const isAction = page.actions.includes(block);
  const name = block.name.value.toLowerCase();
  const method = isAction ? "POST" : methods[name];
  const named = /\?action=(.*)$/.exec(block.path.value)?.[1]?.toLowerCase();
  if (method !== block.method.value || named !== (isAction ? name : undefined)) return false;
  const collection = collectionOf(block);
  const others = [...page.operations, ...page.actions].filter((other) => other !== block);
  return others.some((other) => collectionOf(other) === collection);
}

function collectionOf({ path }: RouteBlock): string {
  return path.value.replace(/\?.*$/, "").replace(/\/\$\{ID\}$/, "");
}

function fixSamplePath(diagnostic: Diagnostic, block: RouteBlock): readonly Edit[] {
  const url = block.sample?.url;
  const host = /^https?:\/\/[^/]*/.exec(url?.value ?? "")?.[0] ?? "";
  return replace(diagnostic, url, host + block.path.value);
}

/** Fixes an anchor, unless a page links to it, because the link would then break. */
function fixAnchor(
  diagnostic: Diagnostic,
  { anchor, name }: RouteBlock,
  { sources }: FixContext,
): readonly Edit[] {
  const isUsed = sources.some(({ text }) => text.includes(`#${anchor?.value ?? ""}`));
  return isUsed ? [] : replace(diagnostic, anchor, name.value.toLowerCase());
}

function replace(
  diagnostic: Diagnostic,
  wrong: Located<string> | undefined,
  text: string,
): readonly Edit[] {
  const isIt = wrong?.span.start.offset === diagnostic.span.start.offset;
  if (wrong === undefined || !isIt) return [];
  const { file, start, end } = wrong.span;
  // The page may write the value in another way, for example with an escape. It is then not changed.
  if (end.offset - start.offset !== wrong.value.length) return [];
  return [{ diagnostic, file, start: start.offset, end: end.offset, text }];
}
