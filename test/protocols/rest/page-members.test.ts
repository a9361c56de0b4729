// The members in which a mock describes the page of a list: its number, the number of pages, and the URLs of others.

import { expect, it } from "vitest";

import { makePackages, serveMock } from "./packages.js";

const rows = { pages: "page | integer | Which page", offsets: "offset | integer | Where to begin" };

const textOf = (parameter: string, sample: object): string => `# Ants

## List ants

\`GET /ants\`

### Query parameters

| Name | Type | Description |
| - | - | - |
| ${parameter} |
| per_page | integer | How many |

### Response

\`Status: 200\`

\`\`\`json
${JSON.stringify(sample)}
\`\`\`

## Add an ant

\`POST /ants\`

### Response

\`Status: 201\`

\`\`\`json
{ "id": 1, "name": "x" }
\`\`\`
`;

const data = [{ id: 1, name: "x" }];
const spring = {
  content: data,
  totalElements: 93,
  totalPages: 10,
  number: 0,
  size: 10,
  numberOfElements: 10,
  first: true,
  last: false,
  empty: false,
};
const laravel = {
  data,
  links: { first: "https://x.test/ants?page=1", last: "https://x.test/ants?page=9", prev: null },
  meta: { current_page: 1, from: 1, to: 10, per_page: 10, last_page: 9, total: 88 },
};
const counted = { ants: data, count: 10, total_count: 88, offset: 0, limit: 10, has_more: true };
const django = { results: data, count: 88, previous: "https://x.test/ants?page=1", next: null };

const withoutRows = (page: object): object =>
  Object.fromEntries(Object.entries(page).filter(([, one]) => !Array.isArray(one)));

interface Case {
  readonly name: string;
  readonly parameter: string;
  readonly sample: object;
  readonly url: string;
  /** The answer without its rows, if five rows are stored. */
  readonly stored: object;
  /** The answer without its rows, if the docs have one sample row. */
  readonly shown: object;
}

it.each<Case>([
  {
    name: "Spring's",
    parameter: rows.pages,
    sample: spring,
    url: "/ants?page=2&per_page=2",
    stored: {
      ...{ totalElements: 5, totalPages: 3, number: 2, size: 2, numberOfElements: 1 },
      ...{ first: false, last: true, empty: false },
    },
    shown: {
      ...{ totalElements: 1, totalPages: 1, number: 2, size: 10, numberOfElements: 0 },
      ...{ first: false, last: true, empty: true },
    },
  },
  {
    name: "Laravel's",
    parameter: rows.pages,
    sample: laravel,
    url: "/ants?page=2&per_page=2",
    stored: {
      links: {
        first: "/ants?page=1&per_page=2",
        last: "/ants?page=3&per_page=2",
        prev: null,
      },
      meta: { current_page: 2, from: 3, to: 4, per_page: 2, last_page: 3, total: 5 },
    },
    shown: {
      links: {
        first: "/ants?page=1&per_page=2",
        last: "/ants?page=1&per_page=2",
        prev: null,
      },
      meta: { current_page: 2, from: 2, to: 1, per_page: 10, last_page: 1, total: 1 },
    },
  },
  {
    name: "counted",
    parameter: rows.offsets,
    sample: counted,
    url: "/ants?offset=2&per_page=2",
    stored: { count: 2, total_count: 5, offset: 2, limit: 2, has_more: true },
    shown: { count: 0, total_count: 1, offset: 2, limit: 10, has_more: false },
  },
  {
    name: "Django's",
    parameter: rows.pages,
    sample: django,
    url: "/ants?page=2&per_page=2",
    stored: { count: 5, previous: "/ants?page=1&per_page=2", next: "/ants?page=3&per_page=2" },
    shown: { count: 1, previous: "/ants?page=1&per_page=2", next: null },
  },
])(
  "sets $name members to the actual page, instead of repeating the sample",
  async ({ parameter, sample, url, stored, shown }) => {
    const packages = await makePackages([{ path: "ants.md", text: textOf(parameter, sample) }]);
    const read = async (stateful: boolean, path: string): Promise<unknown> => {
      const app = await serveMock(packages, { stateful, seed: stateful ? 5 : 0 });
      return withoutRows((await app.inject(path)).json<object>());
    };
    expect(await read(true, url)).toEqual(stored);
    expect(await read(false, url)).toEqual(shown);
    // The first page is the sample as the docs show it.
    expect(await read(false, "/ants")).toEqual(withoutRows(sample));
  },
);
