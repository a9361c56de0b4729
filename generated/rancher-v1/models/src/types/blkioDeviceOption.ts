// Generated from docs/api/v1.1/api-resources/blkioDeviceOption/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Limits on the block device traffic of a container, given for one device.
 * Page: docs/api/v1.1/api-resources/blkioDeviceOption/index.md
 */
export interface BlkioDeviceOption {
  /** Upper limit for reading from the device, in bytes per second. */
  readBps?: number | null | undefined;
  /** Upper limit for read operations per second on the device. */
  readIops?: number | null | undefined;
  /** Relative share of device time against other containers. */
  weight?: number | null | undefined;
  /** Upper limit for writing to the device, in bytes per second. */
  writeBps?: number | null | undefined;
  /** Upper limit for write operations per second on the device. */
  writeIops?: number | null | undefined;
}
