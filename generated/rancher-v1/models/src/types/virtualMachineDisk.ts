// Generated from docs/api/v1.1/api-resources/virtualMachineDisk/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A disk attached to a virtual machine. It says where the disk is stored and how large and
 * fast it is.
 * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
 */
export interface VirtualMachineDisk {
  /**
   * Volume driver that provides the disk
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  driver?: string | null;
  /**
   * What the disk is called
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  name?: string | null;
  /**
   * Options handed to the volume driver
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  opts?: { readonly [key: string]: string } | null;
  /**
   * Limit on read operations per second
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  readIops?: number | null;
  /**
   * Whether this is the disk the virtual machine boots from
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  root?: boolean | null;
  /**
   * Size of the disk
   * Default: `"40g"`
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  size?: string | null;
  /**
   * Limit on write operations per second
   * Page: docs/api/v1.1/api-resources/virtualMachineDisk/index.md
   */
  writeIops?: number | null;
}
