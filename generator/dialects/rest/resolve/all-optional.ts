import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Scope } from "./scopes.js";

/** A sentence that all parameters are optional, with the names that it excepts. */
export interface AllOptional {
  /** Where the page says so; undefined if it does not. */
  readonly span: Span | undefined;
  readonly except: ReadonlySet<string>;
}

export function findAllOptional(scope: Scope): AllOptional {
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "quote") continue;
    const found =
      /\b(?:all|these) (?:of the |the |JSON |query |body |form )*(?:parameters|params|fields|arguments)\b([^.]{0,80}?\boptional\b[^.]{0,80})/i.exec(
        section.page.slice(block),
      );
    if (found === null) continue;
    const except =
      /\b(?:except|excluding|other than|besides|apart from)\b(.*)/is.exec(found[1] ?? "")?.[1] ??
      "";
    return {
      span: section.page.source.span(block.start, block.end),
      except: new Set([...except.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "")),
    };
  }
  return { span: undefined, except: new Set() };
}
