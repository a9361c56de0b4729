import type { MarkdownReader } from "../../../markdown/reader.js";
import type { catalog } from "../catalog.js";

/** A page of this dialect that is being read. */
export type RancherReader = MarkdownReader<typeof catalog>;
