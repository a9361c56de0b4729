import { ApiError } from "@rancher-v1/client";
import { expect } from "vitest";

/** The ApiError of a call that must fail. */
export async function errorOf(call: PromiseLike<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}
