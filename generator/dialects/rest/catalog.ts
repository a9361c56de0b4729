/* This file is long because it is one table with an entry for each diagnostic. */
import type { Catalog } from "../../diagnostics/catalog.js";

/**
 * The diagnostics of this dialect. Keyed by the code, which is reported with `rest/` in front. A code must not be
 * renamed or reused, because users suppress diagnostics by code. A diagnostic is an error only if nothing could
 * be read.
 */
export const restCatalog = {
  "no-operations": {
    severity: "error",
    message: (a: { pages: number }) =>
      `No page of ${a.pages} has a request that can be read; write \`METHOD /path\` in a heading, a fence, code, a table or a tag, name the form in \`routes\`, or check the folder`,
    fix: "Point `docs` to the folder of the reference. If its requests are written in a form of their own, add that form to `routes`, and words of other languages to `headings` and `columns`.",
  },
  "repaired-json": {
    severity: "warning",
    message: (a: { repair: string; line: number }) =>
      `Line ${a.line} of the sample is not JSON: ${a.repair}`,
    fix: "Write JSON that a parser accepts. Describe what is left out in the text beside the sample.",
  },
  "commented-json": {
    severity: "info",
    message: (a: { repair: string; line: number }) =>
      `Line ${a.line} of the sample has ${a.repair === "ellipsis" ? "an" : "a"} ${a.repair}, which JSON does not allow; write it beside the sample`,
    fix: "Describe in the text beside the sample what the comment says or what is left out.",
  },
  "unreadable-json": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `A JSON sample has ${a.reason} in it; write a JSON value, or give the fence another language`,
    fix: "Show a value, or give the fence another language.",
  },
  "duplicate-member": {
    severity: "warning",
    message: (a: { name: string; line: number }) =>
      `One object has \`${a.name}\` twice; keep the one in line ${a.line}`,
    fix: "Remove one of the two members, because parsers keep the last one only.",
  },
  "unread-directive": {
    severity: "warning",
    message: (a: { name: string }) =>
      `The content of the directive \`${a.name}\` is not read; write it as Markdown, such as a table or a paragraph`,
    fix: "Write a table as a Markdown table, and text outside of a fence.",
  },
  "open-fence": {
    severity: "warning",
    message: (a: { line: number; last: number; isCut: boolean }) =>
      a.isCut
        ? `The fence is not closed in its list item or quote, so only the text to line ${a.last} is read as code; indent all its lines alike`
        : a.line === 0
          ? `The fence is not closed, so all text to line ${a.last} is read as code; close it below the sample`
          : `The fence is not closed above line ${a.line}, which begins another one, so all text to line ${a.last} is read as code; close it below the sample`,
    fix: "Write the closing fence on a line of its own below the sample.",
  },
  "path-parameter-without-row": {
    severity: "warning",
    message: (a: { name: string; operation: string }) =>
      `No row describes \`${a.name}\` of the path of \`${a.operation}\`; add one to the table or list of parameters`,
    fix: "Add a row for the parameter, or spell it as the row does.",
  },
  "row-without-path-parameter": {
    severity: "warning",
    message: (a: { name: string; missing: readonly string[] }) =>
      `The path has no \`${a.name}\`, and no row names its ${list(a.missing)}; use the same name in both`,
    fix: "Spell the row as the path does.",
  },
  "row-not-in-path": {
    severity: "warning",
    message: (a: { name: string; path: string }) =>
      `\`${a.name}\` is described as a part of the path, but \`${a.path}\` has no such part; add it there, or correct the row`,
    fix: "Correct the name or the place of the row, or add the parameter to the path.",
  },
  "wrong-place": {
    severity: "warning",
    message: (a: { name: string; stated: string; path: string }) =>
      `\`${a.name}\` is in \`${a.path}\`, but the row says \`${a.stated}\`; write \`path\``,
    fix: "Write `path` as the place of the row.",
  },
  "mixed-bodies": {
    severity: "warning",
    message: (a: { operation: string }) =>
      `\`${a.operation}\` has rows in \`body\` and in \`form\`; write the same place in all these rows`,
    fix: "A request has one body: write the same place in all its rows.",
  },
  "unknown-header": {
    severity: "warning",
    message: (a: { name: string }) =>
      `Nothing says what the header \`${a.name}\` is; describe it as a header parameter, or, if it holds a key, say so below a heading such as \`Authorization\``,
    fix: "Add a row with the place `header`, or write ``Send your key in the `X-Name` header`` below a heading such as `Authorization`.",
  },
  "unknown-reference": {
    severity: "warning",
    message: (a: { operation: string; what: string; other: string }) =>
      `The text says that \`${a.operation}\` has the ${a.what} of another operation, but ${
        a.other === ""
          ? "names none that the pages describe; link the heading of that operation"
          : `\`${a.other}\` does not show which ${a.what} that is; describe it here`
      }`,
    fix: "Link the heading of the operation that has the parameters or the answer, or write them here.",
  },
  "unknown-type": {
    severity: "warning",
    message: (a: { text: string; near: string }) =>
      `\`${a.text}\` is no known type; write a type or a link to one${a.near}`,
    fix: "Use a word for a type, link the table of its members, or add the word to `types`.",
  },
  "type-against-sample": {
    severity: "warning",
    message: (a: { name: string; stated: string; shown: string }) =>
      `The type of \`${a.name}\` is \`${a.stated}\`, but the sample shows \`${a.shown}\`; correct one of them`,
    fix: "Correct the type or the sample.",
  },
  "type-against-text": {
    severity: "warning",
    message: (a: { name: string; stated: string; told: string }) =>
      `The type of \`${a.name}\` is \`${a.stated}\`, but its text says \`${a.told}\`; correct one of them`,
    fix: "Correct the type or the text.",
  },
  "types-differ": {
    severity: "info",
    message: (a: { name: string; stated: string; other: string; usual: string }) =>
      `The type of \`${a.name}\` is \`${a.stated}\`, but \`${a.usual}\` is usual, as in \`${a.other}\`; write one type everywhere`,
    fix: "Give similar members the same type.",
  },
  "null-not-told": {
    severity: "warning",
    message: (a: { name: string }) =>
      `The sample has null as \`${a.name}\`, but nothing says that it can be null; mark it as nullable, or show a value`,
    fix: "Mark the member as nullable, or show a value.",
  },
  "member-not-shown": {
    severity: "info",
    message: (a: { names: readonly string[]; type: string }) =>
      `The sample lacks ${list(a.names)}, which \`${a.type}\` always has; show ${them(a.names)}, or mark ${them(a.names)} as optional`,
    fix: "Show the member, or mark it as optional.",
  },
  "member-not-told": {
    severity: "warning",
    message: (a: { names: readonly string[]; type: string }) =>
      `The sample has ${list(a.names)}, which \`${a.type}\` does not describe; describe ${them(a.names)}, or correct the sample`,
    fix: "Describe the member, or remove it from the sample.",
  },
  "answers-differ": {
    severity: "warning",
    message: (a: { names: readonly string[]; operation: string }) =>
      `This sample has ${list(a.names)}, which the first sample of this answer of \`${a.operation}\` lacks, so ${a.names.length === 1 ? "it is" : "they are"} not read; list the members of the answer in a table, or write the status of each sample above it`,
    fix: "List the members of the answer in a table, or write the status of each sample above it.",
  },
  "sent-not-told": {
    severity: "warning",
    message: (a: { names: readonly string[]; operation: string }) =>
      `The example sends ${list(a.names)}, which no row of \`${a.operation}\` describes; add a row, or correct the example`,
    fix: "Add a row for what the example sends, or correct the example.",
  },
  "sent-elsewhere": {
    severity: "warning",
    message: (a: { names: readonly string[]; place: string }) =>
      `The example sends ${list(a.names)} in the body, but the rows say \`${a.place}\`; correct one of them`,
    fix: "Correct the place in the rows, or the example.",
  },
  "duplicate-operation": {
    severity: "info",
    message: (a: { operation: string; line: number; file: string; isItem: boolean }) =>
      `\`${a.operation}\` is described twice; keep the description at ${a.file}:${a.line}${
        a.isItem ? ", or name a list of changes in `exclude`" : ""
      }`,
    fix: "Describe a request once, and describe its cases in the text. Name a page or a heading of changes in `exclude`.",
  },
  "duplicate-type": {
    severity: "info",
    message: (a: { type: string; file: string; line: number; difference: string }) =>
      `\`${a.type}\` is described twice${a.difference === "" ? "" : `, with ${a.difference}`}; keep the description at ${a.file}:${a.line}`,
    fix: "Describe a type once and link to it, or give the second one a name of its own.",
  },
  "member-of-type": {
    severity: "warning",
    message: (a: { name: string; owner: string; type: string }) =>
      `\`${a.owner}\` is a \`${a.type}\`, whose section does not describe \`${a.name}\` like this row, so the row is not read; describe the member there, or write \`object\` as the type of \`${a.owner}\``,
    fix: "Describe the member in the section of the type. If only this object has it, write `object` as the type and describe all its members here.",
  },
  "duplicate-row": {
    severity: "warning",
    message: (a: { name: string; line: number }) =>
      `\`${a.name}\` has two rows; keep the one in line ${a.line}`,
    fix: "Remove one of the rows.",
  },
  "other-request": {
    severity: "warning",
    message: (a: { shown: string; operation: string }) =>
      `The example sends \`${a.shown}\`, but the request is \`${a.operation}\`; correct one of them`,
    fix: "Correct the example or the request above it.",
  },
  "odd-query": {
    severity: "warning",
    message: (a: { reason: string }) => `The URL has ${a.reason}; write \`?a=1&b=2\``,
    fix: "Begin the query with one `?` and put `&` between its parts.",
  },
  "base-urls-differ": {
    severity: "warning",
    message: (a: { url: string; other: string; file: string; line: number }) =>
      `The base URL is \`${a.url}\` here, but \`${a.other}\` at ${a.file}:${a.line}; write one URL, or several as items of one list`,
    fix: "Write the base URL once, or all servers as items of one list.",
  },
  "base-path-alone": {
    severity: "warning",
    message: (a: { path: string; request: string }) =>
      `The base path \`${a.path}\` is not read, because no request and no base URL has it: \`${a.request}\` is read without it; write the base URL with its host`,
    fix: "Write a whole base URL, such as `https://example.com/api`, or write the base path in front of each path.",
  },
  "odd-command": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `The command has ${a.reason}, so it does not send what is intended; correct it`,
    fix: "Put the URL in quotes, close all quotes, and write headers as `Name: value`.",
  },
  "odd-segment": {
    severity: "warning",
    message: (a: { segment: string; usual: string }) =>
      `The path has \`${a.segment}\`, where its siblings have \`${a.usual}\`; write what the server has`,
    fix: "Check the path against the server.",
  },
  "odd-request": {
    severity: "info",
    message: (a: { reason: string }) => `The request has ${a.reason}; write \`METHOD /path\``,
    fix: "Write the method, one blank and the path.",
  },
  "near-request": {
    severity: "warning",
    message: (a: { line: string; request: string }) =>
      `${a.line} looks like a request, but is not read as one; write \`${a.request}\``,
    fix: "Write the method in capitals and the path with its slash.",
  },
  "unread-request": {
    severity: "warning",
    message: (a: { request: string; form: string }) =>
      `\`${a.request}\` was not read as a request; write it in a heading or in code on a line of its own, add \`${a.form}\` to \`routes\`, or call it an example`,
    fix: "Write the request as the others are written, or name its form in `routes`. A page or heading that only speaks of requests belongs in `exclude`.",
  },
  "request-to-reader": {
    severity: "info",
    message: (a: { request: string }) =>
      `\`${a.request}\` is sent to a server of the reader, so it is no request of the API, and no package has it; \`exclude\` accepts its page or heading`,
    fix: "Name the page or the heading in `exclude`. If the API itself takes the request, write its path without `your`, below a heading without `webhook` and `callback`.",
  },
  "request-in-sentence": {
    severity: "info",
    message: (a: { request: string; heading: string }) =>
      `\`${a.request}\` was read as an operation from a sentence below \`${a.heading}\`; if the sentence only speaks of it, as a list of changes does, add the page or \`# ${a.heading}\` to \`exclude\``,
    fix: "Name a list of changes in `exclude`, by its page or its heading. Describe an operation below a heading of its own.",
  },
  "dead-link": {
    severity: "warning",
    message: (a: { href: string; near: string }) =>
      `The link to \`${a.href}\` leads nowhere; name a page or a heading that is there${a.near}`,
    fix: "Link to an existing page or heading.",
  },
  "ambiguous-link": {
    severity: "warning",
    message: (a: { href: string; own: number }) =>
      `Several headings have the name of the link \`${a.href}\`, and the link does not lead to the near one in line ${a.own}; link to the anchor of the heading that is meant`,
    fix: "Give the heading an id of its own, and link to this id.",
  },
  "link-text": {
    severity: "info",
    message: (a: { text: string; title: string }) =>
      `The text of the link is \`${a.text}\`, but it leads to the heading \`${a.title}\`; spell both alike`,
    fix: "Spell the text as the heading.",
  },
  "odd-anchor": {
    severity: "warning",
    message: (a: { anchor: string; usual: string }) =>
      `The anchor is \`${a.anchor}\`; write \`${a.usual}\``,
    fix: "Spell the anchor like the member: `{#name}`.",
  },
  "broken-table": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `The table has ${a.reason}; write a cell for each column, between pipes`,
    fix: "Close each row with a pipe, and write `\\|` for a pipe inside of a cell.",
  },
  "odd-cell": {
    severity: "info",
    message: (a: { text: string; reason: string }) => `\`${a.text}\` does not fit: ${a.reason}`,
    fix: "Write what the column asks for.",
  },
  "unknown-column": {
    severity: "info",
    message: (a: { text: string; option: string; meant: string; count: number }) =>
      `Nothing reads the column \`${a.text}\`${a.count > 1 ? ` of ${a.count} tables` : ""}; ${
        a.meant !== ""
          ? `did you mean \`${a.meant}\`?`
          : a.option === ""
            ? "write its cells in the description, or add its header to a key of `columns`"
            : `add its header to \`${a.option}\``
      }`,
    fix: "Use a column that is known: name, type, required, default, allowed, nullable, deprecated, read-only, description. Formats stand behind the type, limits in the description.",
  },
  "unknown-place": {
    severity: "warning",
    message: (a: { name: string; text: string; read: string }) =>
      `\`${a.text}\` names no place, so \`${a.name}\` was read as a parameter of the ${a.read}; write \`path\`, \`query\`, \`header\`, \`cookie\` or \`body\`, or add the word to \`headings.${a.read}\` or another key of \`headings\``,
    fix: "Write `path`, `query`, `header`, `cookie` or `body`, or add the word to `headings.path`, `headings.query`, `headings.header`, `headings.cookie` or `headings.body`.",
  },
  "optional-in-path": {
    severity: "warning",
    message: (a: { name: string; operation: string }) =>
      `\`${a.name}\` is in the path of \`${a.operation}\`, so no request can leave it out; write that it is required`,
    fix: "Write that the parameter is required, or describe the shorter path as a request of its own.",
  },
  "required-undecided": {
    severity: "info",
    message: (a: { text: string; meant: string }) =>
      `\`${a.text}\` does not say if the parameter is required; ${a.meant === "" ? "write `yes` or `no`, and a condition in the description" : `did you mean \`${a.meant}\`?`}`,
    fix: "Write yes or no, and the condition in the description.",
  },
  "unmarked-parameter": {
    severity: "info",
    message: (a: { count: number }) =>
      `${a.count === 1 ? "1 item has" : `${a.count} items have`} no \`(required)\` or \`(optional)\`, but other items of the list do; mark each item`,
    fix: "Mark each item.",
  },
  "odd-heading": {
    severity: "info",
    message: (a: { title: string; depth: number; usual: number }) =>
      `The heading \`${a.title}\` has level ${a.depth}, but such headings have level ${a.usual} elsewhere; write \`${"#".repeat(a.usual)}\``,
    fix: "Give the heading the level of similar headings.",
  },
  "stray-part": {
    severity: "warning",
    message: (a: { title: string; usual: number }) =>
      `\`${a.title}\` belongs to no request, because its heading is not below the title of one; write \`${"#".repeat(a.usual)}\``,
    fix: "Give the heading a level below that of the title of its request.",
  },
  "misspelt-heading": {
    severity: "warning",
    message: (a: { title: string; meant: string }) =>
      `\`${a.title}\` is no known heading, so the text below it is read otherwise or not at all; did you mean \`${a.meant}\`?`,
    fix: "Spell the heading as the message does, or add its words to `headings`.",
  },
  "misspelt-word": {
    severity: "warning",
    message: (a: { word: string; meant: string; place: string }) =>
      `\`${a.word}\` is no known word ${a.place}; did you mean \`${a.meant}\`?`,
    fix: "Spell the word as the message does.",
  },
  "unread-statement": {
    severity: "warning",
    message: (a: { text: string; expected: string }) =>
      `\`${a.text.replaceAll("`", "")}\` is not read; write ${a.expected}`,
    fix: "Write a value of the form that the message shows.",
  },
  "misspelt-method": {
    severity: "warning",
    message: (a: { word: string; meant: string }) =>
      `\`${a.word}\` is no HTTP method, so the request is not read; did you mean \`${a.meant}\`?`,
    fix: "Spell the method as the message does.",
  },
  "unknown-method": {
    severity: "warning",
    message: (a: { word: string }) =>
      `The method \`${a.word}\` cannot be generated, so the request is not read; write a request with a usual method that does the same, or leave the request to code of your own`,
    fix: "Write a request with a usual method that does the same, if the server has one. Otherwise disable the code on the page.",
  },
  "heading-order": {
    severity: "info",
    message: (a: { first: string; second: string }) =>
      `\`${a.first}\` stands above \`${a.second}\`; write the request first`,
    fix: "Move the section.",
  },
  "broken-heading": {
    severity: "warning",
    message: (a: { reason: string }) => `The heading has ${a.reason}; close its marks`,
    fix: "Close the code, and write an id as `{#id}`.",
  },
  "copied-title": {
    severity: "warning",
    message: (a: { title: string; other: string }) =>
      `This operation and \`${a.other}\` have the same title, \`${a.title}\`; give each operation a title of its own`,
    fix: "Name the operation by what it does.",
  },
  "odd-status": {
    severity: "info",
    message: (a: { text: string; usual: string }) =>
      `\`${a.text}\` is written as \`${a.usual}\` elsewhere; write it like that`,
    fix: "Write the status like the other statuses.",
  },
  "interim-status": {
    severity: "info",
    message: (a: { status: number }) =>
      `\`${a.status}\` is left out, because a client gets only the answer that follows; describe that answer, and leave a change of the protocol to code of your own`,
    fix: "Describe the answer that follows. If the request changes the protocol, leave it to code of your own.",
  },
  "unknown-status": {
    severity: "warning",
    message: (a: { text: string; meant: string }) =>
      `\`${a.text}\` is no HTTP status, so its answer is not read; ${
        a.meant === ""
          ? "write three digits such as `200`, or `4XX` or `5XX`"
          : `did you mean \`${a.meant}\`?`
      }`,
    fix: "Write a status from 100 to 599, or `4XX` or `5XX` for all errors of a family.",
  },
  "duplicate-status": {
    severity: "info",
    message: (a: { status: number | string; line: number }) =>
      `The answer \`${a.status}\` begins twice for this request, and only the first of its texts is read; describe it once, as in line ${a.line}`,
    fix: "Describe all cases of a status below its first line.",
  },
  "odd-value": {
    severity: "warning",
    message: (a: { name: string; value: string; reason: string }) =>
      `The sample has \`${a.value}\` as \`${a.name}\`: ${a.reason}`,
    fix: "Correct the sample.",
  },
  "answer-is-list": {
    severity: "info",
    message: (a: { operation: string }) =>
      `The sample of the answer to \`${a.operation}\` is a list; show the created resource`,
    fix: "Show the answer to this request, not the answer to a request for the list.",
  },
  "default-not-an-option": {
    severity: "warning",
    message: (a: { name: string; value: string; options: readonly string[] }) =>
      `The default of \`${a.name}\` is \`${a.value}\`, which is none of ${list(a.options)}; correct the default or the values`,
    fix: "Correct the default or the list of values.",
  },
  "sample-not-an-option": {
    severity: "warning",
    message: (a: { name: string; value: string; options: readonly string[] }) =>
      `The sample has \`${a.value}\` as \`${a.name}\`, which is none of ${list(a.options)}; correct the sample or the values`,
    fix: "Correct the sample or the list of values.",
  },
  "default-type": {
    severity: "warning",
    message: (a: { name: string; value: string; type: string }) =>
      `The default of \`${a.name}\` is \`${a.value}\`, which is no \`${a.type}\`; correct the default or the type`,
    fix: "Correct the default or the type.",
  },
  "required-differs": {
    severity: "warning",
    message: (a: { name: string; stated: string; told: string }) =>
      `The text of \`${a.name}\` says \`${a.told}\`, but its column says \`${a.stated}\`; correct one of them`,
    fix: "Correct the column or the text.",
  },
  "default-differs": {
    severity: "warning",
    message: (a: { name: string; stated: string; told: string }) =>
      `The text of \`${a.name}\` says that it defaults to \`${a.told}\`, but its column says \`${a.stated}\`; correct one of them`,
    fix: "Correct the column or the text.",
  },
  "parameter-without-row": {
    severity: "info",
    message: (a: { names: readonly string[] }) =>
      `The text names ${list(a.names)}, which no row describes; add a row, or correct the name`,
    fix: "Add the row, or correct the name.",
  },
  "left-over": {
    severity: "warning",
    message: (a: { text: string }) => `\`${a.text}\` is left over from a merge; delete it`,
    fix: "Delete the line.",
  },
  "unassigned-errors": {
    severity: "info",
    message: (a: { heading: string; statuses: readonly string[] }) =>
      `No sentence below \`${a.heading}\` says which requests ${a.statuses.length === 0 ? "answer like this" : `answer ${list(a.statuses)}`}; write \`Every request can fail with these errors.\`, or list the errors below the requests`,
    fix: "Write a sentence such as `Every request can fail with these errors.` or `All errors have this body.`, or list the errors below each request.",
  },
  "unlisted-page": {
    severity: "info",
    message: (a: { page: string }) =>
      `No page includes \`${a.page}\`; add it to a list of includes`,
    fix: "Add the page to the includes, or delete it.",
  },
  "unused-word": {
    severity: "info",
    message: (a: { key: string; word: string }) =>
      `\`${a.word}\` of the option \`${a.key}\` is on no page, so it changes nothing; correct or delete it`,
    fix: "Spell the word as the pages do, or remove it from the options of the dialect.",
  },
  "page-without-api": {
    severity: "info",
    message: (a: { pages: readonly string[]; of: number }) =>
      `No operation and no type was read from ${a.pages.length} of ${a.of} pages: ${list(a.pages)}; run \`stubdown inspect\` to see what they have, or name them in \`exclude\``,
    fix: "Add the words of the page to the options of the dialect, as `stubdown inspect` proposes, or name a page of prose in `exclude`.",
  },
  "table-of-nothing": {
    severity: "warning",
    message: (a: { heading: string }) =>
      `The table below \`${a.heading}\` has no types and no heading for parameters; put it below a heading such as \`Parameters\`, or add a column of types`,
    fix: "Give the table a column of types, or put it below the request whose parameters it lists.",
  },
  "unread-inclusion": {
    severity: "warning",
    message: (a: { file: string }) =>
      `\`${a.file}\` is inserted here by the site, but not read; write on this page what the file says about the request`,
    fix: "Write the parameters and answers of the file on this page, or read pages in which the site has inserted it.",
  },
  "unread-block": {
    severity: "warning",
    message: (a: {
      kind: string;
      heading: string;
      lacks: "names" | "label" | "heading" | "requests" | "";
      keys: readonly string[];
    }) => `The ${a.kind} below \`${a.heading}\` was not understood${causeOf(a)}`,
    fix: "Name its columns in `columns`, or its heading in `headings`; make a row of a text: `| size | integer |`.",
  },
  "unread-item": {
    severity: "warning",
    message: (a: { name: string }) =>
      `The item of \`${a.name}\` is not read; write a dash or brackets with the type behind the name`,
    fix: "Set the name off from the text: ``- `size` (integer): How big``.",
  },
  "unread-nesting": {
    severity: "warning",
    message: (a: { deepest: number }) =>
      `Lists and quotes are nested more than ${a.deepest} deep here, and what is deeper is not read; nest them less`,
    fix: "Move what is nested so deep to a list or section of its own.",
  },
} as const satisfies Catalog;

