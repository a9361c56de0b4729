// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export type { LinkTo, Undocumented } from "./types/_link.js";
export type { Disk, DiskActions, DiskLinks } from "./types/disk.js";
export type { GrowInput } from "./types/growInput.js";
