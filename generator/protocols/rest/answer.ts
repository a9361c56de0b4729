import type { JsonValue, Operation, TypeRef } from "../../core/api.js";
import { isError } from "../../core/status.js";
import { answeredType } from "./sent-type.js";

/** The successful answer of an operation. */
export interface AnswerView {
  /** Undefined if the docs do not say, or if the answer is `null`. */
  readonly type: TypeRef | undefined;
  /** The preferred media type. Undefined if the docs do not say. */
  readonly media: string | undefined;
  /** True if the answer is `null`, or if it has no documented type and every documented status of success is 204. */
  readonly isEmpty: boolean;
  /** The documented statuses of success, in the order of the docs. Empty if the docs name none. */
  readonly statuses: readonly number[];
  readonly sample: JsonValue | undefined;
}

/** Reads the type, the statuses and the sample of an operation's successful answer. */
export function viewAnswer({ responses }: Operation): AnswerView {
  const good = responses.filter((one) => !isError(one));
  const payload = good.find((one) => one.payload !== undefined)?.payload?.value;
  const sample = good.find((one) => one.sample?.value !== undefined)?.sample?.value;
  // A sample in JSON shows that the answer is JSON, even if its media type is another.
  const isShown = typeof sample === "object";
  const told = isShown ? payload?.type : payload && answeredType(payload);
  const statuses = good.flatMap(({ status: { value } }) =>
    typeof value === "number" ? [value] : [],
  );
  const isNull = told?.kind === "scalar" && told.name === "null";
  return {
    type: isNull ? undefined : told,
    media: payload?.media[0],
    isEmpty:
      isNull || (told === undefined && statuses.length > 0 && statuses.every((one) => one === 204)),
    statuses,
    sample,
  };
}

/**
 * True if the docs say that an answer is empty, or that it may be, because one of its statuses is 204. For a list with
 * paging, a 204 does not count.
 */
export function mayBeEmpty({
  answer: { isEmpty, type, statuses },
  paging,
}: {
  readonly answer: AnswerView;
  readonly paging: object | undefined;
}): boolean {
  return isEmpty || (paging === undefined && type !== undefined && statuses.includes(204));
}
