import type { Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";

const callback = /\b(?:web-?hooks?|callbacks?)\b/i;
const readersHost = /^https?:\/\/(?:[^/]*[.-])?your[.-]/i;
const readersPath = /^\/?your(?:[/_-]|$)/i;
const announced =
  /\b(?:we|our (?:api|servers?|service)|the (?:api|server|service))\s+(?:will\s+)?(?:sends?|makes?|delivers?)\s+(?:this|the following)\s+(?:request|call|message)\s+to\s+your\b/i;

/**
 * Returns the requests that the API sends to a server of the reader. Either the paragraph above such a request says so:
 * `We send this request to your URL`. Or the request stands below a heading about webhooks or callbacks and begins with
 * a path such as `/your/url`, or with a host such as `https://your-server.example` that no request elsewhere has.
 */
export function findSentToReader(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const hostOf = ({ route }: Candidate): string => (route.host ?? "").toLowerCase();
  const others = new Set(candidates.filter(({ section }) => !isCallback(section)).map(hostOf));
  return new Set(
    candidates.filter((candidate) => {
      const host = hostOf(candidate);
      if (isAnnounced(candidate)) return true;
      if (!isCallback(candidate.section)) return false;
      if (host !== "") return readersHost.test(`${host}/`) && !others.has(host);
      const [first = ""] = candidate.route.path.parts;
      return typeof first === "string" && readersPath.test(first);
    }),
  );
}

function isCallback(section: Section): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent) {
    if (callback.test(up.title)) return true;
  }
  return false;
}

/** True if the paragraph directly above a request says that the API sends it. */
function isAnnounced({ placed, section: { page, blocks } }: Candidate): boolean {
  const at = blocks.findIndex((one) => one === placed);
  const above = blocks[at - 1]?.block;
  return above?.kind === "paragraph" && announced.test(page.slice(above).replace(/\s+/g, " "));
}
