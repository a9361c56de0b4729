// Makes damaged pages, and texts that are hard to parse. The property tests and `npm run fuzz` share it.
import fc from "fast-check";

const scraps = [
  "|",
  "---|---",
  "#",
  "#### Writeable Fields",
  "### Operations",
  '<div class="action">',
  "</div>",
  '<span class="header">',
  "</span>",
  "{% highlight json %}",
  "{% endhighlight %}",
  "<!--",
  "-->",
  "<!-- stubdown disable open-type -->",
  "```",
  "`",
  "[",
  "](",
  "](/api-resources/volume/)",
  "array[",
  "${ID}",
  "'",
  '"',
  "{",
  "}",
  "\\",
  "\0",
  "\uFFFD",
  "\uD800",
  "\u202E",
  "\r",
  "\n\n",
  "    ",
  "\t",
  "> ",
  "- ",
  "---\n",
  "__proto__",
  "constructor",
  "<br>",
  "&amp;",
  "&#0;",
  "Yes",
  "-",
];

/** A text that is inserted into a page. */
const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "binary", maxLength: 20 }));

/** One damage: its place (as a share of the page), the number of removed characters, and the text in their place. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 2000 }),
  ),
  add: fc.oneof(
    fc.constant(""),
    scrap,
    fc.array(scrap, { maxLength: 6 }).map((all) => all.join("")),
  ),
});

/** A page of a list with up to eight damages: its index and its new text. */
export const damagedPage = (pages) =>
  fc
    .record({
      index: fc.nat({ max: pages.length - 1 }),
      damages: fc.array(damage, { minLength: 1, maxLength: 8 }),
    })
    .map(({ index, damages }) => {
      let { text } = pages[index];
      for (const { at, drop, add } of damages) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + add + text.slice(from + drop);
      }
      return { index, text };
    });

const front = "---\ntitle: Rancher API - volume\n---\n\n## Volume\n\n";
const fields = `${front}### Resource Fields\n\n#### Writeable Fields\n\n`;
const header = "Field | Type | Create | Update | Default | Notes\n---|---|---|---|---|---\n";

const block = `${front}### Operations\n\n<div class="action"><span class="header">Create<span class="headerright">POST: <code>`;

/** Functions that make large pages, with `size` copies of a part. */
export const hugePages = {
  bytes: (size) => "\u00FF\0\u0080".repeat(size),
  line: (size) => "x".repeat(size * 50),
  "cell of a row": (size) => `${fields}${header}name | ${"x".repeat(size * 50)} | Yes | - | - |\n`,
  "rows of a table": (size) =>
    fields +
    header +
    Array.from({ length: size }, (_, at) => `f${at} | string | Yes | - | - |\n`).join(""),
  "cells of a row": (size) => `${fields}${header}${"a | ".repeat(size)}\n`,
  "cells of a header": (size) => `${fields}${"a | ".repeat(size)}\n${"---|".repeat(size)}\n`,
  "open brackets": (size) => fields + "[".repeat(size),
  "links in links": (size) => fields + "[".repeat(size) + "](x)".repeat(size),
  "nested types": (size) => `${fields}${header}a | ${"array[".repeat(size)} | Yes | - | - |\n`,
  "nested JSON": (size) =>
    `${front}### Operations\n\n<div class="action">{% highlight json %}\ncurl -d '${'{"a":'.repeat(size)}'\n{% endhighlight %}</div>`,
  quotes: (size) => `${front}${"> ".repeat(size)}x`,
  lists: (size) => front + "- ".repeat(size),
  "indented lists": (size) =>
    front +
    Array.from({ length: Math.min(size, 400) }, (_, at) => `${" ".repeat(at * 2)}- x\n`).join(""),
  emphasis: (size) => front + "*a **b ".repeat(size),
  underscores: (size) => front + "_a__".repeat(size),
  backticks: (size) =>
    front + Array.from({ length: Math.min(size, 800) }, (_, at) => "`".repeat(at)).join(" "),
  entities: (size) => front + "&amp;".repeat(size),
  tags: (size) => `${front}### Operations\n\n${"<div>".repeat(size)}`,
  "blocks that nobody closes": (size) =>
    `${front}### Operations\n\n${'<div class="action"><span class="header">\n'.repeat(size)}`,
  "samples that nobody closes": (size) =>
    `${front}### Operations\n\n${"{% highlight json %}".repeat(size)}`,
  comments: (size) => front + "<!--".repeat(size),
  "orders to disable": (size) => `${front}${"<!-- stubdown disable x -->\n\n".repeat(size)}`,
  headings: (size) => front + "### Operations\n\n".repeat(size),
  "front matter": (size) => `---\n${"a: [".repeat(size)}\n---\n`,
  "references to definitions": (size) => `${front}${"[a] ".repeat(size)}\n\n[a]: /x\n`,
  definitions: (size) => front + Array.from({ length: size }, (_, at) => `[a${at}]: /x\n`).join(""),
  footnotes: (size) => front + "[^a]".repeat(size),
  addresses: (size) => front + "www.a.b@c.d ".repeat(size),
  backslashes: (size) => `${fields}${header}${"\\".repeat(size)}|\n`,
  "letters of a type": (size) => `${fields}${header}a | ${"x".repeat(size)} ! | Yes | - | - |\n`,
  "letters of a path": (size) => `${block}/${"a".repeat(size)}/</code></span></span></div>`,
  "words of a path": (size) => `${block}${"/a?".repeat(size)}\n$</code></span></span></div>`,
  tildes: (size) => front + "~a".repeat(size),
  "keys of front matter": (size) =>
    `---\n${Array.from({ length: size }, (_, at) => `k${at}: 1\n`).join("")}---\n`,
  spaces: (size) => `${fields}${header}a |${" ".repeat(size * 20)}x\n`,
};

/**
 * Makes a page with as many copies of a part as fit into `length` characters. Default: as many as a page may have.
 */
export function fillPage(make, length = 119_000) {
  let text = make(10);
  for (let size = 20; text.length < 0.84 * length && size < 100_000; size *= 2) text = make(size);
  return text.slice(0, length);
}
