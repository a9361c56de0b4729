import type { SymbolPlan } from "../../plan/type-text.js";
import type { GroupView } from "./view.js";

/** The values of the runtime that the root of the client package exports. */
export const rootValues =
  "ApiError AuthError ConflictError NetworkError NotFoundError RateLimitError ServerError TimeoutError ValidationError fromEnvironment optionOf pagesOf withResponse".split(
    " ",
  );
/** The types of the runtime that the root of the client package exports. */
export const rootTypes =
  "ClientHooks ConnectOptions CoreClient ErrorDetails FetchOptions FileInput FullOptions Logger Options Outcome Pages RequestInput RequestOptions Retry Try WithResponse".split(
    " ",
  );

/** The names that `client.ts`, the client with all groups, exports. */
export const wholeExports = ["Client", "RouteInput", "createClient"];
/** The names that `client.ts` exports, imports or declares. A symbol of a group with such a name is renamed there. */
export const wholeNames = [
  ...wholeExports,
  ..."CoreClient Options RequestInput RequestOptions Route RouteCall Routes".split(" "),
  ..."callRoute createFullClient fromEnvironment named routes tagged".split(" "),
];

/** Returns the symbol of a name that a runtime file of the client declares. */
export function coreSymbol(file: string, name: string): SymbolPlan {
  return { name, from: `client/src/${file}.ts` };
}

/** Returns the symbol of the interface of a group's methods: `BranchesClient`. */
export function groupSymbol({ name, prefix }: GroupView): SymbolPlan {
  const plain = `${prefix}Client`;
  const isTaken = rootTypes.includes(plain) || wholeExports.includes(plain);
  return {
    name: isTaken ? `${prefix}GroupClient` : plain,
    from: `client/src/groups/${name}.ts`,
  };
}
