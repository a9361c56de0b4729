import type { Api } from "../../core/api.js";
import { printPath } from "../../core/paths.js";
import type { FilePlan } from "../../plan/plan.js";
import { authOf } from "./auth.js";
import type { Auth } from "./options.js";
import { errorBodySymbol } from "./plan-error-body.js";
import { isInputOptional, paramsType } from "./plan-operation-types.js";
import { baseUrlOf, type GroupView, type MethodView, type RestView } from "./view.js";

/** Plans the README of the client and that of the models. */
export function planReadmes(view: RestView): readonly FilePlan[] {
  const { packageScope, name } = view.target;
  const readme = (part: "client" | "models", more: object): FilePlan => ({
    kind: "template",
    path: `${part}/README.md`,
    template: `rest/${part}/README.md`,
    view: { package: `${packageScope}/${part}`, api: plain(name), ...more },
  });
  const all = view.groups.flatMap((group) => group.methods.map((method) => ({ group, method })));
  const plainCall = all.find(({ method }) => isInputOptional(method));
  const paged = all.find(({ method }) => method.paging !== undefined && isInputOptional(method));
  const upload = all.find(({ method }) => method.body?.form === "multipart");
  const example = plainCall ?? all[0];
  const auth = view.options.auth ?? authOf(view.api);
  return [
    readme("client", {
      envPrefix: view.envPrefix,
      hasToken: !/^(none|basic)$/.test(auth.kind),
      isBasic: auth.kind === "basic",
      otherCredentials: otherCredentials(view.api, auth),
      // A backtick could end the example.
      url: JSON.stringify(baseUrlOf(view) ?? "https://…").replaceAll("`", "%60"),
      example: example && callText(example.group, example.method),
      optionsCall: example && callText(example.group, example.method, "options"),
      group: example?.group.name,
      route: example?.method.route.replace(/[`|\s]+/g, " "),
      paged: paged && callText(paged.group, paged.method),
      hasUnchanged: all.some(({ method }) =>
        method.operation.responses.some(({ status }) => status.value === 304),
      ),
      hasErrorBody: errorBodySymbol(view) !== undefined,
      upload: upload && `${upload.group.name}.${upload.method.name}`,
      groups: view.groups.map((group) => ({
        name: group.name,
        methods: group.methods.map(rowOf),
      })),
    }),
    readme("models", {}),
  ];
}

/** Lists the credentials of the docs that the client does not send. Undefined if there are none. */
function otherCredentials({ security }: Api, auth: Auth): string | undefined {
  const own = auth.kind === "header" || auth.kind === "query" ? auth.name.toLowerCase() : undefined;
  const others = security.flatMap(({ kind: { value: kind }, name }) => {
    if (kind === auth.kind && name?.toLowerCase() === own) return [];
    if (kind === "bearer") return ["a Bearer token"];
    if (kind === "basic") return ["a name and a password (Basic)"];
    const place = kind === "header" ? "the header" : "the query parameter";
    return name === undefined ? [] : [`${place} ${plain(name)}`];
  });
  return others.length === 0 ? undefined : [...new Set(others)].join(", ");
}

/** Prepares a method as a row of the README's table. */
function rowOf(method: MethodView): object {
  const { operation } = method;
  const params = paramsType(method);
  const names = [
    ...method.path.map(({ name }) => name),
    ...(params === undefined ? [] : [isInputOptional(method) ? "params?" : "params"]),
  ];
  const path = printPath({ ...operation.path.value, query: [] });
  return {
    call: `${method.name}(${names.join(", ")})`,
    route: plain(`${operation.method.value} ${path}`),
    title: plain(operation.title?.value ?? ""),
  };
}

/**
 * Writes a call of a method with "1" for each path argument: `users.get("1")`.
 *
 * @param last the text of one more argument, after `{}` for `params` if the method has it; default: none
 */
export function callText({ name }: GroupView, method: MethodView, last?: string): string {
  const values = [...method.path.map(() => `"1"`), ...(last === undefined ? [] : [last])];
  const isSkipped = last !== undefined && paramsType(method) !== undefined;
  if (isSkipped) values.splice(-1, 0, "{}");
  return `${name}.${method.name}(${values.join(", ")})`;
}

/** Escapes a string of the docs for a cell of a Markdown table. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_|<>[\]]/g, "\\$&")
    .replaceAll("&", "&amp;");
}
