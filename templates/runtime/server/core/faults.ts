import { faultsError, memberPointer, type Fault } from "./errors.js";

/** Where a value is in a body: its name or index, and the place of what holds it. */
export interface Place {
  readonly key: string | number;
  readonly within: Place | undefined;
}

/** More faults than this are not told: a body can have a million of them. */
const maxFaults = 100;

/** Collects the faults of a request, so that one answer tells all of them. */
export class Faults {
  readonly #all: Fault[] = [];

  /**
   * Adds a fault and answers null, which then stands for the value. A place of null is in the query
   * and not in the body.
   *
   * @throws HttpError with all faults so far if there are as many as an answer tells.
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

/** A place as a JSON Pointer. */
function pointerTo(place: Place): string {
  const parts: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.within) {
    parts.push(memberPointer(String(at.key)));
  }
  return parts.reverse().join("");
}
