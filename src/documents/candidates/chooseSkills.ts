import { candidateFeatures } from './candidateFeatures.ts';
import { type SkillCandidate, skillCandidates } from './candidates.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { listRank, type SkillLine, skillLines } from './skillLines.ts';

/** Which candidates become skills. */
export interface ChooserRules {
  /** Of a candidate's features: that it is a skill. */
  readonly probability: (features: ArrayLike<number>) => number;
  /** What a candidate needs. */
  readonly threshold: number;
  /** What the likeliest of a line of a list of skills needs: such a line is there to name one. */
  readonly firstThreshold: number;
}

export interface ScoredCandidate extends SkillCandidate {
  readonly probability: number;
}

/** A résumé's skills as they are written, in reading order, each once. */
export function chooseSkills(resume: string, known: NameKnowledge, rules: ChooserRules): string[] {
  const lines = skillLines(resume);
  const candidates = skillCandidates(lines, known);
  const features = candidateFeatures(lines, candidates, known);
  const scored = candidates.map((candidate, index) => ({
    ...candidate,
    probability: rules.probability(features[index]),
  }));
  return bestCandidates(scored, lines, rules).map((candidate) => asWritten(candidate, lines));
}

/** The likeliest first, those that overlap a likelier one left out; then in reading order. */
export function bestCandidates(
  scored: readonly ScoredCandidate[],
  lines: readonly Pick<SkillLine, 'rank'>[],
  { threshold, firstThreshold }: Pick<ChooserRules, 'threshold' | 'firstThreshold'>,
): ScoredCandidate[] {
  const chosen: ScoredCandidate[] = [];
  const names = new Set<string>();
  const ofLine = new Map<number, ScoredCandidate[]>();
  for (const candidate of scored.toSorted((a, b) => b.probability - a.probability)) {
    const taken = ofLine.get(candidate.line) ?? [];
    const isFirst = taken.length === 0 && lines[candidate.line].rank === listRank;
    if (candidate.probability < (isFirst ? firstThreshold : threshold) || names.has(candidate.name)) continue;
    if (taken.some(({ first, end }) => first < candidate.end && end > candidate.first)) continue;
    ofLine.set(candidate.line, [...taken, candidate]);
    names.add(candidate.name);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.line - b.line || a.first - b.first);
}

function asWritten({ line, first, end }: SkillCandidate, lines: readonly SkillLine[]): string {
  const { text, words } = lines[line];
  return text.slice(words[first].start, words[end - 1].end);
}
