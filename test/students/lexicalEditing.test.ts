import { expect, test } from 'vitest';
import { lexicalEditing } from '../../src/students/lexicalEditing.ts';

const welder = { title: 'Welder', years: 4, startYear: 2016, endYear: 2020 };
const edit = (resume: string, skills: string[], experience: typeof welder | null = null) =>
  lexicalEditing.answer({ posting: 'p', resume, allowedFacts: { skills, experience } }).resume;

const resume =
  'Robin\n\nSkills\n* TIG welding\n* Blueprints\n\nExperience\n* Cook (2010 - 2012)\n\nHobbies\nChess';

test('skills go below the skills, work below the work, marked alike; all else stays', () => {
  expect(edit(resume, ['Java', 'SQL'], welder)).toBe(
    'Robin\n\nSkills\n* TIG welding\n* Blueprints\n* Java\n* SQL\n\nExperience\n* Cook (2010 - 2012)\n* Welder (2016 - 2020)\n\nHobbies\nChess',
  );
});

test('a job that is there with other dates gets the true ones', () => {
  const short = 'Experience\n- Welder, Ironworks (2018 - 2020)\n- Cook (2010 - 2012)';
  expect(edit(short, [], welder)).toBe('Experience\n- Welder, Ironworks (2016 - 2020)\n- Cook (2010 - 2012)');
});

test('what is shown already is not said again', () => {
  expect(edit(resume, ['TIG Welding'])).toBe(resume);
  const whole = 'Experience\n- Welder (2016 - 2020)';
  expect(edit(whole, [], welder)).toBe(whole);
});

test('without a place to go, facts get headings of their own', () => {
  expect(edit('Robin', ['Java'], { ...welder, startYear: null as never, endYear: null as never })).toBe(
    'Robin\n\nSkills\n- Java\n\nExperience\n- Welder, 4 years',
  );
});
