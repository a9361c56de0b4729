import type { Page, RouteBlock } from "../page/page.js";
import { type Fact, stated } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import type { Operation } from "../../../core/api.js";
import { makeAction } from "../make-operation.js";
import { checkLink } from "./resolve-type.js";
import { checkAnchor, checkRoute } from "./route-paths.js";
import type { Scope } from "./scope.js";
import { isName } from "./type-expression.js";

/** Returns the actions of a page. A block with an unusable or duplicate name is reported and skipped. */
export function resolveActions(scope: Scope, page: Page): readonly Operation[] {
  const actions: Operation[] = [];
  for (const block of page.actions) {
    const { value: name, span } = block.name;
    if (!isName(name)) scope.report("invalid-action-name", span, { name });
    else if (actions.some((action) => action.name === name)) {
      const first = page.actions.find((one) => one.name.value === name);
      const related = first === undefined ? [] : [{ span: first.name.span, message: "The first" }];
      scope.report("duplicate-action", span, { name }, related);
    } else actions.push(resolveAction(scope, block));
  }
  return actions;
}

function resolveAction(scope: Scope, block: RouteBlock): Operation {
  const { value: name, span } = block.name;
  checkAnchor(scope, block, name);
  const route = checkRoute(scope, block, { method: "POST", shape: "action" });
  const inPath = /\?action=(.*)$/.exec(route.path)?.[1];
  if (inPath !== undefined && inPath !== name) {
    const related = [{ span: block.path.span, message: "The path in the header" }];
    scope.report("action-name-mismatch", span, { name, path: inPath }, related);
  }
  const input = resolveInput(scope, block);
  const output = resolveOutput(scope, block);
  return makeAction(name, { route: stated(route, block.path.span), input, output });
}

function resolveInput(scope: Scope, { input, name }: RouteBlock): Fact<string | null> {
  if (input === undefined) {
    scope.report("incomplete-block", name.span, { part: "an input" });
    return inferred(null, name.span, "rancher/page-shape");
  }
  const { value, span } = input;
  return stated(value === "none" ? null : (checkLink(scope, value, span) ?? null), span);
}

function resolveOutput(scope: Scope, { output, name }: RouteBlock): Fact<string | null> {
  if (output === undefined) {
    scope.report("missing-output", name.span, { name: name.value });
    return inferred(null, name.span, "rancher/page-shape");
  }
  return stated(checkLink(scope, output.value, output.span) ?? null, output.span);
}
