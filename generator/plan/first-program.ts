import type { Target } from "./plan.js";

/** What a first program calls, and what its client needs to know. */
export interface FirstProgram {
  /** More options of `createClient`: `accessKey: "ak"`. */
  readonly options?: readonly string[];
  /** Statements after `client` was made. */
  readonly calls: readonly string[];
}

/**
 * The text of a program that calls what `stubdown mock` serves, with the client.
 *
 * @param envPrefix what the environment variable with the address begins with: `SHOP` of `SHOP_URL`
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
