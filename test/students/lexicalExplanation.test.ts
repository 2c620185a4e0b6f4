import { expect, test } from 'vitest';
import { lexicalExplanation } from '../../src/students/lexicalExplanation.ts';

const posting = `Welder

Required Skills
- TIG welding
- Blueprint reading
- Forklift driving

Required Experience
- At least 4 years as a Welder
- At least 2 years as a Librarian`;

const answer = (resume: string) => lexicalExplanation.answer({ posting, resume });

test('names what does not stand in the résumé, and roles that are absent or too short', () => {
  const resume = 'Robin\n\nSkills\n- TIG welding\n- Reads blueprints\n\nExperience\n- Welder (2018 - 2020)';
  expect(answer(resume)).toEqual({
    missingSkills: ['Forklift driving'],
    experienceGaps: [
      { kind: 'shortened', title: 'Welder', requiredYears: 4, resumeYears: 2 },
      { kind: 'missing', title: 'Librarian', requiredYears: 2, resumeYears: null },
    ],
    explanation:
      'The posting asks for 4 years as Welder, the résumé shows 2 years. The résumé does not show work as Librarian. The résumé does not show Forklift driving.',
  });
});

test('finds nothing missing where everything stands', () => {
  const resume =
    'Skills\n- TIG welding\n- Blueprint reading\n- Forklift driving\n\nExperience\n- Welder (2014 - 2018)\n- Librarian (2018 - 2020)';
  expect(answer(resume)).toMatchObject({ missingSkills: [], experienceGaps: [] });
});

test('a role held in two spells counts together', () => {
  const resume = 'Experience\n- Welder (2010 - 2012)\n- Welder (2014 - 2016)\n- Librarian (2016 - 2020)';
  expect(answer(resume)).toMatchObject({ experienceGaps: [] });
});

test('an input of another task is refused', () => {
  expect(() => lexicalExplanation.answer({ resume: 'Robin' })).toThrow();
});
