import type { Api } from "../../core/api.js";
import type { FirstProgram } from "../../plan/first-program.js";
import type { Target } from "../../plan/plan.js";
import { pickExample } from "./plan-package.js";
import { viewApi } from "./view.js";

/** Returns an example program that prints the ids of a list; without a resource, the members of the client. */
export function firstProgram(api: Api, target: Target): FirstProgram {
  const example = pickExample(viewApi(api, target));
  return {
    options: ['accessKey: "ak"', 'secretKey: "sk"'],
    calls:
      example === undefined
        ? ["console.log(Object.keys(client));"]
        : [`for await (const one of client.${example.property}.list()) console.log(one.id);`],
  };
}
