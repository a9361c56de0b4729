import { inferred } from "../../../core/fact.js";
import type { RestSample, ShapeMember } from "../model.js";
import type { Member } from "../page/member.js";
import type { MarkHabits } from "./habits.js";
import { resolveField } from "./resolve-field.js";
import type { MemberResolver } from "./resolve-member.js";
import { shapeOf, typeFromText } from "./sample-shape.js";
import type { ScopedList } from "./scoped-list.js";
import { isOpenType } from "./type-text.js";

/** The readers of the rows of an answer. */
interface RowReaders {
  readonly resolver: MemberResolver;
  readonly habits: MarkHabits;
}

/** Returns the members of an answer from the rows of tables. A row without a type gets its type from the sample. */
export function rowsOf(
  tables: readonly ScopedList[],
  shown: readonly ShapeMember[],
  { resolver, habits }: RowReaders,
): readonly ShapeMember[] {
  return tables.flatMap(({ list }) =>
    list.members.map((member): ShapeMember => {
      const field = resolveField(member, list, resolver, habits);
      const { name, type } = field;
      const seen = shown.find(({ path }) => path === name);
      if (!isOpenType(type) || type.rule === "stated" || seen === undefined)
        return { path: name, type, field };
      const { value, span } = seen.type;
      const shownType = inferred(value, type.span, "rest/type-of-sample", [span]);
      return { path: name, type: shownType, field: { ...field, type: shownType } };
    }),
  );
}

/**
 * Returns the tables and lists that describe the members of the answer. A table without types is left out if the sample
 * has one of its names in a nested object only. A list is left out if there is a sample and an item lacks a type,
 * because the sample also says whether the answer is an array.
 */
export function listsOfAnswer(
  lists: readonly ScopedList[],
  shown: readonly ShapeMember[],
): readonly ScopedList[] {
  const paths = shown.map(({ path }) => path);
  const isDeeper = ({ name }: Member): boolean =>
    !paths.includes(name) && paths.some((path) => path.endsWith(`.${name}`));
  return lists.filter(
    ({ role, list }) =>
      role.role === "response" &&
      (list.form === "bullets"
        ? list.members.every(({ type }) => type !== undefined) || shown.length === 0
        : list.hasType || !list.members.some(isDeeper)),
  );
}

/** Returns the members that a sample shows. */
export function shownMembers(sample: RestSample | undefined): readonly ShapeMember[] {
  if (sample?.node === undefined) return [];
  const { node, span } = sample;
  return [...shapeOf(node)].map(([path, types]) => ({
    path,
    type: inferred(typeFromText(types.join("|")), span, "rest/sample"),
  }));
}
