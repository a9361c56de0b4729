// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export type { Disk, DiskCreate, DiskUpdate, DiskLinks } from "./types/disk.js";
export type { LinkTargets, LinkTo } from "./link.js";
