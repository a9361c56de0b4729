/*
 * The script of the HTML page that `stubdown inspect --html` writes. Below, "page" is a page of the docs. Text of the
 * docs gets into the document only as text nodes and attributes, so it cannot run. Only the chosen page is in the
 * document, and the browser lays out only its visible part. The file is long because the HTML page cannot load a
 * second script.
 */

import type {
  ViewData,
  ViewFact,
  ViewNote,
  ViewPage,
} from "../../generator/report/inspect/view-data.js";

const data = JSON.parse(byId("data").textContent) as ViewData;
const main = byId("main");
const tip = byId("tip");

/** The shown page and the current line on it. Undefined for the overview. */
let shown: { readonly index: number; line: number } | undefined;
/** The outcomes whose lines are hidden. */
const hidden = new Set<string>();

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

type Child = Node | string;

/** Makes an element. `tag` is its name, and may have classes: `span.used`. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const [name = "span", ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === "string" ? visible(child) : child)));
  return element;
}

/** Replaces each invisible character, and each that changes the direction of text. The length stays the same. */
function visible(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu,
    "\uFFFD",
  );
}

function percent(count: number, all: number): string {
  return `${Math.floor((count / Math.max(1, all)) * 1000) / 10} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns the number of lines that a tally has for an outcome. */
function linesOf(tally: readonly number[], outcome: string): number {
  return tally[data.outcomes.indexOf(outcome)] ?? 0;
}

/** The outcomes that a user can choose. `lost` is offered only if lines are lost, which is a bug of stubdown. */
const choices = data.outcomes.filter((one) => one !== "lost" || linesOf(data.lines, one) > 0);

function hashOf(path: string, line: number): string {
  return `#/${path.split("/").map(encodeURIComponent).join("/")}:${line}`;
}

/** Makes a bar with a part for each outcome, as wide as its share of the lines. */
function makeBar(tally: readonly number[]): HTMLElement {
  const parts = choices.map((outcome) => {
    const part = make(`i.${outcome}`);
    part.style.flexGrow = String(linesOf(tally, outcome));
    return part;
  });
  return make("span.bar", { "aria-hidden": "true" }, ...parts);
}

// The head: the name of the API, the filters for lines, and the buttons that go to the next or previous place.

const jumpKinds = [
  ...choices.filter((one) => one !== "used" && one !== "prose"),
  "diagnostics",
  "facts",
];
const jumpKind = make(
  "select",
  { id: "kind" },
  ...jumpKinds.map((kind) => make("option", { value: kind }, kind)),
) as HTMLSelectElement;
const jumpState = make("output", { for: "kind" });

function drawHead(): void {
  const all = sum(data.lines);
  const filters = choices.map((outcome) => {
    const box = make("input", { type: "checkbox" }) as HTMLInputElement;
    box.checked = true;
    box.dataset["outcome"] = outcome;
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(outcome);
      else hidden.add(outcome);
      filterLines();
    });
    const count = linesOf(data.lines, outcome);
    const text = `${outcome} ${count} (${percent(count, all)})`;
    return make(
      "label",
      { title: `Show lines that are ${outcome}` },
      box,
      make(`b.${outcome}`),
      text,
    );
  });
  jumpKind.value = linesOf(data.lines, "unread") > 0 ? "unread" : "reported";
  const jump = (step: 1 | -1, text: string, title: string): HTMLElement => {
    const button = make("button", { type: "button", title }, text);
    button.addEventListener("click", () => {
      jumpBy(jumpKind.value, step);
    });
    return button;
  };
  byId("head").append(
    make("h1", {}, make("a", { href: "#" }, data.api)),
    make("fieldset", {}, make("legend", {}, "Lines"), ...filters),
    make(
      "fieldset",
      {},
      make("legend", {}, "Go to"),
      jump(-1, "\u2039", "Previous (p)"),
      jumpKind,
      jump(1, "\u203A", "Next (n)"),
      jumpState,
    ),
  );
}

// The list of pages.

