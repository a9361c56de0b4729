import type { ApiFact } from "../../core/facts.js";
import type { Api, Field } from "../../core/api.js";
import {
  inputOf,
  optionTexts,
  outputOf,
  routeText,
  typesOf,
  type ApiType,
} from "../../core/by-type.js";
import { typeRefText } from "./resolve/type-expression.js";

/** What the docs say of an API, by the words of Rancher's pages. */
export function listFacts(api: Api): readonly ApiFact[] {
  return typesOf(api).flatMap(typeFacts);
}

/** What the docs say of one type. */
function typeFacts(type: ApiType): readonly ApiFact[] {
  const { id, span } = type;
  return [
    { key: `type:${id}`, value: "yes", type: id, span },
    { key: `page:${id}`, value: type.resource === undefined ? "type" : "resource", type: id, span },
    ...type.fields.flatMap((field) => fieldFacts(id, field)),
    ...type.operations.map((operation): ApiFact => {
      const { name, path } = operation;
      const value = routeText(operation, "shell");
      return { key: `op:${id}.${name}`, value, type: id, member: name, span: path.span };
    }),
    ...type.actions.flatMap((action): ApiFact[] => {
      const { name, path } = action;
      const place = { type: id, member: name, span: path.span };
      const key = `${id}.${name}`;
      return [
        { key: `action:${key}`, value: routeText(action, "shell"), ...place },
        { key: `input:${key}`, value: inputOf(action)?.value ?? "none", ...place },
        { key: `output:${key}`, value: outputOf(action)?.value ?? "none", ...place },
      ];
    }),
  ];
}

const createWords = { required: "yes", optional: "optional", never: "-" } as const;

function fieldFacts(id: string, field: Field): readonly ApiFact[] {
  const facts: ApiFact[] = [];
  const add = (kind: string, value: string): void => {
    const { name, span } = field;
    facts.push({ key: `${kind}:${id}.${name}`, value, type: id, member: name, span });
  };
  add("field", typeRefText(field.type.value));
  if (field.create) add("create", createWords[field.create.value]);
  if (field.update) add("update", field.update.value ? "yes" : "-");
  if (field.required) add("required", String(field.required.value));
  if (field.default) add("default", JSON.stringify(field.default.value));
  if (field.options) add("options", optionTexts(field).join(","));
  return facts;
}
