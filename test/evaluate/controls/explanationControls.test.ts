import { expect, test } from 'vitest';
import { explanationControls } from '../../../src/evaluate/controls/explanationControls.ts';

const input = {
  posting:
    'Welder\n\nRequired Skills\n- TIG welding\n- Java\n\nRequired Experience\n- 4 years as a Welder\n- 2 years as a Librarian',
  resume: 'Skills\n- TIG welding\n\nExperience\n- Welder (2019 - 2020)',
};

test('one says that nothing is missing, the other that all is that does not stand verbatim', () => {
  const answers = explanationControls.map((control) => [control.id, control.fit([], 17)(input)]);
  expect(answers).toEqual([
    ['nothingMissing', { missingSkills: [], experienceGaps: [] }],
    [
      'notVerbatim',
      {
        missingSkills: ['Java'],
        // Nobody counts years: the welder of one year passes.
        experienceGaps: [{ kind: 'missing', title: 'Librarian', requiredYears: 2, resumeYears: null }],
      },
    ],
  ]);
});
