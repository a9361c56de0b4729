import type { Api } from "../../core/api.js";
import { groupBy } from "../../core/group-by.js";
import { wordsOf } from "../../core/words.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { OptionFault } from "../../plan/protocol.js";
import type { Target } from "../../plan/plan.js";
import { groupName } from "./argument-names.js";
import { camel } from "./casing.js";
import { isReservedMethod } from "./method-names.js";
import { restOptions } from "./options.js";
import { routeOf } from "./route.js";
import { selectServed } from "./select-served.js";
import { givenName, splitName, viewApi, type MethodView } from "./view.js";

/** Checks `names` of the configuration: each route must be documented, and each name free and possible in code. */
export function checkNames(api: Api, target: Target): readonly OptionFault[] {
  const { names } = restOptions(target);
  if (Object.keys(names).length === 0) return [];
  const [served] = selectServed(api, target);
  const routes = new Set(served.operations.flatMap(({ id, ...one }) => [routeOf(one), id]));
  const fault = (member: string, message: string): OptionFault => {
    return { option: "names", member, message };
  };
  const wrong = Object.entries(names).flatMap(([route, name]): OptionFault[] => {
    const { group, method } = splitName(name);
    if (!routes.has(route)) {
      const hint = didYouMean(route, [...routes]) || "; `stubdown facts` lists all";
      return [fault(route, `The pages have no request \`${route}\`${hint}`)];
    }
    if (isReservedMethod(method)) {
      return [fault(route, `No method can have the name \`${method}\`; write another`)];
    }
    if (group !== undefined && groupName(group) !== camel(wordsOf(group))) {
      return [fault(route, `No group can have the name \`${group}\`; write another`)];
    }
    return [];
  });
  return [...wrong, ...viewApi(served, target).groups.flatMap(({ methods }) => clashes(methods))];

  /** Finds methods of a group that have the same name because the configuration gave it to one of them. */
  function clashes(methods: readonly MethodView[]): readonly OptionFault[] {
    return [...groupBy(methods, ({ name }) => name)].flatMap(([, same]): OptionFault[] => {
      const given = same.findLast(({ operation }) => givenName(operation, names) !== undefined);
      const other = same.find((one) => one !== given);
      if (given === undefined || other === undefined) return [];
      const { operation, group, name, route } = given;
      const member = Object.hasOwn(names, route) ? route : operation.id;
      return [
        fault(
          member,
          `\`${group}.${name}\` is the name of \`${other.route}\` already; write another`,
        ),
      ];
    });
  }
}
