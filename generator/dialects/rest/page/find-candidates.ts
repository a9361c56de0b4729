/* This file is long because it has one method for each kind of place where a request may be written. */
import type { Method } from "../../../core/api.js";
import { printPath } from "../../../core/paths.js";
import type { CodeBlock, ListBlock, ListItem, TableBlock } from "../../../markdown/block.js";
import { readCurlRequest } from "../../../markdown/curl-request.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import { maskExpressions } from "../../../markdown/tag-items.js";
import type { Range } from "../../../source/source.js";
import type { Candidate, FoundText, Where } from "./candidate.js";
import { columnsOf, isSegment, pathColumn, tableRows } from "./columns.js";
import { findInFrontMatter } from "./find-in-front-matter.js";
import { findInContainer, findInSentence, findSplit, findSubject } from "./find-in-sentence.js";
import { findInShortcodes, findInTags } from "./find-in-tags.js";
import type { HeadingReader } from "./heading-words.js";
import { readFieldTable, readRequestFields } from "./request-fields.js";
import {
  isUrlOfOthers,
  methodAbovePath,
  methodBesideUrl,
  methodInHeading,
  methodOfPath,
  pathAbove,
} from "./heading-requests.js";
import { methodOfSection, methodsBelowPath, methodsOfItem } from "./methods-below-path.js";
import { readRoutes, routeTextOf, splitLines } from "./route-pieces.js";
import { joinSpellings } from "./spellings.js";
import { RouteForms, type OwnRoute } from "./route-forms.js";
import { inTitledItem, titlesOfItems } from "./titled-items.js";
import { readRemarked } from "./remarked-heading.js";
import { repeatedCells, rowTitle } from "./row-title.js";
import { readDescribed, readMethod, readMethods, readRoute, type RouteText } from "./route-text.js";
import type { Vocabulary } from "../vocabulary.js";

