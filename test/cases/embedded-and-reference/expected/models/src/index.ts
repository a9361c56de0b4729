// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export type { Disk, DiskCreate, DiskUpdate } from "./types/disk.js";
export type { Host } from "./types/host.js";
export type { Label } from "./types/label.js";
export type { Password } from "./types/password.js";
