// Generated from docs/api/v1.1/api-resources/certificate/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A TLS certificate with its private key, kept in Rancher so that load balancers can serve
 * encrypted traffic. Most details are read from the certificate itself.
 */
export interface Certificate {
  /** Identifier Rancher gives to the certificate */
  readonly id: string;
  /** The certificate itself, in PEM form */
  cert: string;
  /** Private key of the certificate, in PEM form */
  key: string;
  /** What the certificate is called */
  name: string;
  /** Intermediate certificates leading up to the root, in PEM form */
  certChain?: string | null;
  /** Free text saying what the certificate is for */
  description?: string | null;
  /** Common name the certificate was issued for */
  readonly CN?: string | null;
  /** Signature algorithm named in the certificate */
  readonly algorithm?: string | null;
  /** Fingerprint by which the certificate can be recognised */
  readonly certFingerprint?: string | null;
  /** Moment the certificate stops being valid */
  readonly expiresAt?: string | null;
  /** Moment from which the certificate is valid */
  readonly issuedAt?: string | null;
  /** Authority that signed the certificate */
  readonly issuer?: string | null;
  /** Length of the key, in bits */
  readonly keySize?: number | null;
  /** Serial number given to the certificate by its issuer */
  readonly serialNumber?: string | null;
  /** Further names the certificate is valid for */
  readonly subjectAlternativeNames?: readonly string[] | null;
  /** X.509 version of the certificate */
  readonly version?: string | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new certificate is made from. */
export interface CertificateCreate {
  /** The certificate itself, in PEM form */
  cert: string;
  /** Private key of the certificate, in PEM form */
  key: string;
  /** What the certificate is called */
  name: string;
  /** Intermediate certificates leading up to the root, in PEM form */
  certChain?: string;
  /** Free text saying what the certificate is for */
  description?: string;
}

/** What can be changed on a certificate. */
export interface CertificateUpdate {
  /** The certificate itself, in PEM form */
  cert?: string;
  /** Intermediate certificates leading up to the root, in PEM form */
  certChain?: string;
  /** Free text saying what the certificate is for */
  description?: string;
  /** Private key of the certificate, in PEM form */
  key?: string;
  /** What the certificate is called */
  name?: string;
}
