import type { Context, ContextSampler } from '../core/context.ts';
import { RuntimeFailure, UsageError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { createRandom, type Random } from '../core/random.ts';
import type { SplitFractions } from '../core/splits.ts';
import { drawCareer } from './sampling/chain.ts';
import { chooseSkills, drawDistractors } from './sampling/chooseSkills.ts';
import { drawOne } from './sampling/draw.ts';
import { exchangeSkills } from './sampling/exchange.ts';
import { drawFilter, drawRemoved, drawStyle, drawSwap } from './sampling/negatives.ts';
import {
  chooseStrata,
  type Stratum,
  splitGroupOf,
  splitsOf,
  strataOf,
  stratumAt,
} from './sampling/strata.ts';
import { drawTimeline } from './sampling/timeline.ts';
import { toldByTitles } from './sampling/toldByTitles.ts';
import type { SkillGraph } from './skillGraph.ts';

export interface SamplerOptions {
  readonly seed: number;
  /** Occupation groups by code or title; default: all. */
  readonly groups?: readonly string[];
  readonly fractions?: SplitFractions;
  /** Which group is in which split depends on this, not on `seed`: later samples fit earlier ones. Default 17. */
  readonly splitSeed?: number;
}

/** A graph may hold an occupation whose skills are all alike: another draw helps. */
const attempts = 20;
const fewestSkills = 4;

/**
 * Samples contexts from a graph, stratified over occupation groups.
 * @throws UsageError when the graph has no such group, or nothing to sample from.
 */
export function createContextSampler(graph: SkillGraph, options: SamplerOptions): ContextSampler {
  const { seed, groups = [], fractions, splitSeed = 17 } = options;
  const all = strataOf(graph);
  if (all.length === 0) {
    throw new UsageError('the graph has no occupation with enough skills to sample from', {
      advice: 'build it from more data, or with lower thresholds (distill graph build --help)',
    });
  }
  const strata = groups.length > 0 ? chooseStrata(all, groups) : all;
  const splits = splitsOf(all, splitSeed, fractions);
  const at = (index: number): Context => {
    const stratum = stratumAt(strata, seed, index);
    const contextSeed = Number.parseInt(sha256(`${seed}\0${index}`).slice(0, 12), 16);
    const random = createRandom(contextSeed, 'context');
    const drawn = drawContext(graph, stratum, random);
    return {
      id: `context-${seed}-${String(index).padStart(6, '0')}`,
      groupId: drawn.groupId,
      split: splits.get(drawn.groupId) ?? null,
      stratum: { code: stratum.code, title: stratum.title },
      ...drawn.content,
      seed: contextSeed,
      graphDigest: graph.digest,
    };
  };
  return {
    graphDigest: graph.digest,
    *contexts(from, to) {
      for (let index = from; index < to; index++) yield at(index);
    },
  };
}

function drawContext(graph: SkillGraph, stratum: Stratum, random: Random) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const primary = drawOne(stratum.occupations, random);
    const career = drawCareer(graph, primary, random);
    const chosen = chooseSkills(graph, career, random);
    const isTold = toldByTitles(career);
    const toRemove = drawRemoved(chosen.required, (skill) => !isTold(skill), random);
    const found = drawDistractors(graph, career, chosen, toRemove, random);
    if (chosen.required.length < fewestSkills || toRemove.length === 0 || found.length < toRemove.length)
      continue;
    const drawn = { required: chosen.required, removed: toRemove, distractors: found };
    const { required, removed, distractors } = exchangeSkills(drawn, random);
    const { asOf, occupations } = drawTimeline(graph, career, required, random);
    const content = {
      occupations,
      skills: required.map(({ name }) => name),
      extraSkills: chosen.extra.map(({ name }) => name),
      distractors: distractors.map(({ name }) => name),
      filter: drawFilter(removed, occupations, random),
      swap: drawSwap(removed, distractors, occupations, random),
      style: drawStyle(random),
      asOf,
    };
    return { groupId: splitGroupOf(primary), content };
  }
  throw new RuntimeFailure(
    `group ${stratum.title}: no occupation has enough different skills to sample from`,
    {
      advice: 'leave the group out with --group, or build the graph from more data',
    },
  );
}
