import type { Api, SecurityScheme } from "../../../core/api.js";
import { codeSpan, escapeParagraphs } from "./escape.js";
import type { PagePlan } from "./page-plan.js";

/** Prints the first page: a sentence about the API, the base URLs, the authorization, and a list of the pages. */
export function printIndex(
  { servers, security }: Pick<Api, "servers" | "security">,
  pages: readonly PagePlan[],
  about: string | undefined,
): string {
  const bases = servers.map(({ url }) => `- Base URL: ${codeSpan(url.value)}`);
  const schemes = security.map((one) => `- ${schemeText(one)}`);
  const parts = [
    "# API",
    ...(about === undefined ? [] : [escapeParagraphs(about)]),
    ...(bases.length === 0 ? [] : [bases.join("\n")]),
    ...(schemes.length === 0 ? [] : ["## Authorization", schemes.join("\n")]),
    "## Pages",
    pages.map(({ path, title }) => `- [${title}](${path})`).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Returns a security scheme in the words that the reader knows. */
function schemeText({ kind, name = "" }: SecurityScheme): string {
  switch (kind.value) {
    case "basic":
      return "Basic authentication";
    case "bearer":
      return `${codeSpan("Authorization: Bearer <token>")} header`;
    case "header":
      return `${codeSpan(name)} header`;
    case "query":
      return `${codeSpan(`?${name}=`)} in the query`;
  }
}
