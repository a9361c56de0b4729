/** Returns the name if it is free. If not, appends the first number, from 2 on, that makes it unique. */
export function freeName(
  name: string,
  taken: { has(name: string): boolean },
  separator = "",
): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${separator}${count}`;
  return free;
}

/** Returns a free name (see `freeName`) and adds it to `taken`. */
export function takeName(name: string, taken: Set<string>, separator = ""): string {
  const free = freeName(name, taken, separator);
  taken.add(free);
  return free;
}
