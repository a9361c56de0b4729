import { faultsError, memberPointer, type Fault } from "./errors.js";

/** The place of a value in a body: its name or index, and the place of the object or array around it. */
export interface Place {
  readonly key: string | number;
  readonly within: Place | undefined;
}

/** The most faults in one answer. A body can have a million. */
const maxFaults = 100;

/** Collects the faults of a request, so that one answer has them all. */
export class Faults {
  readonly #all: Fault[] = [];

  /**
   * Adds a fault and returns null, for use in place of the value. The place is null for a fault in the query.
   *
   * @throws HttpError 422 with all faults so far if there are 100.
   */
  add(code: string, fieldName: string, place: Place | null): null {
    this.#all.push({ code, fieldName, path: place && pointerTo(place) });
    if (this.#all.length === maxFaults) this.throwIfAny();
    return null;
  }

  /** @throws HttpError 422 with all faults if there are any. */
  throwIfAny(): void {
    const [first, ...more] = this.#all;
    if (first !== undefined) throw faultsError([first, ...more]);
  }
}

/** Returns the JSON Pointer to a place. */
function pointerTo(place: Place): string {
  const parts: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.within) {
    parts.push(memberPointer(String(at.key)));
  }
  return parts.reverse().join("");
}
