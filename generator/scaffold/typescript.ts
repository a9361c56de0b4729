/** The compiler that ts-morph brings: only its parser is used here, because only it keeps every byte. */
export { ts } from "ts-morph";
