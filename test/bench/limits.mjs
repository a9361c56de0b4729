// The limits of the CPU time of a run on pages of plain HTTP, computed from other rows of the same table.

/**
 * Returns the limits of a table: `{ name, cpu, of, most }`. `cpu` and `most` are CPU seconds, and `of` says how
 * `most` is computed. A limit that depends on orval is left out if orval was not measured.
 */
export function limitsOf(rows) {
  const cpuOf = (start) => rows.find(({ name }) => name.startsWith(start))?.cpu;
  const [start, remark, orval] = ["node -e 0", "remark alone", "orval"].map(cpuOf);
  const [cold, reading, unchanged] = ["cold", "reading alone", "nothing changed"].map(cpuOf);
  const limits = [
    { name: "nothing changed", cpu: unchanged, of: "1.6 times `node -e 0`", most: 1.6 * start },
  ];
  if (orval === undefined) return limits;
  // Orval starts a process, too.
  const emitting = cold - reading + start;
  return [
    ...limits,
    { name: "cold", cpu: cold, of: "remark alone and orval", most: remark + orval },
    { name: "cold without reading, with start-up", cpu: emitting, of: "orval", most: orval },
  ];
}
