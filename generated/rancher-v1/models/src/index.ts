// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

export type { Account, AccountCreate, AccountUpdate } from "./types/account.js";
export type { Backup } from "./types/backup.js";
export type { BackupTarget } from "./types/backupTarget.js";
export type { Host, HostCreate, HostUpdate } from "./types/host.js";
export type { HostAccess } from "./types/hostAccess.js";
export type { Image } from "./types/image.js";
export type { Instance } from "./types/instance.js";
export type { Mount } from "./types/mount.js";
export type { NfsConfig } from "./types/nfsConfig.js";
export type { PhysicalHost } from "./types/physicalHost.js";
export type { PublicEndpoint } from "./types/publicEndpoint.js";
export type { RestoreFromBackupInput } from "./types/restoreFromBackupInput.js";
export type { RevertToSnapshotInput } from "./types/revertToSnapshotInput.js";
export type { Snapshot } from "./types/snapshot.js";
export type { Volume, VolumeCreate, VolumeUpdate } from "./types/volume.js";
export type { VolumeSnapshotInput } from "./types/volumeSnapshotInput.js";
