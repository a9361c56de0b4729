import { ApiError } from "@rancher-v1/client";
import { expect } from "vitest";

/** Returns the error of a call that must fail. */
export async function failureOf(call: PromiseLike<unknown>): Promise<Error> {
  return call.then(
    () => Promise.reject(new Error("it did not reject")),
    (reason: unknown) => reason as Error,
  );
}

/** Returns the ApiError of a call that must fail. */
export async function errorOf(call: PromiseLike<unknown>): Promise<ApiError> {
  const error: unknown = await failureOf(call);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}
