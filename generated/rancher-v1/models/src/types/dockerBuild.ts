// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Directions for building a Docker image, much like the options of docker build.
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuild {
  /** Build context holding the files for the image. */
  context?: string | null;
  /** Name of the Dockerfile to build from. */
  dockerfile?: string | null;
  /** Whether intermediate containers are removed even after a failed build. */
  forcerm?: boolean | null;
  /** Whether to build every layer afresh, ignoring the cache. */
  nocache?: boolean | null;
  /** Remote address, such as a Git repository, to build from. */
  remote?: string | null;
  /** Whether intermediate containers are removed after a successful build. */
  rm?: boolean | null;
}

/**
 * What a new dockerBuild is made from.
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuildCreate {
  /** Build context holding the files for the image. */
  context?: string;
  /** Name of the Dockerfile to build from. */
  dockerfile?: string;
  /** Whether intermediate containers are removed even after a failed build. */
  forcerm?: boolean;
  /** Whether to build every layer afresh, ignoring the cache. */
  nocache?: boolean;
  /** Remote address, such as a Git repository, to build from. */
  remote?: string;
  /** Whether intermediate containers are removed after a successful build. */
  rm?: boolean;
}
