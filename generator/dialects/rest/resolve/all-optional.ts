import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Scope } from "./scopes.js";

/** A sentence that says that all parameters are optional, with the exceptions that it names. */
export interface AllOptional {
  /** The paragraph or quote with the sentence; undefined if there is no such sentence. */
  readonly span: Span | undefined;
  /** The names in code after `except` or a similar word. */
  readonly except: ReadonlySet<string>;
}

/** Matches `Only the fields you send are changed.` */
export const onlySent =
  /\bonly (?:the )?(?:fields|parameters|attributes|properties|values)(?: that)?(?: you)? (?:sent|send|provided?|included?|specified|specify|passed|pass|supplied|supply)(?: in the (?:request|body))? (?:are|get|will be) (?:updated|changed|modified|overwritten)\b/i;
/** Matches a paragraph that is `All are optional.` */
const allAre = /^\W*all (?:of (?:them|these) )?are optional\W*$/i;

/** Finds the first sentence of a scope that says that all parameters are optional. */
export function findAllOptional(scope: Scope): AllOptional {
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "quote") continue;
    const found =
      onlySent.exec(section.page.slice(block)) ??
      allAre.exec(section.page.slice(block)) ??
      /\b(?:all|these) (?:(?!accept|allow|expect|ha[sv]|need|require|support|take|use)[\w-]+ ){0,4}(?:parameters|params|fields|arguments)\b([^.]{0,80}?\boptional\b[^.]{0,80})/i.exec(
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
