// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export type { LinkTo, Undocumented } from "./types/_link.js";
export {
  DiskAB,
  type Disk,
  type DiskCreate,
  type DiskLinks,
  type DiskUpdate,
} from "./types/disk.js";
