import type { FilePlan } from "../../plan/plan.js";
import { linkTo, undocumented } from "./field-type.js";
import { listModels } from "./plan-models.js";
import { planResource } from "./plan-resource.js";
import { planSource } from "../../plan/plan-source.js";
import { clientCore, optionsAmong, planRuntime } from "../../plan/runtime.js";
import type { SymbolPlan } from "../../plan/type-text.js";
import { commentText } from "../../plan/comment-text.js";
import { type ApiView } from "./view.js";

const runtime = [
  ...clientCore,
  "rancher/entity.ts",
  "rancher/documented.ts",
  "rancher/follow.ts",
  "rancher/links.ts",
  "rancher/list.ts",
  "rancher/place.ts",
  "rancher/project.ts",
  "rancher/query.ts",
  "rancher/read-error.ts",
  "rancher/resource.ts",
  "rancher/undocumented.ts",
  "rancher/wait.ts",
];

/** The runtime's exports in the package root: values. */
const rootValues =
  "ApiError AuthError ConflictError NetworkError NotFoundError RateLimitError ServerError TimeoutError UnavailableError ValidationError WaitError authorizationOf fromEnvironment listOf undocumented withResponse".split(
    " ",
  );
const rootTypes =
  "Check ChoiceFilters ClientCredentials ClientExtensions ClientHooks ClientOptions CoreClient CredentialsSource ErrorDetails FetchOptions FollowOptions Followed LinkName LinkTo Linked List ListQuery Listable Logger OneOrMore OrderedFilters Outcome Page Pagination PartialOptions Query QueryValue ReadOptions Readable RequestInput RequestOptions Retry State TextFilters Try Undocumented WaitOptions WithResponse".split(
    " ",
  );
const clientNames = ["Client", "ClientResources", "Options", "ResourceName", "ResourceOf"];

/** The names in the package root that no resource may have. */
export const runtimeNames: readonly string[] = [...rootValues, ...rootTypes, ...clientNames];

/**
 * Returns the view of the package root's exports. The root exports all models; a model whose name is taken is exported
 * under another name, `PageModel`.
 */
function rootExports(view: ApiView): object {
  const own = new Set([
    ...runtimeNames,
    ...view.resources.flatMap(({ className }) => [className, `${className}Query`]),
  ]);
  const shared = new Set([linkTo.name, undocumented.name]);
  const names = listModels(view).map(({ symbol }) => symbol.name);
  return {
    values: rootValues,
    types: rootTypes,
    models: `${view.target.packageScope}/models`,
    hidden: names.filter((name) => own.has(name) && !shared.has(name)),
  };
}

/** Plans the client: one file per resource, one client with all resources, and the runtime. */
export function planClient(view: ApiView): readonly FilePlan[] {
  const { envPrefix, isScoped, basePath, target } = view;
  const common = { header: view.header(), packageScope: target.packageScope };
  return [
    ...view.resources.map((resource) => planResource(resource, view)),
    planWholeClient(view),
    planSource({
      ...common,
      path: "client/src/index.ts",
      exports: view.resources.flatMap(({ className, property }) => [
        resourceSymbol(property, className),
        resourceSymbol(property, `${className}Query`),
      ]),
      body: { template: "client/index.ts", view: rootExports(view), declares: [], uses: [] },
    }),
    {
      kind: "template",
      path: "client/src/core/index.ts",
      template: "client/core/index.ts",
      view: {
        header: commentText(view.header()),
        envPrefix,
        agent: agentOf(view),
        isScoped,
        basePath: JSON.stringify(basePath),
        basePathPattern: escapeRegExp(basePath),
        home: homePattern(view),
      },
    },
    planSource({
      ...common,
      path: "client/src/rancher/link.ts",
      exports: [linkTo, undocumented],
    }),
    ...planRuntime("client", runtime),
  ];
}

/**
 * Returns a pattern for the paths that the client's URL may have, as source code. The base path is allowed, and so are
 * paths without any of its segments. A segment like `v1` matches every version. If the base path is empty, paths
 * without the first segment of a nested collection are allowed. With any other path, requests would go to a wrong URL.
 */
function homePattern({ basePath, resources }: ApiView): string {
  const own = basePath.split("/").slice(1);
  const deep = resources.flatMap(({ path }) => path.split("/").slice(0, -1).slice(0, 1));
  const words = (basePath === "" ? deep : own).map((name) => {
    return /^v\d/i.test(name) ? "v\\d" : `${escapeRegExp(name)}(?:\\/|$)`;
  });
  if (words.length === 0) return "/^/";
  const root = basePath === "" ? "" : `${escapeRegExp(basePath)}\\/*$|`;
  const [first = "", ...others] = new Set(words);
  const any = others.length === 0 ? first : `(?:${[first, ...others].join("|")})`;
  return `/${root}^(?!.*\\/${any})/i`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w-]/g, "\\$&");
}

/** Returns the value of the header `user-agent`: `shop-client/1.0.0`. A name in it may have neither `@` nor `/`. */
function agentOf({ target: { packageScope, version } }: ApiView): string {
  const name = `${packageScope}-client`.replace(/[^\w.-]+/g, "-").replace(/^-+/, "");
  return `${name}/${version}`;
}

/** Plans the client with all resources. */
function planWholeClient(view: ApiView): FilePlan {
  const { envPrefix, isScoped, target } = view;
  const resources = (nameOf: (symbol: SymbolPlan) => string): readonly object[] =>
    view.resources.map(({ className, property, type }) => ({
      className: nameOf(resourceSymbol(property, className)),
      property,
      make: nameOf(resourceSymbol(property, property)),
      doc: `Resources of type \`${type.id}\`.`,
    }));
  return planSource({
    path: "client/src/client.ts",
    header: view.header(),
    packageScope: target.packageScope,
    body: {
      template: "client/client.ts",
      view: (nameOf) => ({
        resources: resources(nameOf),
        envPrefix,
        agent: agentOf(view),
        isScoped,
        optionFilters: optionFilters(view),
      }),
      declares: [
        "Client",
        "Options",
        "ResourceName",
        "ResourceOf",
        "ClientResources",
        "createClient",
        "optionFilters",
        "quiet",
        "withResources",
        // The local variables of its functions.
        ..."core found given isTold logger options parts plain send typed url".split(" "),
      ],
      uses: view.resources.flatMap(({ className, property }) => [
        resourceSymbol(property, className),
        { ...resourceSymbol(property, property), isValue: true },
      ]),
    },
  });
}

/** Returns the filters that have the name of an option, by resource, as source code; undefined if there are none. */
function optionFilters({ resources }: ApiView): string | undefined {
  const found = resources.flatMap(({ property, filters }) => {
    const names = optionsAmong(filters.flatMap((filter) => filter.names));
    return names.length === 0 ? [] : [[property, names] as const];
  });
  return found.length === 0 ? undefined : JSON.stringify(Object.fromEntries(found));
}

/** Returns the symbol of a declaration in the file of a resource. */
function resourceSymbol(property: string, name: string): SymbolPlan {
  return { name, from: `client/src/resources/${property}.ts` };
}
