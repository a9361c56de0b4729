/** Returns true if a string matches. */
export type Match = (text: string) => boolean;

/** Called with the number of steps before a search. Throws if a budget is exceeded. */
export type Spend = (steps: number) => void;

/**
 * Compiles a pattern of SQL's LIKE: `%` matches any characters, `_` one UTF-16 code unit.
 *
 * The match runs a set of states, stored as bits. State n is set if the string read so far matches the first n
 * characters of the pattern. A code unit of the string costs one step for each 31 characters of the pattern, so that
 * no pattern of a client can block the server. Backtracking would take the length of the string times that of the
 * pattern.
 */
export function makeLike(pattern: string, spend: Spend = () => undefined): Match {
  const length = pattern.replaceAll("%", "").length;
  const size = Math.floor(length / perWord) + 1;
  /** The positions in the pattern that a code unit matches, keyed by code unit. */
  const masks = new Map<number, Bits>();
  const wildcards = new Int32Array(size);
  /** The states that stay set after any code unit, because a `%` follows at that position. */
  const stays = new Int32Array(size);
  let at = 0;
  for (const unit of pattern.split("")) {
    if (unit === "%") {
      setBit(stays, at);
      continue;
    }
    const code = unit.charCodeAt(0);
    const mask = unit === "_" ? wildcards : (masks.get(code) ?? new Int32Array(size));
    if (unit !== "_") masks.set(code, mask);
    setBit(mask, at);
    at += 1;
  }
  for (const mask of masks.values()) {
    wildcards.forEach((bits, word) => {
      mask[word] = (mask[word] ?? 0) | bits;
    });
  }
  return (text) => {
    spend(text.length * size);
    const states = new Int32Array(size);
    setBit(states, 0);
    for (let index = 0; index < text.length; index++) {
      const mask = masks.get(text.charCodeAt(index)) ?? wildcards;
      if (!step(states, mask, stays)) return false;
    }
    return hasBit(states, length);
  };
}

type Bits = Int32Array;

/** The number of bits used in a word. The sign bit is not used, so that a shift to the left loses nothing. */
const perWord = 31;

function setBit(bits: Bits, index: number): void {
  const word = Math.floor(index / perWord);
  bits[word] = (bits[word] ?? 0) | (1 << (index % perWord));
}

function hasBit(bits: Bits, index: number): boolean {
  return ((bits[Math.floor(index / perWord)] ?? 0) & (1 << (index % perWord))) !== 0;
}

/** Advances the states by one code unit. Returns false if no state is left. */
function step(states: Bits, mask: Bits, stays: Bits): boolean {
  let carry = 0;
  let left = 0;
  for (let word = 0; word < states.length; word++) {
    const state = states[word] ?? 0;
    const matched = state & (mask[word] ?? 0);
    const next = ((matched << 1) & wordBits) | carry | (state & (stays[word] ?? 0));
    carry = (matched >>> (perWord - 1)) & 1;
    states[word] = next;
    left |= next;
  }
  return left !== 0;
}

const wordBits = 0x7fff_ffff;
