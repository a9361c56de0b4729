import type { Diagnostics } from "../../diagnostics/diagnostic.js";
import type { Api } from "../../core/api.js";
import { type ApiType, typesOf } from "../../core/by-type.js";
import { findClashes, reportClashes, typeName } from "../../plan/names.js";
import type { NameClaim } from "../../plan/plan.js";
import { runtimeNames } from "./plan-client.js";
import { listModels } from "./plan-models.js";
import type { ApiView, ResourceView } from "./view.js";

/** Reports names that two things in the packages would have. */
export function checkNames(view: ApiView, api: Api, diagnostics: Diagnostics): void {
  const types = typesOf(api);
  const [first] = types;
  if (first === undefined) return;
  const byId = new Map(types.map((type) => [type.id, type]));
  const typeOf = (id: string): ApiType => byId.get(id) ?? first;
  const reserve = (name: string): NameClaim => {
    return { name, owner: "the runtime of the packages" };
  };
  const models = listModels(view).map(({ symbol: { name }, type }): NameClaim => {
    return { name, owner: `type \`${type}\``, span: typeOf(type).span };
  });
  const properties = view.resources.map(({ className, type: { id } }) => {
    return { name: className, owner: `resource \`${id}\``, span: typeOf(id).span };
  });
  const queries = view.resources.map(({ className, type: { id } }) => {
    return { name: `${className}Query`, owner: `queries of \`${id}\``, span: typeOf(id).span };
  });
  // The names are compared without letter case. The map removes words that are in several lists.
  const taken = new Map(reservedNames.map((name) => [name.toLowerCase(), reserve(name)]));
  const clashes = [
    ...findClashes([reserve("LinkTo"), reserve("Undocumented"), ...models]),
    ...findClashes([...taken.values(), ...properties, ...queries]),
    ...view.resources.flatMap((resource) =>
      findClashes(methodClaims(resource, typeOf(resource.type.id))),
    ),
  ];
  diagnostics.take(reportClashes(clashes));
}

/** Names that the runtime, the files and the generated code of the client use. */
const reservedNames = [
  ...runtimeNames,
  // Globals that the files of resources and of the whole client use.
  ..."Console Date NonNullable Promise PromiseLike Readonly Record TypeError".split(" "),
  // Members of the client, and names of files.
  ..."Core Del Follow Get Included Index Models Post Project Put Request Url Wait".split(" "),
  // Names that the file of the whole client imports and declares.
  ..."Connect CreateClient Extend Logged Named ParsePlace Quiet ReadEnvironment Tagged".split(" "),
  ..."TunedFetch WarnIfPlain WithResources Resource".split(" "),
  // Words that cannot be the name of a function.
  ..."await break case catch class const continue debugger default delete do else enum export".split(
    " ",
  ),
  ..."extends false finally for function if implements import in instanceof interface let".split(
    " ",
  ),
  ..."new null package private protected public return static super switch this throw true".split(
    " ",
  ),
  ..."try typeof var void while with yield arguments eval constructor".split(" "),
];

function methodClaims({ actions }: ResourceView, type: ApiType): readonly NameClaim[] {
  const operations = type.operations.map(({ name, role, path }) => {
    return {
      name: role.value,
      owner: `operation ${name} of ${typeName(type.id)}`,
      span: path.span,
    };
  });
  const methods = actions.map(({ action: { name }, method }) => {
    const { span } = type.actions.find((action) => action.name === name)?.path ?? type;
    return { name: method, owner: `action \`${name}\``, span };
  });
  const reserved = [
    { name: "actionsOf", owner: "every handler" },
    { name: "constructor", owner: "every class" },
    { name: "find", owner: "every resource" },
    { name: "moreActions", owner: "every handler" },
    // JavaScript takes an object with a method `then` for a promise.
    { name: "then", owner: "promises" },
  ];
  return [...reserved, ...operations, ...methods];
}
