import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longer than their size suggests, the slowest first. */
const dear = ["types/client", "openapi", "properties/reader"].map(
  (name) => `/test/${name}.test.ts`,
);

/**
 * Starts the slowest files first, because a slow file that starts last leaves a core idle. The order is fixed, because
 * a clone has no times of earlier runs.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = dear.findIndex((end) => moduleId.endsWith(end));
      return at === -1 ? dear.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
