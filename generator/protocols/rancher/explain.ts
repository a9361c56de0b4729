import type { Api } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import { ruleMark, type Topic } from "../../core/topics.js";
import { elaborate } from "./elaborate.js";

/**
 * Returns what the protocol adds to the facts of the docs: links, ids as strings, fields with reserved names, and dates
 * in milliseconds.
 */
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
    const member = (name: string, value: string, fact: Fact<unknown>): Topic => ({
      name: `${type.id}.${name}`,
      kind: "field",
      summary: "",
      notes: undefined,
      statements: [{ about: "on the wire", value, fact }],
      line: "",
      members: [],
    });
    const corrected = type.fields.flatMap((field) => {
      return field.type.rule === "rancher/wire-id"
        ? [member(field.name, "string", field.type)]
        : [];
    });
    const reserved = type.reserved.map(({ field, wire }) => member(field.name, wire.value, wire));
    const times = type.times.map(({ name, type: { rule }, type: fact }): Topic => {
      const value = "a time in milliseconds";
      return { ...member(name, value, fact), line: `${name}: ${value}${ruleMark(rule)}` };
    });
    return [...links, ...corrected, ...reserved, ...times];
  });
}
