import { candidateFeatures } from './candidateFeatures.ts';
import { type SkillCandidate, skillCandidates } from './candidates.ts';
import { layoutFeatures } from './layoutFeatures.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { nameForm } from './namesMeant.ts';
import { listRank, type SkillLine, skillLines } from './skillLines.ts';

/** Which candidates become skills. */
export interface ChooserRules {
  /** What a candidate needs. */
  readonly threshold: number;
  /** What the likeliest of a line of a list of skills needs: such a line is there to name one. */
  readonly firstThreshold: number;
}

/** What was learned from one collection of records. */
export interface Expert {
  readonly known: NameKnowledge;
  /** Of a candidate's features: that it is a skill. */
  readonly probability: (features: ArrayLike<number>) => number;
  /** Of a résumé's layout: that the résumé is like the collection's. */
  readonly likeness: (layout: ArrayLike<number>) => number;
}

export interface ScoredCandidate extends SkillCandidate {
  readonly probability: number;
}

/**
 * A résumé's skills as they are written, in reading order, each once; one that is written otherwise than its name by its
 * normalised name. The expert whose collection the résumé is most like decides.
 */
export function chooseSkills(resume: string, experts: readonly Expert[], rules: ChooserRules): string[] {
  const lines = skillLines(resume);
  const { known, probability } = expertOf(resume, lines, experts);
  const candidates = skillCandidates(lines, known);
  const features = candidateFeatures(lines, candidates, known);
  const scored = candidates.map((candidate, index) => ({
    ...candidate,
    probability: probability(features[index]),
  }));
  return bestCandidates(scored, lines, rules).map((candidate) => asWritten(candidate, lines));
}

function expertOf(resume: string, lines: readonly SkillLine[], experts: readonly Expert[]): Expert {
  if (experts.length === 1) return experts[0];
  const layout = layoutFeatures(resume, lines);
  const likeness = experts.map((expert) => expert.likeness(layout));
  return experts[likeness.indexOf(Math.max(...likeness))];
}

/** The likeliest first, those that overlap a likelier one left out; then in reading order. */
export function bestCandidates(
  scored: readonly ScoredCandidate[],
  lines: readonly Pick<SkillLine, 'rank'>[],
  { threshold, firstThreshold }: ChooserRules,
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

function asWritten({ line, first, end, name, form }: SkillCandidate, lines: readonly SkillLine[]): string {
  if (form !== nameForm.written) return name;
  const { text, words } = lines[line];
  return text.slice(words[first].start, words[end - 1].end);
}