const pageLinks = data.pages.map(({ path, lines }) => {
  const unread = linesOf(lines, "unread") + linesOf(lines, "lost");
  const reported = linesOf(lines, "reported");
  const counts = [
    ...(unread > 0
      ? [make("b.unread", { title: `${countOf(unread, "line")} unread` }, String(unread))]
      : []),
    ...(reported > 0
      ? [make("b.reported", { title: `${countOf(reported, "line")} reported` }, String(reported))]
      : []),
  ];
  const name = make("span.path", {}, path);
  return make("a", { href: hashOf(path, 1) }, name, ...counts, makeBar(lines));
});

function drawNav(): void {
  const filter = make("input", {
    type: "search",
    id: "filter",
    placeholder: "Filter pages (/)",
    "aria-label": "Filter pages",
  }) as HTMLInputElement;
  const list = make("ul", {}, ...pageLinks.map((link) => make("li", {}, link)));
  filter.addEventListener("input", () => {
    const wanted = filter.value.toLowerCase();
    for (const [index, item] of [...list.children].entries()) {
      const path = data.pages[index]?.path.toLowerCase() ?? "";
      (item as HTMLElement).hidden = !path.includes(wanted);
    }
  });
  const isWide = matchMedia("(min-width: 50rem)").matches;
  const details = make(
    "details",
    isWide ? { open: "" } : {},
    make("summary", {}, countOf(data.pages.length, "page")),
    filter,
    list,
  );
  byId("nav").append(make("a.home", { href: "#" }, "Overview"), details);
}

// The overview.

function drawOverview(): void {
  const facts = sum(data.rules.map((rule) => rule.facts));
  const stated = data.rules.find(({ name }) => name === "stated")?.facts ?? 0;
  const row = (name: string, ...value: readonly Child[]): readonly Node[] => [
    make("dt", {}, name),
    make("dd", {}, ...value),
  ];
  main.replaceChildren(
    make("h2", {}, "Overview"),
    ...(data.nothing === "" ? [] : [make("p.alarm", {}, data.nothing)]),
    make(
      "dl",
      {},
      ...row("Docs", data.docs),
      ...row("Read as", data.dialect),
      ...row("Understood", data.counts.join(", ")),
      ...row("Facts", `${facts}, of which the pages state ${stated} in so many words`),
      ...row("Diagnostics", data.diagnostics === "" ? "none" : data.diagnostics),
      ...row("Lines", `${sum(data.lines)} with text`, makeBar(data.lines)),
    ),
    ...drawUnknown(),
    ...drawRules(),
    make("h3", {}, "Keys"),
    make(
      "p.keys",
      {},
      ...[
        ["n", "next"],
        ["p", "previous of what is chosen above"],
        ["u", "next unread"],
        ["[", "page before"],
        ["]", "page after"],
        ["/", "filter pages"],
        ["o", "overview"],
        ["Tab", "next fact"],
        ["Esc", "close a note"],
      ].flatMap(([key = "", what = ""]) => [make("kbd", {}, key), ` ${what}  `]),
    ),
  );
}

function makeTable(head: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const cells = (tag: string, all: readonly Child[]): HTMLElement =>
    make("tr", {}, ...all.map((one) => make(tag, {}, one)));
  return make(
    "div.wide",
    {},
    make(
      "table",
      {},
      make("thead", {}, cells("th", head)),
      make("tbody", {}, ...rows.map((row) => cells("td", row))),
    ),
  );
}

function drawUnknown(): readonly Node[] {
  const { unknown, proposal } = data;
  if (unknown.length === 0) return [];
  const rows = unknown.map(({ kind, text, count, file, line, column, option }) => [
    kind,
    make("code", {}, text),
    String(count),
    make("a", { href: hashOf(file, line) }, `${file}:${line}:${column}`),
    make("code", {}, option),
  ]);
  return [
    make("h3", {}, `Words and forms not understood: ${unknown.length}`),
    makeTable(["kind", "text", "times", "first place", "option"], rows),
    ...(proposal === ""
      ? []
      : [
          make(
            "h3",
            {},
            `Proposed for the configuration of ${data.api}; keep the lines that are right`,
          ),
          make("pre", {}, proposal),
        ]),
  ];
}

