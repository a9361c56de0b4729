/** What the protocol infers, and why, by the names that facts have for its rules. */
export const ruleReasons: Readonly<Record<string, string>> = {
  "rest/nested-names": "names in brackets, `a[b]`, are members of one object in code",
  "rest/method-name":
    "the role of the request, else its title and its path, make the name; `names` of the configuration gives another",
  "rest/given-name": "`names` of the configuration says so",
  "rest/paging": "a parameter, the sample or the configuration tells where the next page is",
  "rest/paging-option": "the configuration tells how lists are paged whose own section does not",
  "rest/left-out": "the type is no model, which was reported, so its values are not known",
};
