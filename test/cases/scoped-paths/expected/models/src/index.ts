// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export type { LinkTo, Undocumented } from "./types/_link.js";
export type { Key, KeyLinks } from "./types/key.js";
export type { Project, ProjectLinks } from "./types/project.js";
