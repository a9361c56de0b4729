import { isObject, type Values } from "./query.js";

/** The facts about a page that its other members may state. */
export interface PageFacts {
  /** The index of the first row on the page. */
  readonly start: number;
  /** The number of rows on the page. */
  readonly shown: number;
  /** The number of rows on all pages. */
  readonly total: number;
  /** The number of pages. */
  readonly pages: number;
  /** The largest number of rows of a page. Undefined if the docs do not state it. */
  readonly size: number | undefined;
  /** The number of pages before this one. */
  readonly before: number;
  /** The documented number of the first page. Undefined if the docs do not state it. */
  readonly first: number | undefined;
  readonly isLast: boolean;
  /** Returns the URL of the page that begins with the row at an index. */
  readonly linkTo: (start: number) => string;
}

/** Matches the names of members that contain members about pages. */
const containers =
  /^_?(?:meta(?:data)?|links?|paging|pagination|paginator|page(?:able)?|page_?info|response_?meta(?:data)?)$/i;

/** The value of a member; undefined to keep the value of the sample, which is `shown`. */
type Tell<Shown> = (facts: PageFacts, shown: Shown, beside: Values) => unknown;

/** The members of one type, by the pattern of their names in lower case without `_` and `-`. */
type Told<Shown> = readonly (readonly [RegExp, Tell<Shown>])[];

const totals =
  /^(?:total(?:elements|count|items|results|rows|records|entries|hits|objects)?|(?:item|result|record|row|element)s?count)$/;

const numbers: Told<number> = [
  [totals, ({ total }) => total],
  [
    /^(?:totalpages?|pagecount|pagestotal|num(?:berof)?pages|pages|lastpage)$/,
    ({ pages }) => pages,
  ],
  [/^(?:numberofelements|currentitemcount|countonpage|returned)$/, ({ shown }) => shown],
  // `count` is the number of all rows. Beside a member with the total, it is the number of rows on the page.
  [/^count$/, ({ shown, total }, _, beside) => (hasTotal(beside) ? shown : total)],
  [/^(?:size|pagesize|perpage|limit|itemsperpage|resultsperpage|maxresults)$/, ({ size }) => size],
  [/^(?:page|number|pagenumber|currentpage|pageno|pageindex)$/, numberOf],
  [/^nextpage$/, (facts, own) => (facts.isLast ? null : numberOf(facts, own) + 1)],
  // A sample that begins with 1 counts rows from 1.
  [/^(?:offset|skip|start(?:at|index)?|from)$/, ({ start }, own) => start + Number(own === 1)],
  [/^to$/, ({ start, shown }, _, { from }) => start + shown - Number(from === 0)],
];

const flags: Told<boolean> = [
  [/^(?:is)?first(?:page)?$/, ({ start }) => start === 0],
  [/^(?:is)?last(?:page)?$/, ({ isLast }) => isLast],
  [/^(?:is)?empty$/, ({ shown }) => shown === 0],
  [
    /^(?:next|has(?:more|next)(?:pages?|items|results)?|more(?:available|results)?)$/,
    ({ isLast }) => !isLast,
  ],
  [/^has(?:prev(?:ious)?)(?:pages?|items|results)?$/, ({ start }) => start > 0],
];

const links: Told<string> = [
  [/^first(?:page)?(?:ur[il]|link|href)?$/, ({ linkTo }) => linkTo(0)],
  [
    /^last(?:page)?(?:ur[il]|link|href)?$/,
    ({ linkTo, pages, size = 1 }) => linkTo(Math.max(0, pages - 1) * size),
  ],
  [
    /^prev(?:ious)?(?:page)?(?:ur[il]|link|href)?$/,
    ({ linkTo, start, size = 1 }) => (start === 0 ? null : linkTo(Math.max(0, start - size))),
  ],
];

/**
 * Copies the answer of a list. The copy has true values in the members about its pages, such as `totalElements`,
 * `first` and `number`. Any other member keeps the value of the sample.
 *
 * @param items the member with the rows, which is kept
 */
export function tellPage(page: Values, facts: PageFacts, items?: string): Values {
  const told = Object.entries(page).map(([name, value]): readonly [string, unknown] => {
    if (name === items) return [name, value];
    if (isObject(value)) return [name, containers.test(name) ? tellPage(value, facts) : value];
    return [name, tell(name, value, facts, page)];
  });
  return Object.fromEntries(told);
}

/** Returns the number that a page states under a name, null for none, and undefined for any other name. */
export function pageNumber(name: string, facts: PageFacts): unknown {
  const plain = plainName(name);
  return numbers.find(([names]) => names.test(plain))?.[1](facts, 1, {});
}

function tell(name: string, value: unknown, facts: PageFacts, beside: Values): unknown {
  const find = <Shown>(all: Told<Shown>, shown: Shown): unknown => {
    const plain = plainName(name);
    const found = all.find(([names]) => names.test(plain))?.[1](facts, shown, beside);
    return found === undefined ? value : found;
  };
  if (typeof value === "number") return find(numbers, value);
  if (typeof value === "boolean") return find(flags, value);
  return typeof value === "string" && /^https?:\/\/|^\/|\?.*=/.test(value)
    ? find(links, value)
    : value;
}

/** Returns the number of a page. A sample with the number 0 counts pages from 0. */
function numberOf({ before, first = 1 }: PageFacts, own: number): number {
  return before + (own === 0 ? 0 : first);
}

function hasTotal(beside: Values): boolean {
  return Object.keys(beside).some((name) => totals.test(plainName(name)));
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}
