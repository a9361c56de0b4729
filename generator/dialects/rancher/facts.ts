import type { ApiFact } from "../../core/facts.js";
import type { Api, Field } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import {
  inputOf,
  optionTexts,
  outputOf,
  routeText,
  typesOf,
  type ApiType,
} from "../../core/by-type.js";
import { typeRefText } from "./resolve/type-expression.js";

/** Lists the facts of an API, in the notation of Rancher's pages. */
export function listFacts(api: Api): readonly ApiFact[] {
  return typesOf(api).flatMap(typeFacts);
}

/** Lists the facts of a type. */
function typeFacts(type: ApiType): readonly ApiFact[] {
  const { id, span, resource } = type;
  const own = { type: id, span, rule: "stated" as const };
  const kind = resource === undefined ? "type" : "resource";
  return [
    { key: `type:${id}`, value: "yes", ...own },
    { key: `page:${id}`, value: kind, ...own, rule: resource?.rule ?? own.rule },
    ...type.fields.flatMap((field) => fieldFacts(id, field)),
    ...type.operations.map((operation): ApiFact => {
      const { name, path } = operation;
      const value = routeText(operation, "shell");
      const place = { type: id, member: name, span: path.span, rule: path.rule };
      return { key: `op:${id}.${name}`, value, ...place };
    }),
    ...type.actions.flatMap((action): ApiFact[] => {
      const { name, path } = action;
      const place = { type: id, member: name, span: path.span, rule: path.rule };
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
  const add = (kind: string, value: string, { rule }: Fact<unknown>): void => {
    const { name, span } = field;
    facts.push({ key: `${kind}:${id}.${name}`, value, type: id, member: name, span, rule });
  };
  const { type, create, update, required, default: preset, options } = field;
  add("field", typeRefText(type.value), type);
  if (create) add("create", createWords[create.value], create);
  if (update) add("update", update.value ? "yes" : "-", update);
  if (required) add("required", String(required.value), required);
  if (preset) add("default", JSON.stringify(preset.value), preset);
  if (options) add("options", optionTexts(field).join(","), options);
  return facts;
}
