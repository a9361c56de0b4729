// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

/** The documented options of `transitioning`. */
export const Transitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type Transitioning = (typeof Transitioning)[number];
