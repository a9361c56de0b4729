// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for the Amazon EC2 machine driver. They say with which credentials, where and in
 * what form a new instance is launched as a host.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2Config {
  /**
   * AWS access key ID used to sign the requests
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  accessKey?: string | null;
  /**
   * Amazon machine image the instance boots from
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  ami?: string | null;
  /**
   * Device name under which the root volume is attached
   * Default: `"/dev/sda1"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  deviceName?: string | null;
  /**
   * IAM instance profile that gives the instance its AWS permissions
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  iamInstanceProfile?: string | null;
  /**
   * EC2 instance type, which fixes CPU and memory
   * Default: `"t2.micro"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  instanceType?: string | null;
  /**
   * Whether detailed CloudWatch monitoring is switched on
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  monitoring?: boolean | null;
  /**
   * Whether the instance gets a private address and no public one
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  privateAddressOnly?: boolean | null;
  /**
   * AWS region the instance is launched in
   * Default: `"us-east-1"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  region?: string | null;
  /**
   * Whether to ask for a spot instance instead of an on-demand one
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  requestSpotInstance?: boolean | null;
  /**
   * Size of the root disk, in gigabytes
   * Default: `"16"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  rootSize?: string | null;
  /**
   * AWS secret key that goes with the access key
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  secretKey?: string | null;
  /**
   * Security group whose firewall rules apply to the instance
   * Default: `"docker-machine"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  securityGroup?: string | null;
  /**
   * AWS session token, needed with temporary credentials
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sessionToken?: string | null;
  /**
   * Highest price to bid for a spot instance
   * Default: `"0.50"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  spotPrice?: string | null;
  /**
   * Path of the private SSH key file to use for the instance
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sshKeypath?: string | null;
  /**
   * Login name for the SSH connection to the instance
   * Default: `"ubuntu"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sshUser?: string | null;
  /**
   * VPC subnet the instance is placed in
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  subnetId?: string | null;
  /**
   * AWS tags to put on the instance
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  tags?: string | null;
  /**
   * Whether to launch the instance as EBS optimised
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  useEbsOptimizedInstance?: boolean | null;
  /**
   * Whether the machine is reached through its private address
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  usePrivateAddress?: boolean | null;
  /**
   * EBS volume type of the root disk
   * Default: `"gp2"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  volumeType?: string | null;
  /**
   * VPC the instance is launched in
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  vpcId?: string | null;
  /**
   * Availability zone within the region
   * Default: `"a"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  zone?: string | null;
}

/**
 * What a new amazonec2Config is made from.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2ConfigCreate {
  /**
   * AWS access key ID used to sign the requests
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  accessKey?: string;
  /**
   * Amazon machine image the instance boots from
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  ami?: string;
  /**
   * Device name under which the root volume is attached
   * Default: `"/dev/sda1"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  deviceName?: string;
  /**
   * IAM instance profile that gives the instance its AWS permissions
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  iamInstanceProfile?: string;
  /**
   * EC2 instance type, which fixes CPU and memory
   * Default: `"t2.micro"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  instanceType?: string;
  /**
   * Whether detailed CloudWatch monitoring is switched on
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  monitoring?: boolean;
  /**
   * Whether the instance gets a private address and no public one
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  privateAddressOnly?: boolean;
  /**
   * AWS region the instance is launched in
   * Default: `"us-east-1"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  region?: string;
  /**
   * Whether to ask for a spot instance instead of an on-demand one
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  requestSpotInstance?: boolean;
  /**
   * Size of the root disk, in gigabytes
   * Default: `"16"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  rootSize?: string;
  /**
   * AWS secret key that goes with the access key
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  secretKey?: string;
  /**
   * Security group whose firewall rules apply to the instance
   * Default: `"docker-machine"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  securityGroup?: string;
  /**
   * AWS session token, needed with temporary credentials
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sessionToken?: string;
  /**
   * Highest price to bid for a spot instance
   * Default: `"0.50"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  spotPrice?: string;
  /**
   * Path of the private SSH key file to use for the instance
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sshKeypath?: string;
  /**
   * Login name for the SSH connection to the instance
   * Default: `"ubuntu"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  sshUser?: string;
  /**
   * VPC subnet the instance is placed in
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  subnetId?: string;
  /**
   * AWS tags to put on the instance
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  tags?: string;
  /**
   * Whether to launch the instance as EBS optimised
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  useEbsOptimizedInstance?: boolean;
  /**
   * Whether the machine is reached through its private address
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  usePrivateAddress?: boolean;
  /**
   * EBS volume type of the root disk
   * Default: `"gp2"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  volumeType?: string;
  /**
   * VPC the instance is launched in
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  vpcId?: string;
  /**
   * Availability zone within the region
   * Default: `"a"`
   * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
   */
  zone?: string;
}
