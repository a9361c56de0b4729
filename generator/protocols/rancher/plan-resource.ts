import { docLines } from "../../plan/doc-comment.js";
import { model } from "./field-type.js";
import { layOut } from "../../plan/layout.js";
import type { FilePlan, InterfacePlan } from "../../plan/plan.js";
import { planMethods, type ClientMethod } from "./plan-methods.js";
import { planQuery } from "./plan-query.js";
import { planSource } from "../../plan/plan-source.js";
import type { SymbolPlan } from "../../plan/type-text.js";
import type { ApiView, ResourceView } from "./view.js";

/** Plans the file of a resource: its methods, the query of its list, and the function that makes its client. */
export function planResource(resource: ResourceView, view: ApiView): FilePlan {
  const { className, property, path, type } = resource;
  const methods = planMethods(resource, view);
  const lines = docLines(type.notes?.value ?? "");
  const about = lines.length > 0 ? lines : [`Resources of type \`${type.id}\`.`];
  const origin = { span: type.span };
  const client: InterfacePlan = {
    name: className,
    doc: [...about, "", view.pageLine(type.page)],
    members: methods.map(({ plan }) => plan),
    origin,
  };
  const query: InterfacePlan = {
    name: `${className}Query`,
    extends: planQuery(resource, view),
    doc: [`The query of a list of resources of type \`${type.id}\`.`],
    members: [],
    origin,
  };
  return planSource({
    path: `client/src/resources/${property}.ts`,
    header: view.header(type),
    packageScope: view.target.packageScope,
    exports: exportsOf(resource, methods),
    declarations: [client, query],
    body: {
      template: "client/resource.ts",
      view: {
        id: type.id,
        className,
        property,
        path: JSON.stringify(path),
        entries: methods.map(({ plan: { name }, value }) => {
          const text = [`${name}: `, ...value];
          return layOut(text, { used: 5, indent: 6 }).replaceAll("\n", "\n      ");
        }),
      },
      declares: [property],
      uses: [
        { name: "CoreClient", from: "client/src/core/transport.ts" },
        { name: "resource", from: "client/src/rancher/resource.ts", isValue: true },
      ],
    },
  });
}

/** Returns the models that the methods take and return, and those that links lead to. */
function exportsOf(
  { type }: ResourceView,
  methods: readonly ClientMethod[],
): readonly SymbolPlan[] {
  const parts = methods.flatMap(({ plan: { params, returns } }) => [
    ...params.flatMap((param) => param.type),
    ...returns,
  ]);
  const named = parts.filter((part) => typeof part !== "string");
  const targets = type.links.map(({ target }) => model(target.value.type));
  return [...named.filter(({ from }) => from.startsWith("models/")), ...targets];
}
