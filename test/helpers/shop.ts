import { fastify, type FastifyServerOptions } from "fastify";
import { onTestFinished } from "vitest";

import { makeAppOptions } from "../../templates/runtime/server/rancher/app-options.js";
import type {
  ApiDefinition,
  FieldDefinition,
  FieldType,
} from "../../templates/runtime/server/rancher/definition.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import {
  StoreHandlers,
  type StoreHandlerOptions,
} from "../../templates/runtime/server/rancher/store-handlers.js";
import { registerServer } from "../../templates/runtime/server/rancher/server.js";

const scalar = (name: string): FieldType => ({ kind: "scalar", name });
const listOf = (items: FieldType): FieldType => ({ kind: "array", items });

type Rest = Partial<Omit<FieldDefinition, "name" | "type">>;

function field(name: string, type: FieldType, rest: Rest = {}): FieldDefinition {
  return { name, type, create: true, update: true, required: false, ...rest };
}

function shown(name: string, type: string): FieldDefinition {
  return field(name, scalar(type), { create: false, update: false });
}

const stored = [
  shown("id", "string"),
  shown("created", "date"),
  shown("removed", "date"),
  shown("rev", "int"),
  shown("state", "enum"),
  shown("transitioning", "enum"),
  shown("transitioningMessage", "string"),
];

const all = ["list", "create", "get", "update", "delete"] as const;

/** An API with a field for each rule that no page can state, such as limits and characters. */
export const shop: ApiDefinition = {
  basePath: "/v1",
  isScoped: true,
  types: [
    {
      id: "thing",
      isOpen: false,
      fields: [
        ...stored,
        field("name", scalar("string"), { required: true }),
        field("code", scalar("string"), { minLength: 2, maxLength: 5, validChars: "a-z" }),
        field("label", scalar("string"), { invalidChars: "<>", unique: true }),
        field("size", scalar("int"), { min: 1, max: 9 }),
        field("ratio", scalar("float")),
        field("born", scalar("date")),
        field("colour", scalar("enum"), {
          options: ["red", "blue"],
          default: "red",
          nullable: false,
        }),
        field("active", scalar("boolean")),
        field("secret", scalar("password")),
        field("data", scalar("json")),
        field("ownerId", { kind: "reference", type: "owner" }),
        field("tags", listOf(scalar("string"))),
        field("labels", { kind: "map", values: scalar("string") }),
        field("parts", listOf({ kind: "embedded", type: "part" })),
        field("once", scalar("string"), { update: false }),
      ],
    },
    { id: "owner", isOpen: false, fields: [...stored, field("name", scalar("string"))] },
    { id: "project", isOpen: false, fields: [...stored, field("name", scalar("string"))] },
    {
      id: "part",
      isOpen: false,
      fields: [
        field("count", scalar("int"), { required: true }),
        field("inner", { kind: "embedded", type: "part" }),
      ],
    },
    {
      id: "crate",
      isOpen: false,
      fields: [field("items", listOf(scalar("string")), { required: true }), shown("id", "string")],
    },
    {
      id: "paintInput",
      isOpen: false,
      fields: [field("colour", scalar("string"), { required: true })],
    },
  ],
  resources: [
    {
      type: "thing",
      plural: "things",
      path: "things",
      operations: all,
      actions: [
        { name: "paint", method: "paint", input: "paintInput", output: "thing" },
        { name: "ring", method: "ring", input: null, output: null },
      ],
      links: [{ name: "owner", type: "owner", isMany: false, field: "ownerId" }],
    },
    {
      type: "owner",
      plural: "owners",
      path: "owners",
      operations: all,
      actions: [],
      links: [{ name: "things", type: "thing", isMany: true, field: "ownerId" }],
    },
    {
      type: "project",
      plural: "projects",
      path: "projects",
      operations: all,
      actions: [],
      links: [],
    },
    {
      type: "crate",
      plural: "crates",
      path: "crates",
      operations: ["create"],
      actions: [],
      links: [],
    },
  ],
};

type Options = Omit<Parameters<typeof registerServer>[2], "handlers">;

/** Options of a test server. */
export interface ShopOptions extends StoreHandlerOptions {
  /** The definition of the API. Default: `shop`. */
  readonly definition?: ApiDefinition;
  readonly app?: FastifyServerOptions;
  readonly server?: Options;
  /** Handlers that replace the built-in ones, keyed by resource and method. */
  readonly handlers?: Readonly<Record<string, object>>;
  readonly prefix?: string;
}

/** Starts a server of the shop and returns its URL. It stops at the end of the test. */
export async function serveShop(options: ShopOptions = {}): Promise<string> {
  const { definition = shop } = options;
  const stores = new StoreHandlers(definition, new MemoryStore(definition), options);
  const made = definition.resources.map((resource) => {
    const { plural } = resource;
    return [plural, { ...stores.handlersOf(resource), ...options.handlers?.[plural] }] as const;
  });
  const app = fastify({
    ...makeAppOptions(definition),
    forceCloseConnections: true,
    ...options.app,
  });
  const { prefix = "" } = options;
  await app.register(
    (inner) =>
      registerServer(inner, definition, { handlers: Object.fromEntries(made), ...options.server }),
    { prefix },
  );
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  return url;
}