function drawRules(): readonly Node[] {
  if (data.rules.length === 0) return [];
  const rows = data.rules.map(({ name, reason, facts }) => [
    make("code", {}, name),
    String(facts),
    reason,
  ]);
  return [make("h3", {}, "How facts were found"), makeTable(["rule", "facts", "reason"], rows)];
}

// A page.

/** A line of a page, with the runs, facts and notes that begin on it. `start` and `end` are offsets in the page. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Ranges of the text with one outcome each. */
  readonly runs: (readonly [start: number, end: number, outcome: string])[];
  readonly facts: ViewFact[];
  readonly notes: ViewNote[];
}

/** A cache of the lines, keyed by page. */
const knownLines = new Map<ViewPage, readonly Line[]>();

function cutLines(page: ViewPage): readonly Line[] {
  const known = knownLines.get(page);
  if (known !== undefined) return known;
  const lines: Line[] = [];
  let start = 0;
  for (const text of page.text.split("\n")) {
    const end = start + text.length - (text.endsWith("\r") ? 1 : 0);
    lines.push({ start, end, runs: [], facts: [], notes: [] });
    start += text.length + 1;
  }
  // Each list is sorted by start, so one walk over the lines finds the lines of all its items.
  const placer = (): ((offset: number) => Line | undefined) => {
    let at = 0;
    return (offset) => {
      while ((lines[at + 1]?.start ?? Infinity) <= offset) at++;
      return lines[at];
    };
  };
  const [lineOfRun, lineOfFact, lineOfNote] = [placer(), placer(), placer()];
  for (let at = 0; at < page.runs.length; at += 3) {
    const [from = 0, to = 0, outcome = 0] = page.runs.slice(at, at + 3);
    lineOfRun(from)?.runs.push([from, to, data.outcomes[outcome] ?? ""]);
  }
  for (const fact of page.facts) lineOfFact(fact[0])?.facts.push(fact);
  for (const note of page.notes) lineOfNote(note[0])?.notes.push(note);
  knownLines.set(page, lines);
  return lines;
}

/** The facts at an element, keyed by element. */
const factsAt = new WeakMap<Element, readonly ViewFact[]>();
/** The number of lines in a section that the browser lays out at once. */
const linesInChunk = 50;

