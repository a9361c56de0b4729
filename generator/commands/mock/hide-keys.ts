import type { Api } from "../../core/api.js";

/** Names of parameters that tell that their value is a key, whatever the docs say. */
const telling = /auth|key|passw|secret|signature|token/i;

/**
 * Makes a function that replaces keys in the query of a URL by `***`: logs are kept, and shown to others. A key is the
 * value of a parameter that the docs send credentials as, or whose name tells it.
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
