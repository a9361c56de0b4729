import { parseUrl } from "../core/options.js";

/** The parts of a URL of a server or its API. */
export interface Place {
  /** The server, or the root of its API. */
  readonly url: string;
  /** The id of the project in the URL; undefined if there is none. */
  readonly projectId: string | undefined;
}

/**
 * Parses the URL of a server, of the root of its API, of its schemas, or of a project.
 *
 * @throws TypeError if the text is not a URL.
 */
export function parsePlace(text: string): Place {
  const url = parseUrl(text);
  const [, path = "", id] =
    /^(.*?)(?:\/projects\/([^/]+))?(?:\/schemas)?\/*$/.exec(url.pathname) ?? [];
  url.pathname = path;
  url.search = url.hash = "";
  return { url: url.href, projectId: id === undefined ? undefined : decodeURIComponent(id) };
}
