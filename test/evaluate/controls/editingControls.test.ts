import { expect, test } from 'vitest';
import { editingControls } from '../../../src/evaluate/controls/editingControls.ts';

test('one leaves the résumé alone, the other hangs the facts on its end', () => {
  const experience = { title: 'Welder', years: 4, startYear: 2016, endYear: 2020 };
  const input = { posting: 'p', resume: 'Robin', allowedFacts: { skills: ['Java'], experience } };
  expect(editingControls.map((control) => [control.id, control.fit([], 17)(input)])).toEqual([
    ['unchanged', { resume: 'Robin' }],
    ['factsAppended', { resume: 'Robin\n- Java\n- Welder (2016 - 2020)' }],
  ]);
});
