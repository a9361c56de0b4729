import type { Response } from "../../../core/api.js";
import { withValue } from "../../../core/fact.js";
import { isError } from "../../../core/status.js";
import type { PageReports } from "./report.js";

/**
 * Replaces the response `default` beside a response of success by responses of the families `4XX` and `5XX` that are not
 * described, because a page reads a response without a status as the response of success.
 */
export function withFamilies(
  id: string,
  responses: readonly Response[],
  reports: PageReports,
): readonly Response[] {
  const rest = responses.find(({ status }) => status.value === "default");
  const others = responses.filter((one) => one !== rest);
  if (rest === undefined || others.every(isError)) return responses;
  const families = (["4XX", "5XX"] as const).filter((family) =>
    others.every(({ status }) => status.value !== family),
  );
  const words = families.map((family) => `\`${family}\``).join(" and ");
  reports.add(
    `${id} default`,
    words === "" ? "the response is left out" : `the response is written as ${words}`,
  );
  return [
    ...others,
    ...families.map((family) => ({ ...rest, status: withValue(rest.status, family) })),
  ];
}
