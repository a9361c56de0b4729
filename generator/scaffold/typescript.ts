/** The TypeScript compiler of ts-morph. Only its parser is used, because ts-morph reformats text. */
export { ts } from "ts-morph";
