import type { SkillCandidate } from './candidates.ts';
import { isClosingWord, isPreposition } from './linkWords.ts';
import { listedLifts } from './listedLifts.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { nameForm } from './namesMeant.ts';
import { type ListStyle, labelEnd, listStyle } from './recordStyle.ts';
import { listRank, type SkillLine } from './skillLines.ts';
import { wordFeatureNames, wordFeatures } from './wordFeatures.ts';

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
  ...['form', 'meantShare', 'meant', 'meantRival', 'siblings'],
  ...wordFeatureNames,
  ...['elsewhere', 'placeOfLine', 'partsOfLine', 'part'],
  ...['listedLift', 'listedLiftMost', 'listedLiftOfThree', 'listedContext'],
] as const;

const seenLimit = 20;
const skillsBehind = ' skills';
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
      ...meantOf(candidate.name, known),
    };
  });
  const ofLine = new Map<number, Weighed[]>();
  for (const fact of facts) {
    const peers = ofLine.get(fact.line);
    if (peers) peers.push(fact);
    else ofLine.set(fact.line, [fact]);
  }
  const linesOf = new Map<string, Set<number>>();
  for (const { name, line } of facts) linesOf.set(name, (linesOf.get(name) ?? new Set()).add(line));
  const firstOfSection = firstOfSections(lines);
  const listedLift = listedLifts(facts, lines, known);
  const context = contextOf(facts, lines);
  const endingInSkills =
    context.length === 0 ? 0 : context.filter(({ name }) => / skills?$/.test(name)).length / context.length;
  return facts.map(
    (fact) =>
      new Float64Array([
        ...ownFacts(fact),
        ...placeFacts(fact, lines[fact.line]),
        ...rivalFacts(fact, ofLine.get(fact.line) ?? []),
        ...formFacts(fact, lines[fact.line]),
        liftOf(fact, context, known),
        context.length,
        endingInSkills,
        ...styleFacts(style),
        ...meantFacts(fact, ofLine.get(fact.line) ?? []),
        siblingsOf(fact.name, known),
        ...wordFeatures(fact, lines[fact.line], known),
        (linesOf.get(fact.name)?.size ?? 1) - 1,
        (fact.line - firstOfSection[fact.line]) / Math.max(1, style.lines),
        ...partFacts(fact, lines[fact.line]),
        ...listedLift(fact.name),
      ]),
  );
}

/** The first of the lines of equal rank that a line stands among. */
function firstOfSections(lines: readonly SkillLine[]): number[] {
  let first = 0;
  return lines.map(({ rank }, place) => {
    if (place > 0 && lines[place - 1].rank !== rank) first = place;
    return first;
  });
}

interface Weighed extends SkillCandidate {
  readonly timesWanted: number;
  readonly resumes: number;
  readonly share: number;
  readonly listings: number;
  readonly meantShare: number;
  readonly meantResumes: number;
}

function meantOf(name: string, known: NameKnowledge) {
  const { resumes, wanted } = known.meant(name);
  return { meantShare: (wanted + 0.1) / (resumes + 1), meantResumes: resumes };
}

function meantFacts(own: Weighed, ofLine: readonly Weighed[]): number[] {
  let rival = 0;
  for (const other of ofLine) {
    if (other === own || other.form === nameForm.written) continue;
    if (other.first < own.end && other.end > own.first) rival = Math.max(rival, other.meantShare);
  }
  return [own.form, own.meantShare, Math.min(own.meantResumes, seenLimit), rival];
}

/** How often the name is wanted with "skills" behind it, or without. */
function siblingsOf(name: string, known: NameKnowledge): number {
  return Math.log1p(
    known.wanted(name.endsWith(skillsBehind) ? name.slice(0, -skillsBehind.length) : name + skillsBehind),
  );
}

/** Which of its line's parts between marks of punctuation a phrase begins in. */
function partFacts({ first }: Weighed, { words, text }: SkillLine): number[] {
  let [parts, part] = [1, 0];
  for (let word = 1; word < words.length; word++) {
    if (!/[,;|•·]/.test(text.slice(words[word - 1].end, words[word].start))) continue;
    parts++;
    if (word <= first) part++;
  }
  return [parts, part];
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
