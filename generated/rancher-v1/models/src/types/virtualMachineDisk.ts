// Generated from docs/api/v1.1/api-resources/virtualMachineDisk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * A disk attached to a virtual machine. It says where the disk is stored and how large and
 * fast it is.
 * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
 */
export interface VirtualMachineDisk {
  /** Volume driver that provides the disk. */
  driver?: string | null | undefined;
  /** What the disk is called. */
  name?: string | null | undefined;
  /** Options handed to the volume driver. */
  opts?: { readonly [key: string]: string } | null | undefined;
  /** Limit on read operations per second. */
  readIops?: number | null | undefined;
  /** Whether this is the disk the virtual machine boots from. */
  root?: boolean | null | undefined;
  /**
   * Size of the disk.
   * Default: `"40g"`.
   */
  size?: string | null | undefined;
  /** Limit on write operations per second. */
  writeIops?: number | null | undefined;
}
