import type { Placed } from "../../../markdown/page.js";
import type { MemberList } from "../page/member.js";
import type { BlockRole } from "./block-role.js";

/** A list of members in a scope, with the role that the words above give the list. */
export interface ScopedList {
  readonly placed: Placed;
  readonly list: MemberList;
  readonly role: BlockRole;
}
