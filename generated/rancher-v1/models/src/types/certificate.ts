// Generated from docs/api/v1.1/api-resources/certificate/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "certificate";
  /** URLs of related resources, set by the server. */
  readonly links: CertificateLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Intermediate certificates leading up to the root, in PEM form. */
  certChain?: string | null | undefined;
  /** Free text saying what the certificate is for. */
  description?: string | null | undefined;
  /** Common name the certificate was issued for. */
  readonly CN?: string | null | undefined;
  /** Signature algorithm named in the certificate. */
  readonly algorithm?: string | null | undefined;
  /** Fingerprint by which the certificate can be recognised. */
  readonly certFingerprint?: string | null | undefined;
  /** Moment the certificate stops being valid. */
  readonly expiresAt?: string | null | undefined;
  /** Moment from which the certificate is valid. */
  readonly issuedAt?: string | null | undefined;
  /** Authority that signed the certificate. */
  readonly issuer?: string | null | undefined;
  /** Length of the key, in bits. */
  readonly keySize?: number | null | undefined;
  /** Serial number given to the certificate by its issuer. */
  readonly serialNumber?: string | null | undefined;
  /** Further names the certificate is valid for. */
  readonly subjectAlternativeNames?: readonly string[] | null | undefined;
  /** X.509 version of the certificate. */
  readonly version?: string | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `loadBalancerServices`, if a read asks for it with `include`. */
  readonly loadBalancerServices?: readonly LoadBalancerService[] | null | undefined;
}

/** The links of a resource of type `certificate`. */
export interface CertificateLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Certificate>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `loadBalancerService` that refer to this one. */
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]> | undefined;
}

/**
 * The body of a request that creates a resource of type `certificate`.
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
  certChain?: string | null | undefined;
  /** Free text saying what the certificate is for. */
  description?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "certificate" | undefined;
}

/**
 * The fields of a resource of type `certificate` that can be changed.
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface CertificateUpdate {
  /** The certificate itself, in PEM form. */
  cert?: string | undefined;
  /** Intermediate certificates leading up to the root, in PEM form. */
  certChain?: string | null | undefined;
  /** Free text saying what the certificate is for. */
  description?: string | null | undefined;
  /** Private key of the certificate, in PEM form. */
  key?: string | undefined;
  /** What the certificate is called. */
  name?: string | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "certificate" | undefined;
}
