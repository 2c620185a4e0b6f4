import { labelEnd } from './recordStyle.ts';
import { listRank, type SkillLine } from './skillLines.ts';

/** What is counted in the whole text, per 1,000 characters. */
const marks = [
  /\n\s*-/g,
  /\n\s*\*/g,
  /\n\s*[•‣▪]/g,
  /\n\s*\d+[.)]/g,
  /\n\s*#/g,
  /\*\*/g,
  /\n\s*\n/g,
  /\n/g,
  /@/g,
  /\d{4}/g,
  /\d{4}\s*[-–—]\s*\d{4}/g,
  /\(\s*\d{4}/g,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g,
  /,/g,
  /[.]\s/g,
  /;/g,
  /:/g,
  /\bI\b/g,
  /\d/g,
  /\p{Lu}/gu,
];
const headings =
  /^[\s#*_]*(personal information|personal|education|skills?|experience|work experience|summary)[\s:*_]*$/gim;

/** How a résumé is laid out, whatever it names: by this a chooser tells which of its collections it is like. */
export function layoutFeatures(resume: string, lines: readonly SkillLine[]): Float64Array {
  const ofRank = (rank: number) => lines.filter((line) => line.rank === rank);
  const list = ofRank(listRank);
  const work = ofRank(1);
  const share = (some: readonly SkillLine[], test: (line: SkillLine) => boolean) =>
    some.filter(test).length / Math.max(1, some.length);
  const wordsOf = (some: readonly SkillLine[]) =>
    some.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, some.length);
  const named = new Set(Array.from(resume.matchAll(headings), ([, heading]) => heading.toLowerCase()));
  return new Float64Array([
    ...[1, 2, 3, 4, listRank].map((rank) => ofRank(rank).length),
    wordsOf(list),
    wordsOf(work),
    wordsOf(lines.filter(({ rank }) => rank > 1 && rank < listRank)),
    share(list, ({ text }) => text.includes(',')),
    share(list, ({ text }) => labelEnd(text) > 0),
    share(list, ({ text }) => /^\s*\p{L}/u.test(text)),
    share(work, ({ text }) => /^\s*\p{L}/u.test(text)),
    share(list, ({ mentions }) => mentions.length > 0),
    Math.log1p(resume.length),
    ...marks.map((mark) => (1000 * (resume.match(mark)?.length ?? 0)) / Math.max(200, resume.length)),
    ...['personal information', 'education', 'skills', 'experience', 'summary'].map((heading) =>
      Number(named.has(heading)),
    ),
  ]);
}
