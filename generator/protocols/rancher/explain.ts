import type { Api } from "../../core/api.js";
import { ruleMark, type Topic } from "../../core/topics.js";
import { elaborate } from "./elaborate.js";

/** What the protocol adds to what the docs say: links, and fields that are another type on the wire. */
export function explain(api: Api): readonly Topic[] {
  return elaborate(api).flatMap((type) => {
    const links = type.links.map(({ name, target }): Topic => {
      const { type: other, isMany } = target.value;
      const value = isMany ? `array[${other}]` : other;
      return {
        name: `${type.id}.${name}`,
        kind: "link",
        summary: `leads to ${value}`,
        notes: undefined,
        statements: [{ about: "target", value, fact: target }],
        line: `links.${name}: ${value}${ruleMark(target.rule)}`,
        members: [],
      };
    });
    const corrected = type.fields.flatMap((field): Topic[] => {
      if (field.type.rule !== "rancher/wire-id") return [];
      return [
        {
          name: `${type.id}.${field.name}`,
          kind: "field",
          summary: "",
          notes: undefined,
          statements: [{ about: "type on the wire", value: "string", fact: field.type }],
          line: "",
          members: [],
        },
      ];
    });
    return [...links, ...corrected];
  });
}
