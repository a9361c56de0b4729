// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export type { Disk, DiskCreate, DiskUpdate } from "./types/disk.js";
