/** A file as it should be on disk. The path is relative to the API's output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** The texts of `templates/`, by path: what emitting needs besides the plan. */
export type Assets = ReadonlyMap<string, string>;
