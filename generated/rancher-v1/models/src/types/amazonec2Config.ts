// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Settings for the Amazon EC2 machine driver. They say with which credentials, where and in
 * what form a new instance is launched as a host.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2Config {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /**
   * AWS access key ID used to sign the requests.
   * Default: `""`.
   */
  accessKey?: string | null | undefined;
  /**
   * Amazon machine image the instance boots from.
   * Default: `""`.
   */
  ami?: string | null | undefined;
  /**
   * Device name under which the root volume is attached.
   * Default: `"/dev/sda1"`.
   */
  deviceName?: string | null | undefined;
  /**
   * IAM instance profile that gives the instance its AWS permissions.
   * Default: `""`.
   */
  iamInstanceProfile?: string | null | undefined;
  /**
   * EC2 instance type, which fixes CPU and memory.
   * Default: `"t2.micro"`.
   */
  instanceType?: string | null | undefined;
  /** Whether detailed CloudWatch monitoring is switched on. */
  monitoring?: boolean | null | undefined;
  /** Whether the instance gets a private address and no public one. */
  privateAddressOnly?: boolean | null | undefined;
  /**
   * AWS region the instance is launched in.
   * Default: `"us-east-1"`.
   */
  region?: string | null | undefined;
  /** Whether to ask for a spot instance instead of an on-demand one. */
  requestSpotInstance?: boolean | null | undefined;
  /**
   * Size of the root disk, in gigabytes.
   * Default: `"16"`.
   */
  rootSize?: string | null | undefined;
  /**
   * AWS secret key that goes with the access key.
   * Default: `""`.
   */
  secretKey?: string | null | undefined;
  /**
   * Security group whose firewall rules apply to the instance.
   * Default: `"docker-machine"`.
   */
  securityGroup?: string | null | undefined;
  /**
   * AWS session token, needed with temporary credentials.
   * Default: `""`.
   */
  sessionToken?: string | null | undefined;
  /**
   * Highest price to bid for a spot instance.
   * Default: `"0.50"`.
   */
  spotPrice?: string | null | undefined;
  /**
   * Path of the private SSH key file to use for the instance.
   * Default: `""`.
   */
  sshKeypath?: string | null | undefined;
  /**
   * Login name for the SSH connection to the instance.
   * Default: `"ubuntu"`.
   */
  sshUser?: string | null | undefined;
  /**
   * VPC subnet the instance is placed in.
   * Default: `""`.
   */
  subnetId?: string | null | undefined;
  /**
   * AWS tags to put on the instance.
   * Default: `""`.
   */
  tags?: string | null | undefined;
  /** Whether to launch the instance as EBS optimised. */
  useEbsOptimizedInstance?: boolean | null | undefined;
  /** Whether the machine is reached through its private address. */
  usePrivateAddress?: boolean | null | undefined;
  /**
   * EBS volume type of the root disk.
   * Default: `"gp2"`.
   */
  volumeType?: string | null | undefined;
  /**
   * VPC the instance is launched in.
   * Default: `""`.
   */
  vpcId?: string | null | undefined;
  /**
   * Availability zone within the region.
   * Default: `"a"`.
   */
  zone?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "amazonec2Config" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: Amazonec2ConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `amazonec2Config`. */
export interface Amazonec2ConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Amazonec2Config>;
}

/**
 * The body of a request that creates a resource of type `amazonec2Config`.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2ConfigCreate {
  /**
   * AWS access key ID used to sign the requests.
   * Default: `""`.
   */
  accessKey?: string | null | undefined;
  /**
   * Amazon machine image the instance boots from.
   * Default: `""`.
   */
  ami?: string | null | undefined;
  /**
   * Device name under which the root volume is attached.
   * Default: `"/dev/sda1"`.
   */
  deviceName?: string | null | undefined;
  /**
   * IAM instance profile that gives the instance its AWS permissions.
   * Default: `""`.
   */
  iamInstanceProfile?: string | null | undefined;
  /**
   * EC2 instance type, which fixes CPU and memory.
   * Default: `"t2.micro"`.
   */
  instanceType?: string | null | undefined;
  /** Whether detailed CloudWatch monitoring is switched on. */
  monitoring?: boolean | null | undefined;
  /** Whether the instance gets a private address and no public one. */
  privateAddressOnly?: boolean | null | undefined;
  /**
   * AWS region the instance is launched in.
   * Default: `"us-east-1"`.
   */
  region?: string | null | undefined;
  /** Whether to ask for a spot instance instead of an on-demand one. */
  requestSpotInstance?: boolean | null | undefined;
  /**
   * Size of the root disk, in gigabytes.
   * Default: `"16"`.
   */
  rootSize?: string | null | undefined;
  /**
   * AWS secret key that goes with the access key.
   * Default: `""`.
   */
  secretKey?: string | null | undefined;
  /**
   * Security group whose firewall rules apply to the instance.
   * Default: `"docker-machine"`.
   */
  securityGroup?: string | null | undefined;
  /**
   * AWS session token, needed with temporary credentials.
   * Default: `""`.
   */
  sessionToken?: string | null | undefined;
  /**
   * Highest price to bid for a spot instance.
   * Default: `"0.50"`.
   */
  spotPrice?: string | null | undefined;
  /**
   * Path of the private SSH key file to use for the instance.
   * Default: `""`.
   */
  sshKeypath?: string | null | undefined;
  /**
   * Login name for the SSH connection to the instance.
   * Default: `"ubuntu"`.
   */
  sshUser?: string | null | undefined;
  /**
   * VPC subnet the instance is placed in.
   * Default: `""`.
   */
  subnetId?: string | null | undefined;
  /**
   * AWS tags to put on the instance.
   * Default: `""`.
   */
  tags?: string | null | undefined;
  /** Whether to launch the instance as EBS optimised. */
  useEbsOptimizedInstance?: boolean | null | undefined;
  /** Whether the machine is reached through its private address. */
  usePrivateAddress?: boolean | null | undefined;
  /**
   * EBS volume type of the root disk.
   * Default: `"gp2"`.
   */
  volumeType?: string | null | undefined;
  /**
   * VPC the instance is launched in.
   * Default: `""`.
   */
  vpcId?: string | null | undefined;
  /**
   * Availability zone within the region.
   * Default: `"a"`.
   */
  zone?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "amazonec2Config" | undefined;
}
