import { readCurlRequest } from "../../markdown/curl-request.js";
import type { Page } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import type { Lost } from "./lost-requests.js";
import { openPath } from "./page/query-values.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { takesBody } from "./resolve/takes-body.js";

/**
 * Finds curl commands that send JSON, if nothing describes the body of their request. Far from the request or beside
 * several ones, the command is an example whose body may lack members, so it is not read as the body.
 */
export function lostBodies({ tree, scopes }: ResolvedTree): readonly Lost[] {
  if (!scopes.some(lacksBody)) return [];
  // A path with the fewest parameters is the nearest: `/lamps/all` before `/lamps/{id}`.
  const known = scopes
    .map((one) => ({ one, path: openPath(one.scope.request.candidate.route) }))
    .toSorted((a, b) => a.path.split("{}").length - b.path.split("{}").length)
    .map(({ one, path }) => ({
      one,
      method: one.operation.method.value,
      path: pathPattern(path),
    }));
  return tree.pages.flatMap((page) =>
    page.sections
      .filter((section) => !tree.excluded.has(section))
      .flatMap((section) =>
        section.blocks.flatMap(({ block }): Lost[] => {
          if (block.kind !== "code") return [];
          const found = commandsIn(page, block.content).find(({ text }) => {
            const { method, url = "", data = [], isGet } = readCurlRequest(text) ?? {};
            if (isGet === true || !/^\s*[[{]\s*["{}\]]/.test(data.join("&"))) return false;
            const path = url.replace(/^\w+:\/\/[^/]*/, "").replace(/[?#].*$/s, "");
            const own = known.find((other) => other.method === method && other.path.test(path));
            return own !== undefined && lacksBody(own.one);
          });
          return found === undefined ? [] : [[block, { kind: "sample", ...found.range }]];
        }),
      ),
  );
}

/** Returns the curl commands of a block of code, each up to the next one. */
function commandsIn(
  page: Page,
  { start, end }: Range,
): readonly { readonly text: string; readonly range: Range }[] {
  const text = page.slice({ start, end: Math.min(end, start + longest) });
  const starts = [...text.matchAll(/^[ \t$>]*curl\s/gm)].map(({ index }) => index);
  return starts.map((from, at) => {
    const own = text.slice(from, starts[at + 1]).trimEnd();
    return { text: own, range: { start: start + from, end: start + from + own.length } };
  });
}

/** The highest number of characters of a block that are searched. */
const longest = 20_000;

/** Returns a pattern for the path of a command: a value is in place of each parameter, and a base may precede. */
function pathPattern(path: string): RegExp {
  const parts = path
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`${parts.join("[^/]+")}/?$`);
}

/** True for a request that can have a body of which nothing was read. */
function lacksBody({ operation }: ResolvedScope): boolean {
  const { method, sends, shownBody, parameters, requestSamples } = operation;
  const isRead = (sends ?? shownBody ?? requestSamples[0]) !== undefined;
  return takesBody(method.value) && !isRead && !parameters.some((one) => one.in.value === "body");
}
