// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export type { Key } from "./types/key.js";
export type { Project } from "./types/project.js";
