/** "an Auditor", "a Nurse", "a UX Designer". */
export function withArticle(title: string): string {
  return `${/^(?:[aeio]|u(?![sxi]|ni))/i.test(title) && !/^(?:one|euro|uni|us)/i.test(title) ? 'an' : 'a'} ${title}`;
}
