/** A link as written. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** Parses a text that is one link, `[text](url)`, and nothing else. */
export function parseLink(text: string): PageLink | undefined {
  const [whole, words = "", url = ""] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(text) ?? [];
  return whole === undefined ? undefined : { text: words, url };
}
