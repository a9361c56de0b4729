import { notFound } from "../core/errors.js";
import type { Row } from "../core/row.js";
import type { ApiDefinition } from "./definition.js";
import type { Model } from "./model.js";

/** The data for the answers of the root URLs. */
export interface RootOptions {
  readonly definition: ApiDefinition;
  readonly model: Model;
  /** The URL with which links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
}

/** Returns the name of the version: the last segment of the base path, or `api` if that is empty. */
export function versionName({ basePath }: Pick<ApiDefinition, "basePath">): string {
  return basePath.slice(basePath.lastIndexOf("/") + 1) || "api";
}

/** Makes the list of versions, which has one entry (Rancher's API specification, "Versioning"). */
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

/** Makes the answer for the version. It links all collections that can be listed. */
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

/** Makes the list of the schemas of all types (Rancher's API specification, "Schemas"). */
export function answerSchemas({ model, root }: RootOptions): Row {
  return {
    type: "collection",
    resourceType: "schema",
    links: { self: `${root}/schemas`, root },
    actions: {},
    data: [...model.schemas.values()].map((schema) => schema(root)),
  };
}

/** Makes the schema of one type. @throws HttpError 404 for an unknown type. */
export function answerSchema(id: string, { model, root }: RootOptions): Row {
  const schema = model.schemas.get(id);
  if (schema === undefined) throw notFound();
  return schema(root);
}
