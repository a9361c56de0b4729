/**
 * Returns a value of an answer as one of the documented options, for a request: `optionOf(book.genre, Genre)` or
 * `optionOf(book.genre, ["novel", "poetry"])`. Answers may have undocumented options, which requests do not take.
 *
 * @param options a list of options, or the object of an enumeration
 * @throws TypeError if the value is none of the options
 */
export function optionOf<const Option extends string | number | boolean>(
  value: unknown,
  options: readonly Option[] | Readonly<Record<string, Option>>,
): Option {
  const all: readonly Option[] = Object.values(options);
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  throw new TypeError(`Unexpected ${JSON.stringify(value)}, expected one of ${all.join(", ")}`);
}
