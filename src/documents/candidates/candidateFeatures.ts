import { isClosingWord, isPreposition, type SkillCandidate } from './candidates.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { type ListStyle, labelEnd, listStyle } from './recordStyle.ts';
import { listRank, type SkillLine } from './skillLines.ts';

/** In the order of the numbers that {@link candidateFeatures} gives. */
export const candidateFeatureNames = [
  ...['isKnown', 'isMention', 'isPart', 'wanted', 'listed', 'share', 'seen'],
  ...['words', 'letters', 'lineWords', 'before', 'after', 'signBefore', 'signAfter'],
  ...['capital', 'capitals', 'rank', 'exactMention', 'insideMention', 'touchesMention', 'mentions'],
  ...['longerShare', 'longerWeight', 'shorterShare', 'shorterWeight', 'betterKnown', 'rivalShare'],
  ...['endsInSkills', 'opensAsPhrase', 'behindLabel', 'hasLabel', 'wholeItem', 'wholeLabel', 'lift'],
  ...[
    'contextNames',
    'contextSkills',
    'listLines',
    'bare',
    'labelled',
    'knownLabels',
    'listWords',
    'sayingSkills',
  ],
] as const;

const seenLimit = 20;
/** A name is context when so many training records want it. */
const contextWanted = 3;

/** What a candidate is judged by: how well its name is known, how it stands in its line, how the list is written. */
export function candidateFeatures(
  lines: readonly SkillLine[],
  candidates: readonly SkillCandidate[],
  known: NameKnowledge,
): Float64Array[] {
  const style = listStyle(lines, known);
  const facts = candidates.map((candidate): Weighed => {
    const { resumes, wanted } = known.seen(candidate.name);
    const timesWanted = known.wanted(candidate.name);
    return {
      ...candidate,
      timesWanted,
      resumes,
      // Of names never seen, 3 in 10.
      share: (wanted + 0.3) / (resumes + 1),
      listings: known.listed(candidate.name),
    };
  });
  const ofLine = new Map<number, Weighed[]>();
  for (const fact of facts) ofLine.set(fact.line, [...(ofLine.get(fact.line) ?? []), fact]);
  const context = contextOf(facts, lines);
  const endingInSkills =
    context.length === 0 ? 0 : context.filter(({ name }) => / skills?$/.test(name)).length / context.length;
  return facts.map((fact) =>
    Float64Array.from([
      ...ownFacts(fact),
      ...placeFacts(fact, lines[fact.line]),
      ...rivalFacts(fact, ofLine.get(fact.line) ?? []),
      ...formFacts(fact, lines[fact.line]),
      liftOf(fact, context, known),
      context.length,
      endingInSkills,
      ...styleFacts(style),
    ]),
  );
}

interface Weighed extends SkillCandidate {
  readonly timesWanted: number;
  readonly resumes: number;
  readonly share: number;
  readonly listings: number;
}

function ownFacts({ isKnown, isMention, isPart, timesWanted, listings, share, resumes }: Weighed): number[] {
  return [
    Number(isKnown),
    Number(isMention),
    Number(isPart),
    Math.log1p(timesWanted),
    Math.log1p(listings),
    share,
    Math.min(resumes, seenLimit),
  ];
}

function placeFacts({ name, first, end }: Weighed, line: SkillLine): number[] {
  const { words, text, rank, mentions } = line;
  const [wordBefore, wordAfter] = [words[first - 1], words[end]];
  const signBefore = wordBefore ? text.slice(wordBefore.end, words[first].start) : '';
  const signAfter = wordAfter
    ? text.slice(words[end - 1].end, wordAfter.start)
    : text.slice(words[end - 1].end);
  const own = words.slice(first, end);
  return [
    end - first,
    name.length,
    words.length,
    first,
    words.length - end,
    wordBefore ? kindOfGap(signBefore, wordBefore.name) : 0,
    wordAfter ? kindOfGap(signAfter, wordAfter.name) : 0,
    Number(/^\p{Lu}/u.test(text.slice(words[first].start))),
    Number(own.every(({ start, name: word }) => /^[\p{Lu}\d]/u.test(text.slice(start)) || word.length <= 3)),
    rank,
    Number(mentions.some((run) => run.first === first && run.end === end)),
    Number(mentions.some((run) => run.first <= first && run.end >= end)),
    Number(mentions.some((run) => run.first < end && run.end > first)),
    mentions.length,
  ];
}

