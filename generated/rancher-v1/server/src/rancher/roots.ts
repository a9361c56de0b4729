import { notFound } from "../core/errors.js";
import type { Row } from "../core/row.js";
import type { ApiDefinition } from "./definition.js";
import type { Model } from "./model.js";

/** What the answers above all resources are made from. */
export interface RootOptions {
  readonly definition: ApiDefinition;
  readonly model: Model;
  /** Where links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
}

/** The name of the version: the last segment of the base, or `api` for an API at the root. */
export function versionName({ basePath }: Pick<ApiDefinition, "basePath">): string {
  return basePath.slice(basePath.lastIndexOf("/") + 1) || "api";
}

/** The list of versions (api-spec, "Versioning"). There is one. */
export function answerVersions(options: RootOptions): Row {
  const { root, definition } = options;
  const self = root.slice(0, root.length - definition.basePath.length);
  return {
    type: "collection",
    resourceType: "apiVersion",
    links: { self: `${self}/`, latest: root },
    actions: {},
    data: [answerVersion(options)],
  };
}

/** The version, which links every collection that can be listed. */
export function answerVersion({ definition, model, root }: RootOptions): Row {
  const listed = [...model.resources.values()].filter(({ operations }) => operations.has("list"));
  const links = listed.map(({ definition: { plural, path } }) => [plural, `${root}/${path}`]);
  return {
    id: versionName(definition),
    type: "apiVersion",
    links: { schemas: `${root}/schemas`, ...Object.fromEntries(links), self: root },
    actions: {},
  };
}

/** The schemas of all types (api-spec, "Schemas"). */
export function answerSchemas({ model, root }: RootOptions): Row {
  return {
    type: "collection",
    resourceType: "schema",
    links: { self: `${root}/schemas`, root },
    actions: {},
    data: [...model.schemas.values()].map((schema) => schema(root)),
  };
}

/** The schema of one type. @throws HttpError 404 if there is no such type. */
export function answerSchema(id: string, { model, root }: RootOptions): Row {
  const schema = model.schemas.get(id);
  if (schema === undefined) throw notFound();
  return schema(root);
}
