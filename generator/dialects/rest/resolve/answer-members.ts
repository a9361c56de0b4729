import { inferred } from "../../../core/fact.js";
import type { RestSample, ShapeMember } from "../model.js";
import type { Member } from "../page/member.js";
import type { ScopedList } from "./find-lists.js";
import type { MarkHabits } from "./habits.js";
import { resolveField } from "./resolve-field.js";
import type { MemberResolver } from "./resolve-member.js";
import { shapeOf, typeFromText } from "./sample-shape.js";
import type { Samples } from "./samples.js";

/** Members of the answer: those of a table where there is one, else those of the first sample. */
export function answerMembers(
  lists: readonly ScopedList[],
  samples: Samples,
  resolver: MemberResolver,
  habits: MarkHabits,
): readonly ShapeMember[] {
  const [first] = samples.answers;
  const shown = first === undefined ? [] : shownMembers(first);
  const tables = tablesOfAnswer(lists, samples);
  if (tables.length === 0) return shown;
  return tables.flatMap(({ list }) =>
    list.members.map((member): ShapeMember => {
      const field = resolveField(member, list, resolver, habits);
      const { name, type } = field;
      const seen = shown.find(({ path }) => path === name);
      const isOpen = type.value.kind === "scalar" && type.value.name === "unknown";
      if (!isOpen || seen === undefined) return { path: name, type, field };
      const { value, span } = seen.type;
      const shownType = inferred(value, type.span, "rest/type-of-sample", [span]);
      return { path: name, type: shownType, field: { ...field, type: shownType } };
    }),
  );
}

/**
 * The tables that tell the members of the answer. One without types whose rows are further in in the
 * sample explains the sample, which tells more.
 */
export function tablesOfAnswer(
  lists: readonly ScopedList[],
  { answers: [first] }: Samples,
): readonly ScopedList[] {
  const paths = first === undefined ? [] : shownMembers(first).map(({ path }) => path);
  const isDeeper = ({ name }: Member): boolean =>
    !paths.includes(name) && paths.some((path) => path.endsWith(`.${name}`));
  return lists.filter(
    ({ role, list }) => role.role === "response" && (list.hasType || !list.members.some(isDeeper)),
  );
}

function shownMembers({ node, span }: RestSample): readonly ShapeMember[] {
  if (node === undefined) return [];
  return [...shapeOf(node)].map(([path, types]) => ({
    path,
    type: inferred(typeFromText(types.join("|")), span, "rest/sample"),
  }));
}
