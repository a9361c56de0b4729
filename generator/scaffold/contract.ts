import type { Api } from "../dialects/rancher/resolve/ir.js";
import { planInterface } from "../protocols/rancher/plan-handlers.js";
import type { Target } from "../plan/plan.js";
import { viewApi, type ApiView, type ResourceView } from "../protocols/rancher/view.js";

/** What a file of handlers has to fulfil: one interface of the server package. */
export interface Contract {
  /** The id of the type, `volume`. */
  readonly resource: string;
  /** The last part of its path, `volumes`. */
  readonly plural: string;
  /** The file and the object, `volumes`. */
  readonly property: string;
  /** The class, `Volumes`. */
  readonly className: string;
  /** `VolumesHandlers`. */
  readonly interfaceName: string;
  /** `@rancher-v1/server`. */
  readonly packageName: string;
  /** The page that documents it, relative to the docs folder. */
  readonly page: string;
  /** The line of a comment that tells the page. */
  readonly pageLine: string;
  /** What the docs say can be asked. */
  readonly operations: readonly ContractOperation[];
  /** All that the interface lets a file have: the operations, and hooks that may be left out. */
  readonly known: ReadonlySet<string>;
}

/** An operation or action, and the method that answers it. */
export interface ContractOperation {
  readonly name: string;
  /** As the page prints it: `POST /v1/volumes/${ID}?action=snapshot`. */
  readonly route: string;
  /** The type of an action's body. */
  readonly input: string | undefined;
  /** The names of its parameters. */
  readonly params: readonly string[];
}

/** The interfaces of all resources, in the order of the docs. */
export function readContracts(api: Api, target: Target): readonly Contract[] {
  const view = viewApi(api, target);
  return view.resources.map((resource) => makeContract(resource, view));
}

function makeContract(resource: ResourceView, view: ApiView): Contract {
  const { type, plural, property, className } = resource;
  const { name: interfaceName, members } = planInterface(resource, view);
  const paramsOf = (name: string): readonly string[] => {
    const member = members.find((one) => one.kind === "method" && one.name === name);
    return member?.kind === "method" ? member.params.map((param) => param.name) : [];
  };
  const operations = resource.operations.map((operation) => {
    const name = operation.toLowerCase();
    const route = type.operations.find((one) => one.name === operation)?.route.value;
    const text = `${route?.method ?? ""} ${route?.path ?? ""}`;
    return { name, route: text, input: undefined, params: paramsOf(name) };
  });
  const actions = resource.actions.map(({ action, method }) => ({
    name: method,
    route: `${action.route.value.method} ${action.route.value.path}`,
    input: action.input.value ?? undefined,
    params: paramsOf(method),
  }));
  return {
    resource: type.id,
    plural,
    property,
    className,
    interfaceName,
    packageName: `${view.target.packageScope}/server`,
    page: type.page,
    pageLine: view.pageLine(type.page),
    operations: [...operations, ...actions],
    known: new Set(members.flatMap((member) => (member.kind === "index" ? [] : [member.name]))),
  };
}
