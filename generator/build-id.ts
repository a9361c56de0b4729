// Set by `build.mjs`: a hash of all that the command line is made of.
declare const stubdownBuild: string | undefined;

/**
 * Tells one build of the generator from another, and Node from Node. What another build remembered is
 * not trusted; sources that were not built change at any time, so they remember for a process only.
 */
export const buildId =
  typeof stubdownBuild === "string"
    ? `${stubdownBuild} ${process.version}`
    : `sources ${process.pid} ${performance.timeOrigin}`;
