import type { RancherReader } from "./rancher-reader.js";
import { tableRanges, type Section } from "../../../markdown/sections.js";
import type { RouteBlock } from "./page.js";
import { readBlock } from "./read-block.js";
import { splitBlocks } from "./split-blocks.js";

/** Reads the blocks of an Operations or Actions section. */
export function readRouteBlocks(reader: RancherReader, section: Section): readonly RouteBlock[] {
  const blocks = splitBlocks(reader, section.range, tableRanges(reader, section));
  return blocks.flatMap((block) => readBlock(reader, block) ?? []);
}
