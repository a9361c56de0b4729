/** A link, as written. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** Parses a text that consists of a single link, `[text](url)`. Undefined for any other text. */
export function parseLink(text: string): PageLink | undefined {
  const [whole, words = "", url = ""] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(text) ?? [];
  return whole === undefined ? undefined : { text: words, url };
}