function drawPage(page: ViewPage): void {
  const lines = cutLines(page);
  const total = sum(page.lines);
  const counts = choices
    .map((outcome) => [outcome, linesOf(page.lines, outcome)] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  const chunks: HTMLElement[] = [];
  let last = "";
  for (const [index, line] of lines.entries()) {
    if (index % linesInChunk === 0) chunks.push(make("section.chunk"));
    const own = new Set(line.runs.map(([, , outcome]) => outcome));
    last = [...own].at(-1) ?? last;
    // A blank line has no outcome. It is shown or hidden with the line before it.
    const kinds = own.size > 0 || last === "" ? [...own] : [last];
    chunks.at(-1)?.append(...drawLine(page.text, line, { number: index + 1, own, kinds }));
  }
  main.replaceChildren(
    make("h2", {}, page.path),
    make(
      "p.sum",
      {},
      `${countOf(total, "line")} with text: ${counts.join(", ")}; ${countOf(page.facts.length, "fact")}, ${countOf(page.notes.length, "diagnostic")}`,
    ),
    make("div.page", {}, ...chunks),
  );
  filterLines();
}

/** The number of a line, and its outcomes. */
interface LinePlace {
  readonly number: number;
  /** The outcomes of its text. */
  readonly own: ReadonlySet<string>;
  /** The outcomes with which the line is shown or hidden. For a blank line, those of the line before it. */
  readonly kinds: readonly string[];
}

function drawLine(text: string, line: Line, { number, own, kinds }: LinePlace): readonly Node[] {
  const content = make("span.text", {}, ...drawText(text, line));
  const element = make(
    "div.line",
    { id: `L${number}`, "data-kinds": kinds.join(" ") },
    make("a.no", { "data-no": String(number), tabindex: "-1" }),
    content,
  );
  for (const kind of ["lost", "unread", "reported"]) element.classList.toggle(kind, own.has(kind));
  const written = text.slice(line.start, line.end);
  // Table rows are often padded with blanks or hyphens. Their classes collapse or cut the padding, which would wrap.
  const isRule = /^[\s:|-]+$/.test(written) && written.includes("---");
  element.classList.toggle("rule", isRule);
  element.classList.toggle("row", !isRule && written.trim().startsWith("|"));
  const notes = line.notes.map(([, , severity, code, message, fix]) =>
    make(
      `div.note.${severity}`,
      { "data-kinds": kinds.join(" ") },
      make("b", {}, severity === "off" ? "turned off" : severity),
      ` ${message} `,
      make("code", {}, code),
      ...(fix === "" ? [] : [make("span.fix", {}, `To mend: ${fix}`)]),
    ),
  );
  return [element, ...notes];
}

/** Draws the text of a line, cut where an outcome, a fact or a diagnostic begins or ends. */
function drawText(text: string, { start, end, runs, facts, notes }: Line): readonly Child[] {
  // A fact about several lines, such as a section, is shown only on its first line.
  const shownEnd = ([from, to]: readonly [number, number, ...unknown[]]): number =>
    to > from ? Math.min(to, end) : end;
  const cuts = new Set([start, end]);
  for (const [from, to] of runs) cuts.add(from).add(Math.min(to, end));
  for (const one of [...facts, ...notes]) cuts.add(one[0]).add(shownEnd(one));
  const edges = [...cuts].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  const children: Child[] = [];
  const seen = new Set<string>();
  let open: { readonly element: HTMLElement; readonly key: string } | undefined;
  for (let at = 0; at + 1 < edges.length; at++) {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]];
    const piece = text.slice(from, to);
    const holds = (one: readonly [number, number, ...unknown[]]): boolean =>
      one[0] <= from && shownEnd(one) >= to;
    const outcome = runs.find(([first, after]) => first <= from && after >= to)?.[2];
    const isNoted = notes.some(holds);
    const child: Child =
      outcome === undefined && !isNoted
        ? piece
        : make(`span.${outcome ?? "blank"}${isNoted ? ".noted" : ""}`, {}, piece);
    const here = facts.filter(holds);
    const key = here.map((fact) => facts.indexOf(fact)).join();
    if (key === "") {
      open = undefined;
      children.push(child);
      continue;
    }
    if (open?.key !== key) {
      const isStated = here.some(([, , , , rule]) => data.rules[rule]?.name === "stated");
      // The same facts may have several elements on a line. Only the first is a tab stop.
      const stop: Readonly<Record<string, string>> = seen.has(key) ? {} : { tabindex: "0" };
      open = { element: make(`span.fact.${isStated ? "stated" : "inferred"}`, stop), key };
      seen.add(key);
      factsAt.set(open.element, here);
      children.push(open.element);
    }
    open.element.append(typeof child === "string" ? visible(child) : child);
  }
  return children;
}

/** Hides the lines whose outcomes are all hidden. Marks the next shown line with the class `gap`. */
function filterLines(): void {
  let isGap = false;
  for (const element of main.querySelectorAll<HTMLElement>("[data-kinds]")) {
    const kinds = (element.dataset["kinds"] ?? "").split(" ").filter((kind) => kind !== "");
    const isLeftOut = hidden.size > 0 && kinds.every((kind) => hidden.has(kind));
    element.hidden = isLeftOut;
    element.classList.toggle("gap", isGap && !isLeftOut);
    isGap = isLeftOut;
  }
}

// Navigation.

/** Returns the lines of a kind. Of consecutive lines with the same outcome, it returns only the first. */
function stopsOf(page: ViewPage, kind: string): readonly number[] {
  const stops: number[] = [];
  let wasOne = false;
  for (const [index, { runs, facts, notes, start, end }] of cutLines(page).entries()) {
    if (start === end) continue;
    const isOne =
      kind === "facts"
        ? facts.length > 0
        : kind === "diagnostics"
          ? notes.length > 0
          : runs.some(([, , outcome]) => outcome === kind);
    if (isOne && (!wasOne || kind === "facts" || kind === "diagnostics")) stops.push(index + 1);
    wasOne = isOne;
  }
  return stops;
}

