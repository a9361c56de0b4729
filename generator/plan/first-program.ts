import type { Target } from "./plan.js";

/** The parts of an example program for beginners: calls, and the options that the client needs. */
export interface FirstProgram {
  /** More options of `createClient`: `accessKey: "ak"`. Default: none. */
  readonly options?: readonly string[];
  /** The statements after the creation of `client`. */
  readonly calls: readonly string[];
}

/**
 * Prints an example program that calls the API, as `stubdown mock` serves it, with the client.
 *
 * @param envPrefix the prefix of the environment variable with the URL: `SHOP` of `SHOP_URL`
 */
export function printFirstProgram(
  { options = [], calls }: FirstProgram,
  { packageScope }: Pick<Target, "packageScope">,
  envPrefix: string,
): string {
  const url = `url: process.env.${envPrefix}_URL ?? "http://127.0.0.1:8080"`;
  return [
    `// Calls the API that \`stubdown mock\` serves. ${envPrefix}_URL names another server.`,
    `import { createClient } from "${packageScope}/client";`,
    "",
    `const client = createClient({ ${[url, ...options].join(", ")} });`,
    ...calls,
    "",
  ].join("\n");
}
