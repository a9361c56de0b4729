import type { FilePlan, InterfacePlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import type { SymbolPlan } from "../../plan/type-text.js";
import { modelName } from "./model-name.js";
import { openMembers, planField } from "./plan-field.js";
import type { RestView } from "./view.js";

/** Returns the symbol of the model of error bodies. Undefined if the docs show none, or if its names are taken. */
export function errorBodySymbol({ errorBody, types }: RestView): SymbolPlan | undefined {
  if (errorBody === undefined) return undefined;
  const taken = new Set([...types.keys()].map(modelName));
  const name = ["ErrorBody", "ApiErrorBody", "ErrorBodyModel"].find((one) => !taken.has(one));
  return name === undefined ? undefined : { name, from: "models/src/types/error-body.ts" };
}

/** Plans the model of error bodies. */
export function planErrorBody(view: RestView): readonly FilePlan[] {
  const symbol = errorBodySymbol(view);
  const { errorBody } = view;
  if (symbol === undefined || errorBody === undefined) return [];
  const [first] = errorBody.fields;
  const model: InterfacePlan = {
    name: symbol.name,
    doc: ["The body of an error, joined from all error bodies in the docs."],
    members: [
      ...openMembers(errorBody),
      ...errorBody.fields.map((field) => planField(field, { direction: "answer", view })),
    ],
  };
  return [
    planSource({
      path: symbol.from,
      header: view.header(first?.span.file),
      packageScope: view.target.packageScope,
      declarations: [model],
    }),
  ];
}

/** Plans the type guard `hasErrorBody`, with which users of a client get a typed error body. */
export function planErrorGuard(view: RestView): readonly FilePlan[] {
  const symbol = errorBodySymbol(view);
  const { errorBody } = view;
  if (symbol === undefined || errorBody === undefined) return [];
  const required = errorBody.fields.filter(({ optional }) => optional?.value !== true);
  return [
    planSource({
      path: guardSymbol.from,
      header: view.header(),
      packageScope: view.target.packageScope,
      body: {
        template: "rest/client/error-body.ts",
        view: { model: symbol.name, required: JSON.stringify(required.map(({ name }) => name)) },
        declares: [guardSymbol.name],
        uses: [symbol, { name: "ApiError", from: "client/src/core/errors.ts", isValue: true }],
      },
    }),
  ];
}

/** The symbol of the type guard that `planErrorGuard` plans. */
export const guardSymbol: SymbolPlan = {
  name: "hasErrorBody",
  from: "client/src/error-body.ts",
  isValue: true,
};
