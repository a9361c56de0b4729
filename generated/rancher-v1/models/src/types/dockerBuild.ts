// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Directions for building a Docker image, much like the options of docker build.
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuild {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /** Build context holding the files for the image. */
  context?: string | null | undefined;
  /** Name of the Dockerfile to build from. */
  dockerfile?: string | null | undefined;
  /** Whether intermediate containers are removed even after a failed build. */
  forcerm?: boolean | null | undefined;
  /** Whether to build every layer afresh, ignoring the cache. */
  nocache?: boolean | null | undefined;
  /** Remote address, such as a Git repository, to build from. */
  remote?: string | null | undefined;
  /** Whether intermediate containers are removed after a successful build. */
  rm?: boolean | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "dockerBuild" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: DockerBuildLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `dockerBuild`. */
export interface DockerBuildLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<DockerBuild>;
}

/**
 * The body of a request that creates a resource of type `dockerBuild`.
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuildCreate {
  /** Build context holding the files for the image. */
  context?: string | null | undefined;
  /** Name of the Dockerfile to build from. */
  dockerfile?: string | null | undefined;
  /** Whether intermediate containers are removed even after a failed build. */
  forcerm?: boolean | null | undefined;
  /** Whether to build every layer afresh, ignoring the cache. */
  nocache?: boolean | null | undefined;
  /** Remote address, such as a Git repository, to build from. */
  remote?: string | null | undefined;
  /** Whether intermediate containers are removed after a successful build. */
  rm?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "dockerBuild" | undefined;
}
