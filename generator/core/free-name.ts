/** The name, or if it is taken, the name with the first number behind it, from 2, that makes it new. */
export function freeName(
  name: string,
  taken: { has(name: string): boolean },
  separator = "",
): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${separator}${count}`;
  return free;
}

/** The free name; from then on, it is taken. */
export function takeName(name: string, taken: Set<string>, separator = ""): string {
  const free = freeName(name, taken, separator);
  taken.add(free);
  return free;
}
