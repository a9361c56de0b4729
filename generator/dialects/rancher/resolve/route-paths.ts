import type { RouteBlock } from "../page/page.js";
import type { Route } from "../make-operation.js";
import type { Scope } from "./scope.js";

/** The form of a route's path. */
interface PathShape {
  readonly pattern: RegExp;
  readonly expected: string;
}

const word = "[A-Za-z][\\w.-]*";
const collection = `^(?:/(?:${word}|\\$\\{[A-Z_]+\\}))*/${word}`;

const shapes = {
  collection: { pattern: new RegExp(`${collection}$`), expected: "`/…/<plural>`" },
  member: { pattern: new RegExp(`${collection}/\\$\\{ID\\}$`), expected: "`/…/<plural>/${ID}`" },
  action: {
    pattern: new RegExp(`${collection}/\\$\\{ID\\}\\?action=[A-Za-z][\\w-]*$`),
    expected: "`/…/<plural>/${ID}?action=<name>`",
  },
} as const satisfies Record<string, PathShape>;

/** The method and the form of path that a kind of block should have. */
export interface ExpectedRoute {
  readonly method: string;
  readonly shape: keyof typeof shapes;
}

/** True for the path of a collection, of a member of a collection, or of an action. */
export function isRoutePath(path: string): boolean {
  return Object.values(shapes).some(({ pattern }) => pattern.test(path));
}

/** Returns the route in the header of a block, and compares it with the expected route and with the curl sample. */
export function checkRoute(scope: Scope, block: RouteBlock, expected: ExpectedRoute): Route {
  const { method, path, sample } = block;
  const { pattern, expected: shape } = shapes[expected.shape];
  if (method.value !== expected.method) {
    const args = { method: method.value, expected: expected.method };
    scope.report("invalid-method", method.span, args);
  }
  if (!pattern.test(path.value)) {
    scope.report("invalid-path", path.span, { path: path.value, expected: shape });
  }
  if (sample?.method !== undefined && sample.method.value !== method.value) {
    const args = { sample: sample.method.value, header: method.value };
    const related = [{ span: method.span, message: "The method in the header" }];
    scope.report("sample-method", sample.method.span, args, related);
  }
  const inSample = sample?.url?.value.replace(/^https?:\/\/[^/]*/, "");
  if (sample?.url !== undefined && inSample !== undefined && inSample !== path.value) {
    const related = [{ span: path.span, message: "The path in the header" }];
    const args = { sample: inSample, header: path.value };
    scope.report("sample-path", sample.url.span, args, related);
  }
  return { method: method.value, path: path.value };
}

/** Reports a block whose id differs from its name in more than letter case, because links to a block use its name. */
export function checkAnchor(scope: Scope, block: RouteBlock, name: string): void {
  const { anchor } = block;
  if (anchor === undefined || anchor.value.toLowerCase() === name.toLowerCase()) return;
  const related = [{ span: block.name.span, message: "The name of the block" }];
  scope.report("anchor-mismatch", anchor.span, { id: anchor.value, name }, related);
}
