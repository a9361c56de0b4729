import type { ApiDefinition } from "./definition.js";
import { notFound } from "./errors.js";
import type { Model } from "./model.js";
import type { Target } from "./route.js";
import type { Row } from "./row.js";

/** What the answers above all resources are made from. */
export interface RootOptions {
  readonly definition: ApiDefinition;
  readonly model: Model;
  /** Where links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
}

/**
 * Answers the list of versions, a version, and the schemas (api-spec, "Versioning" and "Schemas");
 * undefined if the target is none of them.
 *
 * @throws HttpError 404 for a schema that there is not.
 */
export function answerRoot(target: Target<unknown>, options: RootOptions): Row | undefined {
  switch (target.kind) {
    case "versions":
      return answerVersions(options);
    case "version":
      return answerVersion(options);
    case "schemas":
      return answerSchemas(options);
    case "schema": {
      const schema = options.model.schemas.get(target.id);
      if (schema === undefined) throw notFound();
      return schema(options.root);
    }
    case "collection":
    case "resource":
    case "link":
      return undefined;
  }
}

function answerVersions(options: RootOptions): Row {
  const { root, definition } = options;
  const self = root.slice(0, -definition.basePath.length);
  return {
    type: "collection",
    resourceType: "apiVersion",
    links: { self: `${self}/`, latest: root },
    actions: {},
    data: [answerVersion(options)],
  };
}

function answerVersion({ definition, model, root }: RootOptions): Row {
  const listed = [...model.resources.values()].filter(({ operations }) => operations.has("list"));
  const links = listed.map(({ definition: { plural } }) => [plural, `${root}/${plural}`] as const);
  return {
    id: definition.basePath.slice(1),
    type: "apiVersion",
    links: { schemas: `${root}/schemas`, ...Object.fromEntries(links), self: root },
    actions: {},
  };
}

function answerSchemas({ model, root }: RootOptions): Row {
  return {
    type: "collection",
    resourceType: "schema",
    links: { self: `${root}/schemas`, root },
    actions: {},
    data: [...model.schemas.values()].map((schema) => schema(root)),
  };
}
