import type { Target } from "../../plan/plan.js";

/** The authentication of requests. */
export type Auth =
  | { readonly kind: "none" }
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string };

/** The paging that the configuration states for lists whose own section states none. */
export interface PagingOption {
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The query parameter that asks for the next page. Undefined only for `link`. */
  readonly parameter?: string;
  /** The query parameter with the number of items on a page. */
  readonly size?: string;
  /** The member of the answer that has the items. Default: the answer itself, or its only list. */
  readonly items?: string;
  /** The member of the answer that has the next cursor. */
  readonly next?: string;
  /** The member of the last item that is sent as the cursor. */
  readonly key?: string;
}

/** The options of the protocol in the configuration. */
export interface RestOptions {
  /** Names of methods, `group.method` or `method`, keyed by route (`GET /projects/{id}`) or by operation id. */
  readonly names: Readonly<Record<string, string>>;
  /** Undefined: taken from the docs. */
  readonly auth: Auth | undefined;
  /** The base URL of the API, `https://host/api/v4`. Undefined: taken from the docs, if they name one. */
  readonly baseUrl: string | undefined;
  /** The paging of lists whose own section states none. Undefined: a chapter of the docs or links decide. */
  readonly paging: PagingOption | undefined;
  /** The beginning of the names of environment variables. Undefined: the name of the API in upper case. */
  readonly envPrefix: string | undefined;
}

/** Reads the options of a target. They were already validated against the schema of the configuration. */
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
