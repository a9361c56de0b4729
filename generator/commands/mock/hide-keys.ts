import type { Api } from "../../core/api.js";

/** Matches names of parameters that hold keys, even if the docs do not say so. */
const telling = /auth|key|passw|secret|signature|token/i;

/**
 * Makes a function that replaces keys in the query of a URL by `***`, because logs are kept and shown to others. A
 * parameter holds a key if the docs name it as a security scheme, or if its name contains a word such as `token`.
 */
export function makeHideKeys({ security }: Pick<Api, "security">): (url: string) => string {
  const documented = new Set(
    security.flatMap(({ kind, name }) => (kind.value === "query" ? [name] : [])),
  );
  return (url) =>
    url.replace(/([?&][^=&]+)=[^&]+/g, (pair: string, start: string) => {
      // Servers find a name that is percent-encoded, too.
      const [name = ""] = new URLSearchParams(start.slice(1)).keys();
      return documented.has(name) || telling.test(name) ? `${start}=***` : pair;
    });
}
