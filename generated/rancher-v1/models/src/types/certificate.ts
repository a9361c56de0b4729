// Generated from docs/api/v1.1/api-resources/certificate/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { LoadBalancerService } from "./loadBalancerService.js";

/**
 * A TLS certificate with its private key, kept in Rancher so that load balancers can serve
 * encrypted traffic. Most details are read from the certificate itself.
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface Certificate {
  /** Identifier Rancher gives to the certificate. */
  readonly id: string;
  /** The certificate itself, in PEM form. */
  cert: string;
  /** Private key of the certificate, in PEM form. */
  key: string;
  /** What the certificate is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: CertificateLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Intermediate certificates leading up to the root, in PEM form. */
  certChain?: string | null;
  /** Free text saying what the certificate is for. */
  description?: string | null;
  /** Common name the certificate was issued for. */
  readonly CN?: string | null;
  /** Signature algorithm named in the certificate. */
  readonly algorithm?: string | null;
  /** Fingerprint by which the certificate can be recognised. */
  readonly certFingerprint?: string | null;
  /** Moment the certificate stops being valid. */
  readonly expiresAt?: string | null;
  /** Moment from which the certificate is valid. */
  readonly issuedAt?: string | null;
  /** Authority that signed the certificate. */
  readonly issuer?: string | null;
  /** Length of the key, in bits. */
  readonly keySize?: number | null;
  /** Serial number given to the certificate by its issuer. */
  readonly serialNumber?: string | null;
  /** Further names the certificate is valid for. */
  readonly subjectAlternativeNames?: readonly string[] | null;
  /** X.509 version of the certificate. */
  readonly version?: string | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a certificate. */
export interface CertificateLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Certificate>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `loadBalancerService` that refer to it. */
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]>;
}

/**
 * What a new certificate is made from.
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface CertificateCreate {
  /** The certificate itself, in PEM form. */
  cert: string;
  /** Private key of the certificate, in PEM form. */
  key: string;
  /** What the certificate is called. */
  name: string;
  /** Intermediate certificates leading up to the root, in PEM form. */
  certChain?: string;
  /** Free text saying what the certificate is for. */
  description?: string;
}

/**
 * What can be changed on a certificate.
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface CertificateUpdate {
  /** The certificate itself, in PEM form. */
  cert?: string;
  /** Intermediate certificates leading up to the root, in PEM form. */
  certChain?: string | null;
  /** Free text saying what the certificate is for. */
  description?: string | null;
  /** Private key of the certificate, in PEM form. */
  key?: string;
  /** What the certificate is called. */
  name?: string;
}
