// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export type { Disk, DiskLinks, DiskActions } from "./types/disk.js";
export type { GrowInput } from "./types/growInput.js";
export type { LinkTargets, LinkTo } from "./link.js";
