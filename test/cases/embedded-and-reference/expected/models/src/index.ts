// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export { Transitioning } from "./types/_common.js";
export type { LinkTo, Undocumented } from "./types/_link.js";
export type { Disk, DiskCreate, DiskLinks, DiskUpdate } from "./types/disk.js";
export type { Host, HostLinks } from "./types/host.js";
export type { Label } from "./types/label.js";
export type { Password, PasswordLinks } from "./types/password.js";
