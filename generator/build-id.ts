// Set by `build.mjs`: a hash of all code of the command line.
declare const stubdownBuild: string | undefined;

/**
 * Names the build of the generator and the version of Node. Caches of another build are not read. Sources
 * that were not built can change at any time, so their caches hold for one process.
 */
export const buildId =
  typeof stubdownBuild === "string"
    ? `${stubdownBuild} ${process.version}`
    : `sources ${process.pid} ${performance.timeOrigin}`;
