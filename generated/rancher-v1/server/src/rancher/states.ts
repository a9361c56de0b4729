import type { ApiDefinition, ResourceDefinition, TypeDefinition } from "./definition.js";

/** The states of a resource: at first, during a change, and after it. */
export interface States {
  /** The state of a new resource; undefined if none of the documented states fits. */
  readonly first: string | undefined;
  /** Returns the state during a create, a delete or an action. Undefined: the state does not change. */
  during(name: string, state: unknown): string | undefined;
  /** Returns the state after a delete or an action. Undefined: the state does not change. */
  after(name: string): string | undefined;
}

/** Names of states, the most likely first. */
type Words = readonly string[];

/** The possible states during and after a change, keyed by the name of the operation or action. */
const changes: Readonly<Record<string, readonly [during: Words, after: Words]>> = {
  create: [["creating", "activating", "registering", "requested"], []],
  delete: [["removing"], ["removed"]],
  activate: [["activating"], ["active"]],
  reactivate: [["reactivating", "activating"], ["active"]],
  deactivate: [["deactivating"], ["inactive"]],
  start: [["starting"], ["running", "active"]],
  stop: [["stopping"], ["stopped", "inactive"]],
  restart: [["restarting"], ["running", "active"]],
  pause: [["pausing"], ["paused"]],
  purge: [["purging"], ["purged"]],
  restore: [["restoring"], ["stopped", "inactive"]],
  remove: [["removing"], ["removed"]],
  upgrade: [["upgrading"], ["upgraded"]],
  finishupgrade: [["finishing-upgrade"], ["active"]],
  cancelupgrade: [["canceling-upgrade"], ["canceled-upgrade"]],
  rollback: [["rolling-back"], ["active"]],
  cancelrollback: [["canceling-rollback"], ["canceled-rollback"]],
};

/** Possible final states of a new resource, the most likely first. */
const settled: Words = ["active", "running", "created", "inactive", "stopped"];

/** Passing states, which are never the final state of a new resource. */
const isPassing = /ing$|^(?:requested|removed|purged|error)$/;

/**
 * Makes the states of a type. If `state` has documented options, only these are used. A resource without options takes
 * those of its base type, which is the type that its actions return.
 */
export function makeStates(type: TypeDefinition, definition: ApiDefinition): States {
  const resource = definition.resources.find((one) => one.type === type.id);
  const options = optionsOf(type) ?? baseOptions(resource, definition);
  const allows = (state: string): boolean => options?.includes(state) ?? true;
  return {
    first: settled.find(allows) ?? options?.find((state) => !isPassing.test(state)),
    during: (name, state) => {
      const words = changes[name]?.[0] ?? ["updating", `updating-${String(state)}`];
      return words.find(allows);
    },
    after: (name) => changes[name]?.[1].find(allows),
  };
}

function optionsOf({ fields }: TypeDefinition): Words | undefined {
  const options = fields.find(({ name }) => name === "state")?.options ?? [];
  return options.length === 0 ? undefined : options;
}

function baseOptions(
  resource: ResourceDefinition | undefined,
  { types }: ApiDefinition,
): Words | undefined {
  const outputs = (resource?.actions ?? []).flatMap(({ output }) => {
    return types.filter(({ id, fields }) => id === output && !fields.some(refersTo(resource)));
  });
  return outputs.map(optionsOf).find((options) => options !== undefined);
}

/** Makes a test for fields that refer to the resource. Types that an action creates have one, base types have none. */
function refersTo(resource: ResourceDefinition | undefined): (field: { name: string }) => boolean {
  return ({ name }) => resource !== undefined && name === `${resource.type}Id`;
}
