// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

export type { LinkTo, Undocumented } from "@rancher-v1/models/_link";
