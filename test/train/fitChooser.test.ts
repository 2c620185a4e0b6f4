import { expect, test } from 'vitest';
import { chooseSkills, type Expert } from '../../src/documents/candidates/chooseSkills.ts';
import { listedTable, readListed } from '../../src/documents/candidates/listedNames.ts';
import { knowledgeOfTable } from '../../src/documents/candidates/nameTable.ts';
import { readBoosting } from '../../src/learners/treeNotation.ts';
import {
  type ChooserSettings,
  fitChooser,
  type ResumeWithSkills,
} from '../../src/train/chooser/fitChooser.ts';

const crafts = ['welding', 'baking', 'bookkeeping', 'plumbing', 'tiling', 'carving', 'weaving', 'roofing'];

/** Lists name two crafts; collection "plain" calls them by their name, "long" adds "skills" that the text does not have. */
function resumes(collection: 'plain' | 'long'): ResumeWithSkills[] {
  return Array.from({ length: 56 }, (_, place) => {
    const [one, other] = [crafts[place % 8], crafts[(place + 1 + (place % 7)) % 8]];
    const list =
      collection === 'plain' ? `${one}, ${other}` : `- Strong ${one} abilities\n- Strong ${other} abilities`;
    return {
      recordId: `${collection} ${place}`,
      collection,
      isWhole: true,
      resume: `Skills\n${list}\n\nExperience\nCook (2019 - 2023)\nLate ${crafts[(place + 3) % 8]} of bread`,
      skills: collection === 'plain' ? [one, other] : [`${one} skills`, `${other} skills`],
    };
  });
}

const settings: ChooserSettings = {
  treeCount: 20,
  maximumDepth: 3,
  learningRate: 0.3,
  subsample: 0.8,
  featureShare: 0.8,
  minimumLeafRows: 3,
  maximumBins: 16,
  boostings: 2,
  parts: 4,
  seed: 5,
};

test('an expert a collection: each résumé is read by the one it is like', () => {
  const listed = listedTable(new Map());
  const { experts, candidates, skills } = fitChooser(
    [...resumes('plain'), ...resumes('long')],
    listed,
    settings,
  );
  expect(experts).toHaveLength(2);
  expect(experts.map(({ boosting }) => boosting.trees.length)).toEqual([40, 40]);
  expect(skills).toBeGreaterThan(150);
  expect(candidates).toBeGreaterThan(skills);
  const readers = experts.map(
    ({ boosting, likeness, names }): Expert => ({
      known: knowledgeOfTable(names, readListed(listed)),
      probability: readBoosting(boosting),
      likeness: likeness ? readBoosting(likeness) : () => 1,
    }),
  );
  const skillsOf = (text: string) => chooseSkills(text, readers, { threshold: 0.5, firstThreshold: 0.5 });
  const work = '\n\nExperience\nCook (2019 - 2023)\nLate weaving of bread';
  expect(skillsOf(`Skills\ncarving, roofing${work}`)).toEqual(['carving', 'roofing']);
  expect(skillsOf(`Skills\n- Strong carving abilities\n- Strong roofing abilities${work}`)).toEqual([
    'carving skills',
    'roofing skills',
  ]);
});

test('one collection needs no likeness; no skill among the phrases is an error', () => {
  const listed = listedTable(new Map());
  expect(fitChooser(resumes('plain'), listed, settings).experts.map(({ likeness }) => likeness)).toEqual([
    null,
  ]);
  const none = resumes('plain').map((resume) => ({ ...resume, skills: ['sword swallowing'] }));
  expect(() => fitChooser(none, listed, settings)).toThrow(RangeError);
});
