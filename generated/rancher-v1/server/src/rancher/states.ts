import type { ApiDefinition, ResourceDefinition, TypeDefinition } from "./definition.js";

/** The states of a resource: what it is while something changes it, and after that. */
export interface States {
  /** The state of a new resource; undefined if its type documents no state that it could be in. */
  readonly first: string | undefined;
  /** The state during a create, a delete or an action; undefined leaves it as it is. */
  during(name: string, state: unknown): string | undefined;
  /** The state after a delete or an action; undefined leaves it as it is. */
  after(name: string): string | undefined;
}

/** Words of states, the likeliest first. */
type Words = readonly string[];

/** What is done, by its name, and the states that it leads through and to. */
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

/** States that a resource rests in once it is made. */
const settled: Words = ["active", "running", "created", "inactive", "stopped"];

/** States that no new resource is in. */
const isPassing = /ing$|^(?:requested|removed|purged|error)$/;

/**
 * The states of a type. A state that its options do not have is never used. A resource whose own page
 * has no options has those of the type that its actions answer, which is the one it is derived from.
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

/** What an action makes refers to its resource; the type that the resource is derived from does not. */
function refersTo(resource: ResourceDefinition | undefined): (field: { name: string }) => boolean {
  return ({ name }) => resource !== undefined && name === `${resource.type}Id`;
}
