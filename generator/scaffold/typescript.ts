/**
 * The TypeScript compiler inside of ts-morph. The scaffold uses its parser alone, because ts-morph would reformat text.
 */
export { ts } from "ts-morph";
