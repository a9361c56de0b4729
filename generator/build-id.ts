// Set by `build.mjs`: a hash of package.json and of the bundled code.
declare const stubdownBuild: string | undefined;

/**
 * The id of the build of the generator and the version of Node. A cache of another build is not read. Code
 * that runs from sources can change at any time, so its caches are valid for one process.
 */
export const buildId =
  typeof stubdownBuild === "string"
    ? `${stubdownBuild} ${process.version}`
    : `sources ${process.pid} ${performance.timeOrigin}`;
