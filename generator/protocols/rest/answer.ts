import type { JsonValue, Operation, TypeRef } from "../../core/api.js";
import { isError } from "../../core/status.js";

/** What an operation answers. */
export interface AnswerView {
  /** Undefined where nobody tells. */
  readonly type: TypeRef | undefined;
  /** True for an answer that has no body. */
  readonly isEmpty: boolean;
  /** The statuses that the docs tell of, the usual one first; empty if they tell none. */
  readonly statuses: readonly number[];
  readonly sample: JsonValue | undefined;
}

/** What an operation answers when all goes well. */
export function viewAnswer({ responses }: Operation): AnswerView {
  const good = responses.filter((one) => !isError(one));
  const told = good.find(({ payload }) => payload !== undefined)?.payload?.value.type;
  const statuses = good.flatMap(({ status: { value } }) =>
    typeof value === "number" ? [value] : [],
  );
  const isNull = told?.kind === "scalar" && told.name === "null";
  return {
    type: isNull ? undefined : told,
    isEmpty:
      isNull || (told === undefined && statuses.length > 0 && statuses.every((one) => one === 204)),
    statuses,
    sample: good.find(({ sample }) => sample?.value !== undefined)?.sample?.value,
  };
}
