// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for the Amazon EC2 machine driver. They say with which credentials, where and in
 * what form a new instance is launched as a host.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2Config {
  /**
   * AWS access key ID used to sign the requests.
   * Default: `""`.
   */
  accessKey?: string | null;
  /**
   * Amazon machine image the instance boots from.
   * Default: `""`.
   */
  ami?: string | null;
  /**
   * Device name under which the root volume is attached.
   * Default: `"/dev/sda1"`.
   */
  deviceName?: string | null;
  /**
   * IAM instance profile that gives the instance its AWS permissions.
   * Default: `""`.
   */
  iamInstanceProfile?: string | null;
  /**
   * EC2 instance type, which fixes CPU and memory.
   * Default: `"t2.micro"`.
   */
  instanceType?: string | null;
  /** Whether detailed CloudWatch monitoring is switched on. */
  monitoring?: boolean | null;
  /** Whether the instance gets a private address and no public one. */
  privateAddressOnly?: boolean | null;
  /**
   * AWS region the instance is launched in.
   * Default: `"us-east-1"`.
   */
  region?: string | null;
  /** Whether to ask for a spot instance instead of an on-demand one. */
  requestSpotInstance?: boolean | null;
  /**
   * Size of the root disk, in gigabytes.
   * Default: `"16"`.
   */
  rootSize?: string | null;
  /**
   * AWS secret key that goes with the access key.
   * Default: `""`.
   */
  secretKey?: string | null;
  /**
   * Security group whose firewall rules apply to the instance.
   * Default: `"docker-machine"`.
   */
  securityGroup?: string | null;
  /**
   * AWS session token, needed with temporary credentials.
   * Default: `""`.
   */
  sessionToken?: string | null;
  /**
   * Highest price to bid for a spot instance.
   * Default: `"0.50"`.
   */
  spotPrice?: string | null;
  /**
   * Path of the private SSH key file to use for the instance.
   * Default: `""`.
   */
  sshKeypath?: string | null;
  /**
   * Login name for the SSH connection to the instance.
   * Default: `"ubuntu"`.
   */
  sshUser?: string | null;
  /**
   * VPC subnet the instance is placed in.
   * Default: `""`.
   */
  subnetId?: string | null;
  /**
   * AWS tags to put on the instance.
   * Default: `""`.
   */
  tags?: string | null;
  /** Whether to launch the instance as EBS optimised. */
  useEbsOptimizedInstance?: boolean | null;
  /** Whether the machine is reached through its private address. */
  usePrivateAddress?: boolean | null;
  /**
   * EBS volume type of the root disk.
   * Default: `"gp2"`.
   */
  volumeType?: string | null;
  /**
   * VPC the instance is launched in.
   * Default: `""`.
   */
  vpcId?: string | null;
  /**
   * Availability zone within the region.
   * Default: `"a"`.
   */
  zone?: string | null;
}

/**
 * What a new amazonec2Config is made from.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2ConfigCreate {
  /**
   * AWS access key ID used to sign the requests.
   * Default: `""`.
   */
  accessKey?: string;
  /**
   * Amazon machine image the instance boots from.
   * Default: `""`.
   */
  ami?: string;
  /**
   * Device name under which the root volume is attached.
   * Default: `"/dev/sda1"`.
   */
  deviceName?: string;
  /**
   * IAM instance profile that gives the instance its AWS permissions.
   * Default: `""`.
   */
  iamInstanceProfile?: string;
  /**
   * EC2 instance type, which fixes CPU and memory.
   * Default: `"t2.micro"`.
   */
  instanceType?: string;
  /** Whether detailed CloudWatch monitoring is switched on. */
  monitoring?: boolean;
  /** Whether the instance gets a private address and no public one. */
  privateAddressOnly?: boolean;
  /**
   * AWS region the instance is launched in.
   * Default: `"us-east-1"`.
   */
  region?: string;
  /** Whether to ask for a spot instance instead of an on-demand one. */
  requestSpotInstance?: boolean;
  /**
   * Size of the root disk, in gigabytes.
   * Default: `"16"`.
   */
  rootSize?: string;
  /**
   * AWS secret key that goes with the access key.
   * Default: `""`.
   */
  secretKey?: string;
  /**
   * Security group whose firewall rules apply to the instance.
   * Default: `"docker-machine"`.
   */
  securityGroup?: string;
  /**
   * AWS session token, needed with temporary credentials.
   * Default: `""`.
   */
  sessionToken?: string;
  /**
   * Highest price to bid for a spot instance.
   * Default: `"0.50"`.
   */
  spotPrice?: string;
  /**
   * Path of the private SSH key file to use for the instance.
   * Default: `""`.
   */
  sshKeypath?: string;
  /**
   * Login name for the SSH connection to the instance.
   * Default: `"ubuntu"`.
   */
  sshUser?: string;
  /**
   * VPC subnet the instance is placed in.
   * Default: `""`.
   */
  subnetId?: string;
  /**
   * AWS tags to put on the instance.
   * Default: `""`.
   */
  tags?: string;
  /** Whether to launch the instance as EBS optimised. */
  useEbsOptimizedInstance?: boolean;
  /** Whether the machine is reached through its private address. */
  usePrivateAddress?: boolean;
  /**
   * EBS volume type of the root disk.
   * Default: `"gp2"`.
   */
  volumeType?: string;
  /**
   * VPC the instance is launched in.
   * Default: `""`.
   */
  vpcId?: string;
  /**
   * Availability zone within the region.
   * Default: `"a"`.
   */
  zone?: string;
}
