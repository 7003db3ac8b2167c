/** Where the page of a rule lies below the root of the program. */
export function rulePagePath(id: string): string {
  return `docs/rules/${id}.md`;
}