/** Goes to the next or previous line of a kind, on another page if this page has no more. */
function jumpBy(kind: string, step: 1 | -1): void {
  const count = data.pages.length;
  const first = shown?.index ?? (step === 1 ? 0 : count - 1);
  for (let tried = 0; tried <= count; tried++) {
    const index = (first + step * tried + count * 2) % count;
    const page = data.pages[index];
    if (page === undefined) break;
    const from = tried > 0 || shown === undefined ? (step === 1 ? 0 : Infinity) : shown.line;
    const stops = stopsOf(page, kind);
    const line = step === 1 ? stops.find((one) => one > from) : stops.findLast((one) => one < from);
    if (line === undefined) continue;
    jumpState.textContent = `${stops.indexOf(line) + 1} of ${stops.length} on this page`;
    go(page.path, line);
    return;
  }
  jumpState.textContent = `no ${kind}`;
}

function go(path: string, line: number): void {
  const hash = hashOf(path, line);
  if (location.hash === hash) follow();
  else location.hash = hash;
}

/** Shows the page and the line in the hash of the URL, or else the overview. */
function follow(): void {
  hideTip();
  const [, path = "", line = "1"] = /^#\/(.*):(\d+)$/.exec(location.hash) ?? [];
  const wanted = path.split("/").map(decode).join("/");
  const index = data.pages.findIndex((page) => page.path === wanted);
  const page = data.pages[index];
  for (const [at, link] of pageLinks.entries()) {
    if (at === index) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (page === undefined) {
    shown = undefined;
    document.title = `${visible(data.api)}: what was read`;
    drawOverview();
    main.scrollTop = 0;
    return;
  }
  if (shown?.index !== index) drawPage(page);
  shown = { index, line: Number(line) };
  document.title = `${visible(page.path)}: what was read`;
  pageLinks[index]?.scrollIntoView({ block: "nearest" });
  showLine(shown.line);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function showLine(number: number): void {
  main.querySelector(".line.here")?.classList.remove("here");
  if (number <= 1) {
    main.scrollTop = 0;
    main.focus({ preventScroll: true });
    return;
  }
  const line = document.getElementById(`L${number}`);
  if (line === null) return;
  if (line.hidden) {
    for (const kind of (line.dataset["kinds"] ?? "").split(" ")) hidden.delete(kind);
    for (const box of document.querySelectorAll<HTMLInputElement>("[data-outcome]")) {
      box.checked = !hidden.has(box.dataset["outcome"] ?? "");
    }
    filterLines();
  }
  line.classList.add("here");
  line.scrollIntoView({ block: "center" });
  // Scrolls again, because sections have an estimated height until they are visible.
  requestAnimationFrame(() => {
    line.scrollIntoView({ block: "center" });
  });
  const fact = line.querySelector<HTMLElement>(".fact");
  (fact ?? main).focus({ preventScroll: true });
  // The tooltip of a fact would hide the line if the user looks for something else.
  if (jumpKind.value !== "facts") hideTip();
}

// The tooltip with the facts about a text, on hover and on focus.

/** The most facts in a tooltip. */
const mostFacts = 12;
let tipOwner: Element | undefined;
let hideTimer = 0;

function showTip(owner: Element): void {
  clearTimeout(hideTimer);
  const facts = factsAt.get(owner);
  if (facts === undefined || owner === tipOwner) return;
  hideTip();
  tipOwner = owner;
  // The facts with the shortest text come first, then the other facts of the line.
  const closest = [...facts].sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const line = owner.closest(".line");
  const around = [...(line?.querySelectorAll(".fact") ?? [])].flatMap(
    (one) => factsAt.get(one) ?? [],
  );
  const all = [...new Set([...closest, ...around])];
  const groups = new Map<number, ViewFact[]>();
  for (const fact of all.slice(0, mostFacts)) {
    groups.set(fact[4], [...(groups.get(fact[4]) ?? []), fact]);
  }
  const parts = [...groups].flatMap(([rule, own]) => {
    const { name = "", reason = "" } = data.rules[rule] ?? {};
    return [
      ...own.map(([, , key, value]) =>
        make("p.known", {}, make("code", {}, key), " = ", make("code.value", {}, value)),
      ),
      make("p.rule", {}, make("b", {}, name), reason === "" ? "" : `: ${reason}`),
    ];
  });
  const more = all.length - mostFacts;
  tip.replaceChildren(...parts, ...(more > 0 ? [make("p.rule", {}, `and ${more} more`)] : []));
  tip.hidden = false;
  owner.setAttribute("aria-describedby", "tip");
  placeTip(owner);
}

/** Places the tooltip below its text, or above if there is no room below. */
function placeTip(owner: Element): void {
  const [box = owner.getBoundingClientRect()] = owner.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const isBelow = box.bottom + height + 8 < innerHeight;
  tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  tip.style.top = `${isBelow ? box.bottom + 2 : Math.max(8, box.top - height - 2)}px`;
}

function hideTip(): void {
  tip.hidden = true;
  tipOwner?.removeAttribute("aria-describedby");
  tipOwner = undefined;
}

function factOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(".fact") : null;
}

main.addEventListener("mouseover", ({ target }) => {
  const fact = factOf(target);
  if (fact !== null) showTip(fact);
});
main.addEventListener("mouseout", () => {
  // Waits, because the pointer may move from the text to the tooltip.
  clearTimeout(hideTimer);
  hideTimer = setTimeout(hideTip, 200);
});
tip.addEventListener("mouseover", () => {
  clearTimeout(hideTimer);
});
tip.addEventListener("mouseout", () => {
  hideTimer = setTimeout(hideTip, 200);
});
main.addEventListener("focusin", ({ target }) => {
  const fact = factOf(target);
  const line = fact?.closest(".line")?.id.slice(1);
  if (shown !== undefined && line !== undefined) shown.line = Number(line);
  if (fact?.matches(":focus-visible") === true) showTip(fact);
});
main.addEventListener("focusout", hideTip);
main.addEventListener("click", ({ target }) => {
  const fact = factOf(target);
  if (fact !== null) showTip(fact);
  const line = target instanceof Element ? target.closest(".line")?.id.slice(1) : undefined;
  if (shown === undefined || line === undefined) return;
  shown.line = Number(line);
  const page = data.pages[shown.index];
  if (page !== undefined) history.replaceState(undefined, "", hashOf(page.path, shown.line));
});
const onScroll = ({ target }: Event): void => {
  if (tipOwner === undefined || target === tip) return;
  // The tooltip stays if its text still has the focus or the pointer, as after a scroll to a focused element.
  if (tipOwner.matches(":focus, :hover")) placeTip(tipOwner);
  else hideTip();
};
document.addEventListener("scroll", onScroll, { capture: true, passive: true });

document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key === "Escape") {
    hideTip();
    return;
  }
  if (ctrlKey || metaKey || altKey) return;
  // In the filter, letters are typed; in the select box, they choose an option.
  if (target instanceof HTMLInputElement && target.type === "search") return;
  if (target instanceof HTMLSelectElement) return;
  const turn = (step: 1 | -1): void => {
    const page = data.pages[(shown?.index ?? -1) + step];
    if (page !== undefined) go(page.path, 1);
  };
  const actions: Readonly<Record<string, () => void>> = {
    n: () => {
      jumpBy(jumpKind.value, 1);
    },
    p: () => {
      jumpBy(jumpKind.value, -1);
    },
    u: () => {
      jumpBy("unread", 1);
    },
    "[": () => {
      turn(-1);
    },
    "]": () => {
      turn(1);
    },
    "/": () => {
      byId("filter").closest("details")?.setAttribute("open", "");
      byId("filter").focus();
    },
    o: () => {
      location.hash = "";
    },
  };
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  if (action === undefined) return;
  event.preventDefault();
  action();
});

addEventListener("hashchange", follow);
drawHead();
drawNav();
follow();