/** Matches a label of a few words, a colon and the text after it: `Endpoint: GET /x`. */
const labelled = /^([^:：/{]{2,40})[:：]\s*(\S.*)$/s;

/** Matches a comment line of a code block: `# opens a ticket`, `// opens a ticket`. */
const comment = /^[\s>]*(?:#+(?=\s|$)|\/\/(?=\s|$)|--\s|;\s)/;

/** Finds the candidates of a page: text that may be a request, in any kind of block. */
export class CandidateFinder {
  readonly #found: Candidate[] = [];
  readonly #itemTitles: ReadonlyMap<number, string>;
  readonly #forms: RouteForms;

  constructor(
    readonly page: Page,
    readonly vocabulary: Vocabulary,
    readonly headings: HeadingReader,
  ) {
    this.#forms = new RouteForms(vocabulary);
    this.#itemTitles = titlesOfItems(page);
  }

  /** Returns the candidates in all sections except the given ones. */
  find(excluded: ReadonlySet<Section>): readonly Candidate[] {
    const stated = findInFrontMatter(this.page);
    if (stated !== undefined) this.#add(stated);
    for (const section of this.page.sections) {
      if (excluded.has(section)) continue;
      this.#heading(section);
      for (const placed of section.blocks) this.#block(placed);
      this.#fields(section);
    }
    return this.#found;
  }

  #add({ detail = "", ...found }: FoundText): void {
    const { where, route } = found;
    const { pattern }: OwnRoute = route;
    const absent = { placed: undefined, own: undefined, title: undefined, link: undefined };
    const candidate = { ...absent, method: route.method, ...found };
    const pathOnly = candidate.method === undefined ? " path only" : "";
    const host = route.host === undefined ? "" : " host";
    const form = `${where}${detail}${pathOnly}${host}${route.hasVersion ? " version" : ""}`;
    const { also = [], shorter, ...first } = route;
    if (shorter !== undefined) {
      const own = { ...first, also, path: shorter, placeholders: route.placeholders - 1 };
      this.#add({ detail, ...found, route: own });
    }
    if (pattern === undefined) this.#found.push({ ...candidate, form });
    else this.#found.push({ ...candidate, form: `${where} as ${pattern}`, isNamed: true });
    for (const method of also) this.#add({ detail, ...found, route: { ...first, method }, method });
  }

  /** Adds the requests of a section that states their paths and their method separately. */
  #fields(section: Section): void {
    for (const fields of readRequestFields(section, this.headings)) {
      const base = { section, group: fields.placed.block };
      this.#add({ ...base, where: "fields", detail: " apart", ...fields });
    }
  }

  #block(placed: Placed): void {
    const { block } = placed;
    switch (block.kind) {
      case "paragraph":
        // An item's first paragraph is read with its list.
        if (placed.label?.start === block.start && placed.containers.at(-1) === "item") return;
        if (!isUrlOfOthers(placed.section)) this.#paragraph(placed, block);
        return;
      case "code":
        this.#code(placed, block);
        return;
      case "table":
        this.#table(placed, block);
        return;
      case "list":
        this.#list(placed, block);
        return;
      case "html":
        this.#tags(placed, block);
        return;
      default:
    }
  }

  /** Returns the requests of a heading with several ones. Empty for another heading. */
  #severalIn(text: string): readonly { readonly route: OwnRoute; readonly title: string }[] {
    const shown = requestsInHeading(text);
    const found = shown.flatMap((title) => {
      const route = this.#forms.read(title);
      return route?.method === undefined ? [] : [{ route, title }];
    });
    return shown.length > 1 && found.length === shown.length ? found : [];
  }

  /** Returns the request that a heading has in brackets behind its title. */
  #inBrackets(text: string): { readonly route: OwnRoute; readonly title: string } | undefined {
    const { shown, title = "" } = requestInBrackets(text) ?? {};
    if (shown === undefined || this.headings.read(title).isWhole) return undefined;
    const route = this.#forms.read(shown);
    return route?.method === undefined ? undefined : { route, title };
  }

  #heading(section: Section): void {
    const { heading, pieces, page } = section;
    if (heading === undefined) return;
    const base = { section, group: heading, range: heading.text };
    const { method, title: ownTitle } = methodInHeading(section);
    const above = method === undefined ? undefined : pathAbove(section);
    if (method !== undefined && above !== undefined) {
      const detail = " below its path";
      this.#add({ ...base, where: "heading", detail, route: above, method, title: ownTitle });
      return;
    }
    if (this.#belowPath(section)) return;
    const over = methodAbovePath(section);
    if (over !== undefined && !this.headings.read(over.title).isWhole) {
      this.#add({ ...base, where: "heading", detail: " above its path", ...over });
      return;
    }
    const text = routeTextOf(pieces).replace(/\s*\{#[\w.:-]+\}\s*$/, "");
    const own = this.#forms.read(text);
    if (own?.pattern !== undefined) {
      this.#add({ ...base, where: "heading", route: own, title: own.title });
      return;
    }
    const all = this.#severalIn(text);
    for (const { route, title } of all)
      this.#add({ ...base, where: "heading", detail: " of several", route, title });
    if (all.length > 0) return;
    const isSeveral = (own?.also ?? []).length > 0;
    const { shown, title } = isSeveral ? { shown: text, title: undefined } : splitHeading(text);
    const inBrackets = this.#inBrackets(text);
    if (inBrackets !== undefined) {
      this.#add({ ...base, where: "heading", detail: " in brackets", ...inBrackets });
      return;
    }
    // Some tools write the request in brackets after the title of its section.
    const isBracketed = /\[(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s[^[]*\]$/.test(text);
    const route = this.#forms.read(isBracketed ? shown.slice(0, -1) : shown);
    // `POST body` is the title of a part of the page, not a route.
    const bare = route === undefined ? undefined : printPath(route.path).slice(1);
    if (!text.includes("/") && bare !== undefined && this.headings.read(bare).words.size > 0)
      return;
    const described = readDescribed(shown) ?? this.#summary(section, text) ?? readRemarked(pieces);
    if (route === undefined && described !== undefined) {
      this.#add({ ...base, where: "heading", detail: " with its text", ...described });
      return;
    }
    if (route?.method !== undefined) {
      const detail = title === undefined ? "" : " behind a title";
      // A `<summary>` (with a fractional depth) has its title in brackets after the request.
      const noted = Number.isInteger(section.depth)
        ? undefined
        : (/\s\(([^()]+)\)$/.exec(shown)?.[1] ?? section.parent?.title);
      this.#add({ ...base, where: "heading", detail, route, title: title ?? noted });
      return;
    }
    if (route !== undefined && /^\s*[`/<]|^https?:/.test(page.slice(heading.text)))
      this.#pathHeading(section, base, route);
  }

  /** Adds the request of a heading that is only a path, unless the sections below it state the methods. */
  #pathHeading(
    section: Section,
    base: Pick<Candidate, "section" | "group" | "range">,
    route: OwnRoute,
  ): void {
    const below = section.page.sections.filter(({ parent }) => parent === section);
    if (below.some((child) => readMethod(child.title) ?? methodOfSection(child, this.headings)))
      return;
    if (below.some((child) => this.#goesOn(child, route)) && isOnlyText(section)) return;
    if (this.#methodsBelow(section, route)) return;
    const stated = methodOfPath(section);
    if (stated === undefined) this.#add({ ...base, where: "heading-path", route });
    else this.#add({ ...base, where: "heading", detail: " path", route, method: stated });
  }

  /** True if a heading is a request whose path is the given path, or goes on from it. */
  #goesOn({ pieces }: Section, { path }: RouteText): boolean {
    const own = this.#forms.read(routeTextOf(pieces));
    const base = printPath(path).replace(/\/$/, "");
    return own?.method !== undefined && `${printPath(own.path)}/`.startsWith(`${base}/`);
  }

  /** Reads a `<summary>` with a title behind its request, with or without brackets: `PUT /lids Adds a lid`. */
  #summary({ depth }: Section, text: string): { route: OwnRoute; title: string } | undefined {
    if (Number.isInteger(depth)) return undefined;
    const [, head = "", title = ""] = /^([A-Z]+\s+\S+)\s+(\S.*)$/s.exec(text) ?? [];
    const route = this.#forms.read(head);
    if (route?.method === undefined) return undefined;
    return { route, title: title.replace(/^\((.*)\)$/s, "$1") };
  }

  /** Adds the requests of a section whose heading is a path, if its blocks state the methods. */
  #methodsBelow(section: Section, route: OwnRoute): boolean {
    const told = methodsBelowPath(section, this.headings);
    const { heading } = section;
    if (heading === undefined) return false;
    for (const { method, placed, range, own, title } of told) {
      const where = { where: "fields", detail: " below its path" } as const;
      const at =
        placed === undefined
          ? { group: heading, range: heading.text }
          : { placed, group: placed.block, range };
      this.#add({ section, ...at, ...where, route, method, own, title });
    }
    return told.length > 0;
  }

  /** Adds the request of a section right below a heading that is a path, if the section states its method. */
  #belowPath(section: Section): boolean {
    const { parent, heading } = section;
    if (parent?.heading === undefined || heading === undefined) return false;
    const beside = methodBesideUrl(section);
    if (beside !== undefined) {
      const at = { section, group: heading, range: heading.text };
      this.#add({ ...at, where: "heading", detail: " beside its path", ...beside });
      return true;
    }
    if (!/^\s*[`/<]/.test(this.page.slice(parent.heading.text))) return false;
    const found = methodOfSection(section, this.headings);
    const route = found && readRoute(routeTextOf(parent.pieces));
    if (route === undefined || route.method !== undefined) return false;
    const base = { section, group: heading, range: heading.text };
    this.#add({ ...base, where: "heading", detail: " below its path", route, ...found });
    return true;
  }

  #paragraph(placed: Placed, range: Range): void {
    const { section } = placed;
    const pieces = this.page.inline(range);
    const base = { section, placed, group: range };
    const tag = pieces.find(
      ({ kind, text }) => kind === "html" && /\s(?:method|path|href|url|verb)=/i.test(text),
    );
    // The parser of HTML does not recognise a component with a tag in an attribute.
    const isComponent = /^\s*<[A-Z][\w.]*\s[^<]*\b(?:method|path|href|url|verb)=/i;
    const isTag = tag !== undefined || isComponent.test(maskExpressions(this.page.slice(range)));
    if (isTag && this.#tags(placed, range)) return;
    const shortcodes = findInShortcodes(this.page, placed, range);
    for (const one of shortcodes) this.#add(one);
    if (shortcodes.length > 0) return;
    const sentence = findInContainer(this.page, range) ?? findInSentence(pieces);
    if (sentence !== undefined) {
      this.#add({ ...base, where: "paragraph", ...sentence });
      return;
    }
    for (const one of findSubject(placed, pieces))
      this.#add({ ...base, where: "paragraph", ...one });
    for (const line of splitLines(pieces)) {
      const solid = line.filter(({ kind, text }) => kind !== "comment" && text.trim() !== "");
      const [first] = solid;
      const last = solid.at(-1);
      if (first === undefined || last === undefined) continue;
      const where: Where = solid.length === 1 && first.kind === "code" ? "code" : "paragraph";
      const whole = routeTextOf(line.filter(({ kind }) => kind !== "comment")).replace(
        /^\s*(\*\*|__)?/,
        "",
      );
      const route = this.#forms.read(whole);
      const lineRange = { start: first.start, end: last.end };
      const detail = detailOf(solid, where);
      if (route !== undefined && isRequest(route, first.kind === "code")) {
        this.#add({ ...base, where, detail, route, range: lineRange, title: route.title });
        continue;
      }
      const described = readDescribed(whole);
      if (described !== undefined) {
        this.#add({
          ...base,
          where,
          detail: " with its text",
          ...described,
          own: lineRange,
          range: lineRange,
        });
        continue;
      }
      if (this.#spelled(placed, lineRange, solid)) continue;
      this.#labelled(placed, lineRange, whole);
      if (first.kind === "code" && first.text.startsWith("curl "))
        this.#curl(placed, { start: first.start, end: first.end }, first.text);
    }
  }

  /** Adds the request of a line with two spellings of it: ``Request: `GET /x` or `GET /x?size=<size>` ``. */
  #spelled(placed: Placed, range: Range, pieces: readonly Piece[]): boolean {
    const at = pieces.findIndex(({ kind }) => kind === "code");
    const route = this.#forms.read(pieces[at]?.text ?? "");
    if (route?.method === undefined) return false;
    const read = (text: string): OwnRoute | undefined => this.#forms.read(text);
    const { isSeveral, rest, ...joined } = joinSpellings(route, pieces.slice(at + 1), read);
    const before = plainText(pieces.slice(0, at)).trim();
    const label = /^([^:：/{]{2,40})[:：]$/.exec(before)?.[1];
    const isLine = (label !== undefined || before === "") && /^[\s.]*$/.test(plainText(rest));
    if (!isSeveral || !isLine) return false;
    const { section } = placed;
    const isTitle = label !== undefined && this.headings.read(label).words.size === 0;
    const where = label === undefined ? "code" : "label";
    const title = isTitle ? label : undefined;
    this.#add({ section, placed, group: range, where, range, title, ...joined });
    return true;
  }

  /**
   * Adds the request of a labelled line: `Endpoint: GET /x`. A path without a method needs a label that
   * names requests.
   */
  #labelled(placed: Placed, range: Range, text: string): void {
    const parts = labelled.exec(text);
    if (parts === null) return;
    const route = this.#forms.read(parts[2] ?? "");
    const { words } = this.headings.read(parts[1] ?? "");
    if (route === undefined && words.has("endpoint")) this.#labelledCodes(placed, range);
    if (route === undefined) return;
    if (route.method === undefined && !words.has("endpoint") && !words.has("request")) return;
    const { section } = placed;
    const title = words.size > 0 ? undefined : parts[1];
    this.#add({ section, placed, group: range, where: "label", route, range, title });
  }

  /** Adds the requests of code spans with remarks between them: ``Endpoint: `POST /x` (JSON) or `PUT /x` ``. */
  #labelledCodes(placed: Placed, range: Range): void {
    const { section } = placed;
    for (const piece of this.page.inline(range)) {
      const route = piece.kind === "code" ? this.#forms.read(piece.text) : undefined;
      if (route?.method === undefined) continue;
      this.#add({ section, placed, group: range, where: "label", route, range: piece });
    }
  }

  #code(placed: Placed, block: CodeBlock): void {
    const { section } = placed;
    const text = this.page.slice(block.content);
    const lines = [...text.matchAll(/[^\n]+/g)].filter(
      ([line]) => line.trim() !== "" && line.trim() !== ">" && !comment.test(line),
    );
    const [first] = lines;
    if (first === undefined) return;
    if (/^[\s>]*(?:\$\s*)?curl\b/m.test(text)) {
      // Commands of one line each, without answers, may show several requests.
      if (lines.length > 1 && lines.every(([line]) => /^\s*(?:\$\s*)?curl\s[^\\]*$/.test(line))) {
        for (const line of lines) {
          const start = block.content.start + line.index;
          this.#curl(placed, { start, end: start + line[0].length }, line[0]);
        }
        return;
      }
      this.#curl(placed, block.content, text);
      return;
    }
    const name = block.isFenced ? "fence" : "indented";
    const titleOfOwn =
      placed.containers.length === 1 ? this.#itemTitles.get(block.start) : undefined;
    const isSession =
      /^(?:sh|bash|shell|console|js|javascript|python|ruby|go|php|java|csharp)$/.test(block.lang);
    const routes = lines.map((line) => ({
      line,
      route: this.#forms.read(line[0].replace(/^[\s>]*(?:\*|-)?\s*/, "")),
    }));
    const isAll = routes.every(({ route }) => route !== undefined && isRequest(route, false));
    // Several lines above a body may be requests.
    const heads = routes.findIndex(({ route }) => route?.method === undefined);
    for (const { line, route } of isAll ? routes : routes.slice(0, Math.max(1, heads))) {
      if (route === undefined) continue;
      const at = block.content.start + line.index;
      const start = at + line[0].length - line[0].trimStart().length;
      const range = { start, end: at + line[0].trimEnd().length };
      const base = { section, placed, group: block, range, route };
      if (isAll) {
        const kind = isSession ? ` of ${block.lang}` : "";
        const detail = titleOfOwn === undefined ? kind : `${kind}${inTitledItem}`;
        this.#add({ ...base, where: name, detail, ...(titleOfOwn && { title: titleOfOwn }) });
      } else if (route.method !== undefined) {
        const label = placed.label?.isStrong === true ? placed.label.text : undefined;
        const isPart = label === undefined || this.headings.read(label).isWhole;
        const title = titleOfOwn ?? (isPart ? undefined : label);
        const detail = titleOfOwn === undefined ? "" : inTitledItem;
        const kind = block.isFenced ? "" : " indented";
        this.#add({ ...base, where: "message", detail: `${kind}${detail}`, title });
      } else if (
        routes.every((one) => /^(?:https?:\/\/|\/|&)/.test(one.line[0].trim())) &&
        lines.length < 4
      ) {
        this.#add({ ...base, where: name });
      }
    }
  }

  #curl(placed: Placed, range: Range, text: string): void {
    const command = readCurlRequest(text);
    const route = command === undefined ? undefined : this.#forms.read(command.url);
    if (command === undefined || route === undefined) return;
    const { section } = placed;
    const { method } = command;
    this.#add({ section, placed, group: range, range, where: "curl", route, method });
  }

  /**
   * Adds the requests of a table. The function is long because the header, the columns and the cells are tried in turn.
   */
  #table(placed: Placed, table: TableBlock): void {
    const fields = readFieldTable(this.page, table, this.headings);
    if (fields !== undefined) {
      const { section } = placed;
      this.#add({
        section,
        placed,
        group: table,
        where: "fields",
        detail: " in a table",
        ...fields,
      });
      return;
    }
    const { rows, isHeadless } = tableRows(this.page, table);
    const [name, value] = (isHeadless ? rows[0]?.cells : undefined) ?? table.header;
    const firstMethod = name && readMethod(plainText(this.page.inline(name)));
    const headRoute = value && this.#forms.read(routeTextOf(this.page.inline(value)));
    if (firstMethod !== undefined && headRoute !== undefined && value !== undefined) {
      const { section } = placed;
      const base = { section, placed, group: table, range: value };
      this.#add({
        ...base,
        where: "fields",
        detail: " in a header",
        route: headRoute,
        method: firstMethod,
      });
      return;
    }
    const columns = columnsOf(this.page, table, this.vocabulary);
    const at = columns.findIndex((column) => column.has("method"));
    const headed = columns.findIndex((column, index) => column.has("path") && index !== at);
    const path = headed === -1 && at !== -1 ? pathColumn(this.page, table, at) : headed;
    const { section } = placed;
    const read = (pieces: readonly Piece[]): readonly OwnRoute[] =>
      readRoutes(pieces, (text) => this.#forms.read(text));
    // The heading is the title of a table with one request. A short cell then says who may send the request.
    const isAlone = table.rows.length === 1 && section.heading !== undefined;
    let repeated: ReadonlySet<string> | undefined;
    for (const row of table.rows) {
      const cells = row.cells.map((cell, index) => ({
        cell,
        pieces: this.page.inline(cell),
        at: index,
      }));
      const named = readMethods(plainText(cells[at]?.pieces ?? []));
      const [method] = named;
      const holder =
        method === undefined
          ? cells.find(({ pieces }) => read(pieces)[0]?.method !== undefined)
          : (cells[path] ??
            cells.find(({ pieces }, index) => index !== at && read(pieces).length > 0));
      if (holder === undefined) continue;
      const own = read(holder.pieces);
      // A column of paths may leave out the slash in front: `books/list`.
      const bare = own.length === 0 && method !== undefined && holder === cells[path];
      const text = routeTextOf(holder.pieces);
      const isPath =
        (text.includes("/") && !/^\W*n\/?a\W*$/i.test(text)) ||
        (bare && isSegment(this.page, table, holder));
      const relative = bare && isPath ? readRoute(`${method} ${text}`) : undefined;
      const routes = relative?.path === undefined ? own : [relative];
      const others = cells.filter((one, index) => index !== at && one !== holder);
      // Most tables have no requests, so this is looked up late.
      const context = {
        page: this.page,
        table,
        vocabulary: this.vocabulary,
        headings: this.headings,
      };
      const shared = (repeated ??= repeatedCells(context));
      const title = rowTitle(others, shared, context);
      const link =
        holder.pieces.find(({ kind }) => kind === "link")?.href ??
        cells.flatMap(({ pieces }) => pieces).find(({ kind }) => kind === "link")?.href;
      const base = { section, placed, group: table, own: row, range: holder.cell, link };
      const detail = method === undefined ? " in one cell" : "";
      const noted = title === "" || (isAlone && !/\s/.test(title)) ? undefined : title;
      for (const route of routes)
        for (const known of method === undefined ? [route.method] : named)
          this.#add({ ...base, where: "table", detail, route, method: known, title: noted });
    }
  }

  /** Adds the requests of a list. The function is long because each form of an item is tried in turn. */
  #list(placed: Placed, list: ListBlock): void {
    const { section } = placed;
    let field: { route?: RouteText; named?: readonly Method[]; range: Range } | undefined;
    for (const item of list.items) {
      const [block] = item.blocks;
      if (block?.kind !== "paragraph") continue;
      const pieces = this.page.inline(block);
      const solid = pieces.filter(({ text }) => text.trim() !== "");
      const text = routeTextOf(pieces);
      const base = { section, placed, group: list, own: item };
      const index = solid.findIndex(
        ({ kind, text: code }) => kind === "code" && this.#forms.read(code)?.method !== undefined,
      );
      const command = solid.find(({ kind, text: code }) => kind === "code" && /^curl\s/.test(code));
      if (command !== undefined) this.#curl(placed, command, command.text);
      const piece = solid[index];
      const before = plainText(solid.slice(0, index)).trim();
      if (piece !== undefined && (index === 0 || (before.length < 60 && before.endsWith(":")))) {
        const named = this.#forms.read(piece.text);
        const behind = solid.slice(index + 1);
        const read = (code: string): OwnRoute | undefined => this.#forms.read(code);
        const joined = named && joinSpellings(named, behind, read);
        const [route, after] = [joined?.route, joined?.rest ?? behind];
        const title = before === "" ? undefined : before.replace(/:$/, "");
        const link = after.find(({ kind }) => kind === "link");
        // An arrow to another section says that the route belongs to the operation described there.
        const isArrow =
          link !== undefined &&
          /^[\s→:–—-]*>?\s*$/.test(plainText(after.slice(0, after.indexOf(link))));
        const detail = index === 0 ? "" : " behind a label";
        const more = { link: isArrow ? link.href : undefined, title, range: piece };
        if (route !== undefined) this.#add({ ...base, where: "item", detail, route, ...more });
        continue;
      }
      const split = findSplit(solid);
      if (split !== undefined) {
        this.#add({ ...base, where: "item", detail: " with its method in front", ...split });
        continue;
      }
      const whole = this.#forms.read(text);
      if (whole !== undefined && isRequest(whole, false)) {
        const link = solid.find(({ kind }) => kind === "link")?.href;
        const found = { route: whole, range: block, link, title: whole.title };
        this.#add({ ...base, where: "item", detail: " as text", ...found });
        continue;
      }
      // Below a heading that is only a method, items are paths.
      const headed =
        solid.length === 1 && solid[0]?.kind === "code" ? readMethod(section.title) : undefined;
      if (headed !== undefined && whole !== undefined) {
        const title = section.parent?.title;
        const found = { route: whole, method: headed, range: block, title };
        this.#add({ ...base, where: "item", detail: " below its method", ...found });
        continue;
      }
      if (this.#itemPath(placed, list, item, text)) continue;
      const described = readDescribed(text);
      if (described !== undefined) {
        const link = solid.find(({ kind }) => kind === "link")?.href;
        this.#add({ ...base, where: "item", detail: " as text", ...described, range: block, link });
        continue;
      }
      const parts = labelled.exec(text);
      if (parts === null || !this.headings.read(parts[1] ?? "").words.has("endpoint")) continue;
      // `Endpoint: GET: /x` has both the method and the path.
      const both = parts[2]?.includes("/") === true ? this.#forms.read(parts[2]) : undefined;
      if (both?.method !== undefined) {
        this.#add({ ...base, where: "item", detail: " behind a label", route: both, range: block });
        continue;
      }
      const named = readMethods(parts[2] ?? "");
      const route = named.length === 0 ? this.#forms.read(parts[2] ?? "") : undefined;
      field = {
        range: block,
        ...field,
        ...(route && { route }),
        ...(named.length > 0 && { named }),
      };
    }
    if (field?.route === undefined) return;
    const { route, named = [route.method], range } = field;
    for (const method of named)
      this.#add({ section, placed, group: list, where: "fields", route, method, range });
  }

  /** Adds the requests of an item that is a path, if an item below it states the methods: `Methods: GET`. */
  #itemPath(placed: Placed, group: Range, own: ListItem, text: string): boolean {
    const [, path] = /^(\/\S*?)(?:\s*\([^()]*\))?\s*[:：]?$/.exec(text) ?? [];
    const route = path === undefined ? undefined : this.#forms.read(path);
    const [range] = own.blocks;
    if (route === undefined || range === undefined) return false;
    const told = methodsOfItem(this.page, own);
    const base = { section: placed.section, placed, group, own, range, route };
    const where = { where: "item", detail: " above its methods" } as const;
    for (const method of told) this.#add({ ...base, ...where, method });
    return told.length > 0;
  }

  #tags(placed: Placed, range: Range): boolean {
    const found = findInTags(this.page, placed, range);
    for (const one of found) this.#add(one);
    return found.length > 0;
  }
}

