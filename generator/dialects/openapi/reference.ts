/** Splits a reference into the path of a file, which may be empty, and the pointer. */
export function splitReference(reference: string): readonly [path: string, pointer: string] {
  const mark = reference.indexOf("#");
  if (mark === -1) return [reference, ""];
  const pointer = reference.slice(mark + 1);
  try {
    return [reference.slice(0, mark), decodeURIComponent(pointer)];
  } catch {
    return [reference.slice(0, mark), pointer];
  }
}

/** Returns the file that a path in another file names. */
export function resolvePath(from: string, path: string): string {
  if (URL.canParse(path)) return new URL(path).href;
  if (URL.canParse(from) && /^https?:/i.test(from)) return new URL(path, from).href;
  const parts: string[] = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
    else if (part === "" && parts.length === 0) parts.push("");
  }
  return parts.join("/");
}
