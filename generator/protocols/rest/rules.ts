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
  "rest/paging": "a parameter, the sample or the configuration says where the next page is",
  "rest/no-paging":
    "nothing says how to request the next page, and a list may be complete; `paging` of the configuration can say it",
  "rest/paging-option":
    "the configuration states the paging of lists whose sections do not state it",
  "rest/auth-option": "`auth` of the configuration says so",
  "rest/paging-of-all":
    "a chapter about pages gives the parameter for all lists, and the section of this one gives none",
  "rest/status-of-body":
    "the docs show a body, but state only a status without a body, so the body is sent with 200",
  "rest/left-out": "the type is not a model, as reported, so its values are unknown",
};
