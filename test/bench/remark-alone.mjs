// Parses the pages of a folder with remark and remark-gfm. Reading pages can hardly take less time than parsing them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const [folder] = process.argv.slice(2);
const parser = unified().use(remarkParse).use(remarkGfm);
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
  if (/\.mdx?$/.test(name)) parser.parse(readFileSync(join(folder, name), "utf8"));
