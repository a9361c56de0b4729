/** The reasons for which the protocol infers facts, keyed by the name of the rule. */
export const ruleReasons: Readonly<Record<string, string>> = {
  "rest/nested-names": "names in brackets, `a[b]`, are members of one object in code",
  "rest/name-by-role":
    "the role of the request is the name; `names` of the configuration gives another",
  "rest/name-by-title":
    "the title is the name, without articles, the words of the group and what follows a preposition; `names` of the configuration gives another",
  "rest/name-apart":
    "another method of the group has the shorter name, so this one says more of its title or path; `names` of the configuration gives another",
  "rest/given-name": "`names` of the configuration says so",
  "rest/paging": "a parameter, the sample or the configuration tells where the next page is",
  "rest/no-paging":
    "nothing tells how the next page is asked for, and a list may be complete; `paging` of the configuration tells it",
  "rest/paging-option": "the configuration tells how lists are paged whose own section does not",
  "rest/auth-option": "`auth` of the configuration says so",
  "rest/paging-of-all":
    "a chapter about pages gives the parameter for all lists, and the section of this one gives none",
  "rest/status-of-body":
    "the docs tell of a body and state no status but one without a body, so the body is sent with 200",
  "rest/left-out": "the type is no model, which was reported, so its values are not known",
};
