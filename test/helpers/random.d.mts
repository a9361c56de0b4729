/** Returns a function that makes random numbers from 0 up to 1: the same numbers for the same seed. */
export function randomOf(seed: number): () => number;
