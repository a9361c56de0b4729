import type { SymbolPlan } from "../../plan/type-text.js";
import type { GroupView } from "./view.js";

/** What the root exports of the runtime: what exists at run time, and types alone. */
export const rootValues =
  "ApiError AuthError ConflictError NetworkError NotFoundError RateLimitError ServerError TimeoutError ValidationError fromEnvironment withResponse".split(
    " ",
  );
export const rootTypes =
  "ClientHooks ConnectOptions CoreClient ErrorDetails FetchOptions FileInput FullOptions Logger Options Outcome Pages RequestInput RequestOptions Retry Try WithResponse".split(
    " ",
  );

/** What the file of the whole client declares and exports, and what its template imports. */
export const wholeExports = ["Client", "RouteInput", "createClient"];
export const wholeNames = [
  ...wholeExports,
  ..."CoreClient Options RequestInput RequestOptions Route RouteCall Routes".split(" "),
  ..."callRoute createFullClient fromEnvironment named routes tagged".split(" "),
];

/** What a file of the runtime of the client declares. */
export function coreSymbol(file: string, name: string): SymbolPlan {
  return { name, from: `client/src/${file}.ts` };
}

/** The interface of a group's methods: `BranchesClient`. */
export function groupSymbol({ name, prefix }: GroupView): SymbolPlan {
  const plain = `${prefix}Client`;
  const isTaken = rootTypes.includes(plain) || wholeExports.includes(plain);
  return {
    name: isTaken ? `${prefix}GroupClient` : plain,
    from: `client/src/groups/${name}.ts`,
  };
}
