import type { Target } from "../../plan/plan.js";

/** How a request shows who sends it. */
export type Auth =
  | { readonly kind: "none" }
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string };

/** How lists are paged, as told in a chapter of the docs for all of them. */
export interface PagingOption {
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The parameter of the query that is sent for the next page; undefined for `link` alone. */
  readonly parameter?: string;
  /** The parameter with the size of a page. */
  readonly size?: string;
  /** The member of answers with the items. Default: the answer, or its only list. */
  readonly items?: string;
  /** The member of answers with the next cursor. */
  readonly next?: string;
  /** The member of an item that is sent as the cursor. */
  readonly key?: string;
}

/** What the configuration says about the protocol. */
export interface RestOptions {
  /** Names of methods, `group.method`, by route: `GET /projects/{id}`. */
  readonly names: Readonly<Record<string, string>>;
  /** Undefined takes it from the docs. */
  readonly auth: Auth | undefined;
  /** Where the API is served, `https://host/api/v4`; undefined takes it from the docs, if they tell. */
  readonly baseUrl: string | undefined;
  /** How lists are paged whose own section does not tell; undefined leaves them to the headers of answers. */
  readonly paging: PagingOption | undefined;
  /** Begins the names of environment variables; undefined takes the name of the API. */
  readonly envPrefix: string | undefined;
}

/** The options of a target. The schema of the configuration checked them. */
export function restOptions({ options }: Target): RestOptions {
  const text = (key: string): string | undefined => {
    const value = options[key];
    return typeof value === "string" ? value : undefined;
  };
  return {
    names: (options["names"] as RestOptions["names"] | undefined) ?? {},
    auth: options["auth"] as Auth | undefined,
    baseUrl: text("baseUrl"),
    paging: options["paging"] as PagingOption | undefined,
    envPrefix: text("envPrefix"),
  };
}