/** Says why a block was not read and what to do. */
function causeOf(a: {
  readonly kind: string;
  readonly heading: string;
  readonly lacks: string;
  readonly keys: readonly string[];
}): string {
  const [first = "", second = ""] = a.keys;
  if (a.lacks === "" || a.kind === severalRequests) return `; ${insteadOf(a.kind)}`;
  if (a.lacks === "requests")
    return ": no sentence says which requests fail so; if all do, write `All errors have this body.` above it";
  if (a.lacks === "names")
    return `: no column has names; if \`${second}\` has them, add it to \`${first}\``;
  const keys = second === "" ? `\`${first}\`` : `\`${first}\` or \`${second}\``;
  return `: the ${a.lacks} \`${a.heading}\` is in no list of \`headings\`; add it to ${keys}`;
}

/** The kind of a sample that follows several requests. No word above it, known or not, says whose answer it is. */
const severalRequests = "sample of one of several requests";

/** Says what to write in place of an unread block. */
function insteadOf(kind: string): string {
  if (kind === "status in a sentence")
    return "write a line such as `Status: 404` below a heading `Errors`";
  if (kind === "answer like another")
    return "name the other request in code: ``Returns the same as `GET /books` ``";
  if (kind === "sentence about all requests") return "move it in front of the requests";
  if (kind === "sentence about parameters of all requests")
    return "write its names as rows below each request, or those of all lists below a heading `Pagination`";
  if (kind === "body in a sentence")
    return "write the type alone, as in `Body: a [book](#book)`, or write the members as rows";
  if (kind === "credential in a sentence")
    return "write it below a heading `Authorization`, outside of requests";
  if (kind === "media type")
    return "write `Content-Type: text/csv` and `Body: file` below `Request body`, or the first line below `Response`";
  if (kind === "table of codes")
    return "list the codes as values of the member that has them, in its row";
  if (kind === "list of statuses") return "begin each item with its status";
  if (kind === "sample that is not JSON")
    return "list its members, or name its media type: `The answer is a file of type text/csv`";
  if (kind === severalRequests)
    return "if each of them answers it, write `Response of all:` above it; otherwise show it below a heading of its request";
  if (kind === "sample") return "write its JSON in a fence of its own below `Response`";
  if (kind === "block of ReadMe") return "write a heading, a table or a fence in its place";
  if (kind === "JSON Schema") return "write its members as rows: `| size | integer |`";
  if (kind === "text with names and types") return "write it as rows: `| size | integer |`";
  return kind === "request"
    ? "write it as `METHOD /path` without values in its query, or call it an example"
    : "write it as a table of parameters, of members or of values";
}

function them({ length }: readonly string[]): string {
  return length === 1 ? "it" : "them";
}

function list(words: readonly string[]): string {
  return (
    words
      .slice(0, 6)
      .map((word) => `\`${word}\``)
      .join(", ") + (words.length > 6 ? ` and ${words.length - 6} more` : "")
  );
}

/** A code of this catalogue, without `rest/`. */
export type RestCode = keyof typeof restCatalog;
/** The arguments of the message of a code. */
export type RestArgs<C extends RestCode> = Parameters<(typeof restCatalog)[C]["message"]>[0];
