import { ofServer, parseUrl } from "../core/options.js";

/** The parts of the URL of a server or of its API. */
export interface Place {
  /** The URL of the server, or of the root of its API. */
  readonly url: string;
  /** The id of the project in the URL; undefined if there is none. */
  readonly projectId: string | undefined;
}

/**
 * Parses the URL of a server, of the root of its API, of its schemas, or of a project.
 *
 * @throws TypeError if the string is not a URL; URIError if the project id has an invalid percent escape
 */
export function parsePlace(text: string): Place {
  const url = parseUrl(text, ofServer);
  // The pattern fits each path.
  const [, path, id] = /^(.*?)(?:\/projects\/([^/]+))?(?:\/schemas)?\/*$/.exec(
    url.pathname,
  ) as unknown as [string, string, string?];
  url.pathname = path;
  return { url: url.href, projectId: id === undefined ? undefined : decodeURIComponent(id) };
}
