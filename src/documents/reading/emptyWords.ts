/** Words that join, ask for or claim something without naming it. */
const emptyWords: ReadonlySet<string> = new Set(
  `a about all also an and any are as at be been being both but by can could did do does each either for from had has have having
  how i if in into is it its itself least like many may me more most must my no nor not of on one only or other our ours
  own per plus s shall she should so some such t than that the their them then there these they this those through to too
  under up upon us use used uses using utilize utilizing utilise utilising very via was we were what when where whether which while who whom
  will with within without would you your yours
  ability able abilities adept adequate advanced aptitude basic candidate candidates capable capability competence
  competency competent comprehensive demonstrated demonstrable deep effective efficient essential excellent exceptional
  exceptionally experience experienced expert expertise extensive familiar familiarity good great hands hold
  in-depth depth
  knowledge knowledgeable mastery minimum outstanding possess preferably preferred previous prior proficiency
  proficient prove proven required requirement requirements requires robust skill skilled skillful skills solid sound strong
  superb superior thorough understanding well work worked working year years applicant applicants ideal need needed needs want`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word (lower case) says nothing of what is asked for. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word) || /^\d{1,2}$/.test(word);
}
