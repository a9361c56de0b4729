import { planManifests, type PackagePlan } from "../../plan/packages.js";
import type { FilePlan } from "../../plan/plan.js";
import type { RestView } from "./view.js";

/** Plans the files that make the sources publishable npm packages. */
export function planPackages(view: RestView): readonly FilePlan[] {
  return planManifests(describePackages(view), view.target);
}

function describePackages(view: RestView): readonly PackagePlan[] {
  const { packageScope, version, name } = view.target;
  const hasValues = [...view.types.values()].some(({ kind }) => kind === "enumeration");
  return [
    {
      name: "models",
      purpose: `The TypeScript types of the requests and answers of the ${name} API.`,
      exports: { ".": "index", "./*": "types/*" },
      typeOnly: hasValues ? [] : ["./*"],
    },
    {
      name: "client",
      purpose: `A client for the ${name} API. It needs nothing at run time but \`fetch\`.`,
      exports: {
        ".": "index",
        "./core": "core/index",
        ...Object.fromEntries(
          view.groups.map((group) => [`./${group.name}`, `groups/${group.name}`]),
        ),
      },
      dependencies: { [`${packageScope}/models`]: version },
    },
    {
      name: "server",
      purpose: `A Fastify plugin for the ${name} API: write the handlers, it does the rest.`,
      exports: { ".": "index", "./mock": "mock", "./testing": "testing" },
      dependencies: {
        [`${packageScope}/models`]: version,
        "@fastify/busboy": "^3.0.0",
        ajv: "^8.12.0",
        "ajv-formats": "^3.0.1",
        fastify: "^5.0.0",
      },
    },
  ];
}