/** True if a section itself, without those below it, has only paragraphs. */
function isOnlyText({ blocks }: Section): boolean {
  return blocks.every(({ block }) => block.kind === "paragraph");
}

/** True if a route is a request by itself: it has a method, matches a pattern of the option `routes`, or is in code. */
function isRequest({ method, pattern }: OwnRoute, isCode: boolean): boolean {
  return method !== undefined || pattern !== undefined || isCode;
}

/** Returns the requests of a heading that has several, with signs or words between: `GET /x · GET /y`. */
function requestsInHeading(text: string): readonly string[] {
  const between =
    /\s*(?:[·•,;|&+]|\s\/|\b(?:and|or))\s+(?=(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+\/)/;
  const parts = text.split(between);
  return parts.every((part) => /^[A-Z]+\s+\/\S*$/.test(part)) ? parts : [];
}

/** Matches a title, a request in round brackets and perhaps a remark behind a dash, in brackets or as icons. */
const bracketedRequest =
  /^(.*\p{L}.*?)\s+\(((?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+\/\S*)\)(?:\s+[–—-]\s+[^/]{1,40}|\s+\([^()/]{1,40}\)|(?:\p{Extended_Pictographic}|[\s\uFE0F\u200D])+|:)?$/u;

/** Returns the request in round brackets behind the title of a heading: `List boats (GET /boats) — public`. */
function requestInBrackets(
  text: string,
): { readonly title: string; readonly shown: string } | undefined {
  const [, title, shown] = bracketedRequest.exec(text) ?? [];
  return title === undefined || shown === undefined ? undefined : { title, shown };
}

/** Returns the request in a heading, and the title in front of it. A number in front of a request is not a title. */
function splitHeading(text: string): {
  readonly shown: string;
  readonly title: string | undefined;
} {
  const [, before = "", shown = text] =
    /^(.*?)(?:^|[\s%|:–—[-]+)((?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+\S.*)$/s.exec(text) ??
    [];
  const title = before.trim();
  return { shown, title: /\p{L}/u.test(title) ? title : undefined };
}

function detailOf(pieces: readonly Piece[], where: Where): string {
  if (pieces.some(({ kind }) => kind === "html")) return " with tags";
  return where === "paragraph" && pieces.some(({ kind }) => kind === "code") ? " with code" : "";
}
