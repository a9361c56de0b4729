// Generated from api-resources/growInput/index.md. Do not edit: change the docs, then run `stubdown generate`.

export interface GrowInput {
  size: number;
  /** Default: `true` */
  dry?: boolean;
}
