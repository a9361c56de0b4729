import { expect, it } from "vitest";

import { ApiError } from "../../../templates/runtime/client/core/errors.js";
import { connect, type CoreClient } from "../../../templates/runtime/client/core/transport.js";
import { readError } from "../../../templates/runtime/client/rest/read-error.js";
import { methods, type Paging } from "../../../templates/runtime/client/rest/call.js";
import {
  byLink,
  byPage,
  linked,
  pages,
  type Pages,
  type Step,
} from "../../../templates/runtime/client/rest/pages.js";

const root = "https://api.test/v1";
const next = `${root}/books?page=2`;

/** Returns the next page by a `Link` header. `other` if the documented way decides. */
function nextOf(header: string | undefined): unknown {
  const answer = new Response(null, { headers: header === undefined ? {} : { link: header } });
  const step = linked(() => "other");
  return step([[], answer.headers.get("link"), [], {}], {});
}

it.each([
  [`<${next}>; rel="next"`],
  [`<${next}>;rel=next`],
  [`<${next}>; rel = "next"`],
  [`<${next}>; rel= "prev next"`],
  [`<${next}>; rel =next`],
  [`<${next}>; rel="prev next"`],
  // Some servers write the quotes of JavaScript and Python.
  [`<${root}/a>; rel='first', <${next}>; rel='next'`],
  [`<${next}>; rel="next last"`],
  [`<${next}>; REL="Next"`],
  [`<${root}/a>; rel="first", <${next}>; rel="next", <${root}/b>; rel="last"`],
  [`<${root}/a,b>; rel="last", <${next}>; rel="next"`],
  [`<${root}/a>; rel="next-archive", <${next}>; rel=next`],
  [`<${root}/a>; rel=next-archive; title="x", <${next}>; rel="up	next"`],
  [`<${next}>; rel=next;title="x"`],
  [`<${next}>; title="a, b; c < d"; rel="next"`],
  [`<${next}>; title="; rel=prev, <x>"; rel="next"`],
  [`<${root}/a>; title="no relation", <${next}>; rel="next"`],
])("finds the next page in %s", (header) => {
  expect(nextOf(header)).toBe(next);
});

it.each([[`<${root}/a>; rel="last"`], [`<${root}/a>; rel="first", <${root}/b>; rel=prev`]])(
  "reads a page with %s as the last",
  (header) => {
    expect(nextOf(header)).toBeNull();
  },
);

it.each(["books?page=2", "/v1/books?page=2", "//api.test/v1/books?page=2"])(
  "follows %s from the root of the API",
  async (target) => {
    const { asked, list } = serveLinks(target);
    expect(await list.all()).toEqual([1, 2]);
    expect(asked[1]).toBe(next);
  },
);

it.each(["https://other.test/", "http://api.test/", "javascript:1", "http://[", "//[", ""])(
  "reports that %s leads to another server, and sends nothing there",
  async (target) => {
    const { asked, list } = serveLinks(target);
    await expect(list.all()).rejects.toThrow(
      /^GET .*: not sent: keys are for https:\/\/api\.test$/,
    );
    await expect(list.all()).rejects.toBeInstanceOf(ApiError);
    expect(asked).toEqual([`${root}/books`]);
  },
);

/** Serves a list whose first page links to a second page. */
function serveLinks(target: string): {
  readonly asked: string[];
  readonly list: Pages<unknown, unknown>;
} {
  const asked: string[] = [];
  const client = connect([root, readError], {
    fetch: (url) => {
      const count = asked.push(url as string);
      const headers = count === 1 ? { link: `<${target}>; rel="next"` } : undefined;
      return Promise.resolve(Response.json([count], headers && { headers }));
    },
  });
  return { asked, list: listed(client, byLink, {}) };
}

/** A list of books that is paged in one way. */
function listed(
  client: CoreClient,
  step: Step,
  { paging = {}, params = {} }: { readonly paging?: Paging; readonly params?: object },
): Pages<unknown, unknown> {
  const routes = { list: ["GET /books", { paging }] as const };
  const made = methods(client, routes, { pages: pages(step) });
  return (made as { list(given: object): Pages<unknown, unknown> }).list(params);
}

it.each([
  [undefined],
  [""],
  [`<${root}/help>; rel="help"`],
  [`<${root}/a>; rel="https://rel.test/next"`],
  [`<${root}/a>; title="next"`],
  [`<${root}/a>; rel="next-archive"`],
  [`<${root}/a>; rel="archive-next next.old last-week"`],
  [`<${root}/a>; rel=next-archive`],
])("uses the documented paging for %s", (header) => {
  expect(nextOf(header)).toBe("other");
});

it.each(["<", "<a>;", '<a>; "', "<a>; ;", '<a>; x="y"', "<a>; rel "])(
  "reads 16,000 characters of %s in less than a second",
  (part) => {
    const header = part.repeat(16_000 / part.length);
    const start = performance.now();
    expect(nextOf(header)).toBe("other");
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);

it("ends a list at the first page without a link, and counts pages if no page has a link", async () => {
  const walk = async (links: readonly string[]): Promise<unknown> => {
    const asked: string[] = [];
    const send = (url: unknown): Promise<Response> => {
      const count = asked.push(url as string);
      const link = links[count - 1];
      const headers = link ? { link: `<${link}>; rel="next"` } : {};
      return Promise.resolve(Response.json(count > 3 ? [] : [count], { headers }));
    };
    const client = connect([root, readError], { fetch: send });
    const paging = { parameter: "page" };
    await listed(client, linked(byPage), { paging, params: { size: 1 } }).all();
    return asked.map((url) => url.slice(root.length));
  };
  const first = "/books?size=1";
  expect(await walk(["/v1/books?size=1&page=2"])).toEqual([first, `${first}&page=2`]);
  const counted = [2, 3, 4].map((count) => `${first}&page=${count}`);
  expect(await walk([])).toEqual([first, ...counted]);
});

it.each(["blob:https://api.test/x", "blob:https://api.test/v1/books", "data:,1"])(
  "sends nothing to %s, whose origin is that of another URL",
  async (target) => {
    const { asked, list } = serveLinks(target);
    await expect(list.all()).rejects.toThrow(/: not sent: keys are for https:\/\/api\.test$/);
    expect(asked).toEqual([`${root}/books`]);
  },
);
