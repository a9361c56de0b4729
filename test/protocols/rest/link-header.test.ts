import { expect, it } from "vitest";

import { link } from "../../../templates/runtime/client/rest/pages.js";

const root = "https://api.test/v1";
const next = `${root}/books?page=2`;

/** What a `Link` header tells of the next page. */
function nextOf(header: string | undefined): ReturnType<typeof link> {
  return link([[], {}, [], header, root], { kind: "link" });
}

it.each([
  [`<${next}>; rel="next"`],
  [`<${next}>;rel=next`],
  [`<${next}>; rel="prev next"`],
  [`<${next}>; rel="next last"`],
  [`<${next}>; REL="Next"`],
  [`<books?page=2>; rel="next"`],
  [`</v1/books?page=2>; rel="next"`],
  [`<${root}/a>; rel="first", <${next}>; rel="next", <${root}/b>; rel="last"`],
  [`<${root}/a,b>; rel="last", <${next}>; rel="next"`],
  [`<${next}>; title="a, b; c < d"; rel="next"`],
  [`<${next}>; title="; rel=prev, <x>"; rel="next"`],
  [`<${root}/a>; title="no relation", <${next}>; rel="next"`],
  [`<https://other.test/>; rel="next", <${next}>; rel="next"`],
])("finds the next page in %s", (header) => {
  expect(nextOf(header)).toEqual([next, next]);
});

it.each([
  [`<${root}/a>; rel="last"`],
  [`<${root}/a>; rel="first", <${root}/b>; rel=prev`],
  ["<https://other.test/>; rel=next"],
  ["<javascript:1>; rel=next"],
  ["<http://[>; rel=next"],
])("takes a page with %s for the last", (header) => {
  expect(nextOf(header)?.[0]).toBeUndefined();
  expect(nextOf(header)).toBeDefined();
});

it.each([
  [undefined],
  [""],
  [`<${root}/help>; rel="help"`],
  [`<${root}/a>; rel="https://rel.test/next"`],
  [`<${root}/a>; title="next"`],
])("leaves pages to the other steps for %s", (header) => {
  expect(nextOf(header)).toBeUndefined();
});

it.each(["<", "<a>;", '<a>; "', "<a>; ;", '<a>; x="y"', "<a>; rel "])(
  "reads 16,000 characters of %s at once",
  (part) => {
    const header = part.repeat(16_000 / part.length);
    const start = performance.now();
    expect(nextOf(header)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
