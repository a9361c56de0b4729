import { routeText, typesOf } from "../../generator/core/by-type.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { typeName } from "../../generator/plan/names.js";
import type { FilePlan, InterfacePlan } from "../../generator/plan/plan.js";
import { planSource } from "../../generator/plan/plan-source.js";
import type { Protocol } from "../../generator/plan/protocol.js";

/** The smallest possible protocol: a file with an interface for each type, and the routes as data. */
export const toyProtocol: Protocol = {
  name: "toy",
  plan(api, target) {
    const declarations = typesOf(api).map((type): InterfacePlan => {
      const origin = { span: type.span };
      return {
        name: typeName(type.id),
        doc: [`A ${type.id}.`],
        members: type.fields.map(({ name, span }) => ({
          kind: "property",
          name,
          doc: [],
          type: ["string"],
          isOptional: false,
          isReadonly: true,
          origin: { ...origin, member: name, span },
        })),
        origin,
      };
    });
    const diagnostics = new Diagnostics();
    diagnostics.take([undefined, this.check(api, target, [])]);
    const files: readonly FilePlan[] = [
      planSource({
        path: "toy/types.ts",
        header: [`Types of ${target.name}.`],
        packageScope: target.packageScope,
        declarations,
      }),
      {
        kind: "json",
        path: "toy/routes.json",
        value: {
          prefix: target.options["prefix"],
          routes: api.operations.map((one) => routeText(one)),
        },
      },
    ];
    return diagnostics.finish({ files, wire: () => this.describe(api, target) });
  },
  check: ({ types }) => {
    const diagnostics = new Diagnostics();
    for (const { id, span } of types) {
      if (id === "toy")
        diagnostics.report("name-clash", span, { names: [id], other: "the runtime" });
    }
    return diagnostics.finish(undefined)[1];
  },
  names: () => ({ methods: new Map(), models: new Map() }),
  contracts: () => [],
  describe: (api) => ({ api, operationNames: new Map() }),
  explain: () => [],
  reach: () => ({ basePath: "/", envPrefix: "TOY" }),
  firstProgram: () => ({ calls: [] }),
  ruleReasons: {},
};
