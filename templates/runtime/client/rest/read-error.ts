import type { ReadError } from "../core/exchange.js";

/** Takes any body of an answer that is not 2xx as an error of the API. Reads no details: APIs differ in these bodies. */
export const readError: ReadError = (_, ok) => !ok && {};
