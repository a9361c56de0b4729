// A strict consumer of the packages as they are published. `test/types/consumer.mjs` checks it.
import {
  createClient,
  listOf,
  undocumented,
  withResponse,
  type Host,
  type Listable,
  type ResourceName,
  type ResourceOf,
  type Volume,
  type Volumes,
} from "@rancher-v1/client";
import { createClient as connect, wait } from "@rancher-v1/client/core";
import { volumes } from "@rancher-v1/client/volumes";
import { ContainerNetworkMode } from "@rancher-v1/models";

const client = createClient({ credentials: () => ({ token: "t" }), sameHost: true });

export async function firstOf(name: ResourceName): Promise<unknown> {
  return (await client[name].list({ limit: 1 })).data[0];
}

export async function all<R>(from: Listable<R>): Promise<R[]> {
  return from.list().all();
}

export function describe(one: Volume | Host): string {
  return one.type === "volume" ? one.driver : String(one.hostname);
}

export function fake(volume: ResourceOf<"volumes">): Pick<Volumes, "list" | "get"> {
  return { list: () => listOf([volume]), get: () => Promise.resolve(volume) };
}

export async function run(): Promise<void> {
  const { data, status } = await withResponse((options) => client.services.get("1s1", options));
  await client.services.update(data, { ...data, scale: status });
  const hosts: Host[] = await all(client.hosts);
  const core = connect({ url: "https://host" });
  const volume = await wait(core, volumes(core).create({ name: "a", driver: "b" }));
  for await (const mount of client.follow(volume, "mounts"))
    describe({ ...volume, uri: mount.path });
  (await client.follow(volume, undocumented("later"))) satisfies unknown;
  for (const networkMode of ContainerNetworkMode) await client.containers.list({ networkMode });
  // @ts-expect-error: this link is not documented.
  await client.follow(volume, "mountz");
  // @ts-expect-error: a list of ids would match no row, and an empty one every row.
  await client.volumes.list({ id: hosts.map(({ id }) => id) });
}