/** What stands between a phrase and its neighbour: a number a kind. */
function kindOfGap(sign: string, neighbour: string): number {
  if (/:|\s[-–—]/.test(sign)) return 1;
  if (/[,;|.()/•·]/.test(sign)) return 2;
  if (isClosingWord(neighbour)) return 3;
  if (neighbour === 'and' || neighbour === 'or') return 4;
  return isPreposition(neighbour) ? 5 : 6;
}

function rivalFacts(own: Weighed, ofLine: readonly Weighed[]): number[] {
  let [longerShare, longerWeight, shorterShare, shorterWeight, better, rivalShare] = [0, 0, 0, 0, 0, 0];
  const mine = shareIfWanted(own);
  for (const other of ofLine) {
    if (other === own || other.first >= own.end || other.end <= own.first) continue;
    const share = shareIfWanted(other);
    rivalShare = Math.max(rivalShare, share);
    if (share > mine) better++;
    if (!other.isKnown) continue;
    const weight = Math.log1p(other.timesWanted) + 0.3 * Math.log1p(other.listings);
    if (other.first <= own.first && other.end >= own.end) {
      longerShare = Math.max(longerShare, share);
      longerWeight = Math.max(longerWeight, weight);
    } else if (other.first >= own.first && other.end <= own.end) {
      shorterShare = Math.max(shorterShare, share);
      shorterWeight = Math.max(shorterWeight, weight);
    }
  }
  return [longerShare, longerWeight, shorterShare, shorterWeight, better, rivalShare];
}

const shareIfWanted = ({ timesWanted, share }: Weighed) => (timesWanted > 0 ? share : 0);

function formFacts({ name, first, end }: Weighed, { text, words }: SkillLine): number[] {
  const label = labelEnd(text);
  const hasLabel = label > 0 && words[words.length - 1].start > label;
  const isBehind = label > 0 && words[first].start > label;
  return [
    Number(/ skills?$/.test(name)),
    Number(/^(?:knowledge|ability|understanding)\b/.test(name)),
    Number(isBehind),
    Number(hasLabel),
    Number(first === 0 && end === words.length),
    Number(hasLabel && !isBehind && first === 0 && (words[end]?.start ?? 0) > label),
  ];
}

/** The well-known names of the list of skills. */
function contextOf(facts: readonly Weighed[], lines: readonly SkillLine[]): Weighed[] {
  const byName = new Map<string, Weighed>();
  for (const fact of facts)
    if (fact.timesWanted >= contextWanted && lines[fact.line].rank === listRank) byName.set(fact.name, fact);
  return [...byName.values()];
}

/**
 * Whether records that want the context want the name more often than others do: the mean over the context's names c of
 * log(P(name | c) / P(name)), P(name | c) drawn to P(name) by three records.
 */
function liftOf({ name, timesWanted }: Weighed, context: readonly Weighed[], known: NameKnowledge): number {
  const base = (timesWanted + 0.5) / known.records;
  const others = context.filter((other) => other.name !== name);
  if (others.length === 0) return 0;
  const sum = others.reduce((total, other) => {
    const together = timesWanted >= contextWanted ? known.wantedTogether(name, other.name) : 0;
    return total + Math.log((together + 3 * base) / (other.timesWanted + 3) / base);
  }, 0);
  return sum / others.length;
}

function styleFacts({ lines, bare, labelled, knownLabels, wordsOfLine, sayingSkills }: ListStyle): number[] {
  return [lines, bare, labelled, knownLabels, wordsOfLine, sayingSkills];
}
