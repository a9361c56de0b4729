import { hashText } from "../source/hash.js";
import { once } from "../source/once.js";
import type { BareType } from "./bare.js";
import type { FilePlan } from "./plan.js";
import type { ApiView, ResourceView } from "./view.js";

/** A file that can be planned, and a hash of all that its plan depends on: of one key comes one plan. */
export interface LazyPlan {
  readonly key: string;
  readonly plan: () => FilePlan;
}

/** A plan that is made already, because that costs less than to say what it depends on. */
export function settled(plan: FilePlan): LazyPlan {
  return { key: hashText(JSON.stringify(plan), 32), plan: () => plan };
}

/** Puts off the plans of files that are about one type. */
export interface LazyPlanner {
  /** Of a type: it must be planned from nothing but the type and what types have in common. */
  ofType(type: BareType, what: string, plan: () => FilePlan): LazyPlan;
  /** Of a resource: from its names, too. */
  ofResource(resource: ResourceView, what: string, plan: () => FilePlan): LazyPlan;
}

/** Makes the keys of an API's plans: what all of them depend on is put into words once. */
export function makeLazyPlanner(view: ApiView): LazyPlanner {
  const { target, known, inputOnly, embedded, creatable, basePath, isScoped, envPrefix } = view;
  const roles = [known, inputOnly, embedded, creatable].map((ids) => [...ids]);
  // Of the models of other types a plan names none but `X` and `XCreate`, which these tell.
  const common = [target, roles, basePath, isScoped, envPrefix];
  const commonKey = hashText(JSON.stringify(common), 32);
  const keyOf = (...parts: readonly string[]): string => hashText([commonKey, ...parts].join(), 32);
  return {
    ofType: (type, what, plan) => ({ key: keyOf(what, hashType(type)), plan }),
    ofResource: ({ type, ...names }, what, plan) => {
      return { key: keyOf(what, hashType(type), JSON.stringify(names)), plan };
    },
  };
}

const hashType = once((type: BareType) => hashText(JSON.stringify(type), 32));
