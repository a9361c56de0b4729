import { parseUrl } from "../core/options.js";

/** The URL of an API as people have it at hand, taken apart. */
export interface Place {
  /** The server, or the root of its API. */
  readonly url: string;
  /** The id of the project that the URL leads to. */
  readonly projectId: string | undefined;
}

/**
 * Takes apart a URL that leads to a server, to the root of its API, to its schemas, or to a project.
 *
 * @throws TypeError if the text is no URL.
 */
export function parsePlace(text: string): Place {
  const url = parseUrl(text);
  const [, path = "", id] =
    /^(.*?)(?:\/projects\/([^/]+))?(?:\/schemas)?\/*$/.exec(url.pathname) ?? [];
  url.pathname = path;
  url.search = url.hash = "";
  return { url: url.href, projectId: id === undefined ? undefined : decodeURIComponent(id) };
}
