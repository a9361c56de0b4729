/** What a file of handlers has to fulfil: one interface of the server package. */
export interface Contract {
  /** The id of the type, `volume`. */
  readonly resource: string;
  /** The last part of its path, `volumes`. */
  readonly plural: string;
  /** The file and the object, `volumes`. */
  readonly property: string;
  /** The class, `Volumes`. */
  readonly className: string;
  /** `VolumesHandlers`. */
  readonly interfaceName: string;
  /** `@shop/server`. */
  readonly packageName: string;
  /** The page that documents it, relative to the docs folder. */
  readonly page: string;
  /** The line of a comment that tells the page. */
  readonly pageLine: string;
  /** What the docs say can be asked. */
  readonly operations: readonly ContractOperation[];
  /** All that the interface lets a file have: the operations, and hooks that may be left out. */
  readonly known: ReadonlySet<string>;
}

/** An operation or action, and the method that answers it. */
export interface ContractOperation {
  readonly name: string;
  /** As the page prints it: `POST /v1/volumes/${ID}/snapshot`. */
  readonly route: string;
  /** The type of an action's body. */
  readonly input: string | undefined;
  /** The names of its parameters. */
  readonly params: readonly string[];
}
