// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

/** The documented options of `transitioning`. */
export const Transitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type Transitioning = (typeof Transitioning)[number];
