import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePosting } from '../../src/documents/parsePosting.ts';
import { parseResume } from '../../src/documents/parseResume.ts';
import { slowdown } from '../slowdown.ts';
import { adversarial, parseRepeated } from './adversarial.ts';

const fragments = [
  'Skills',
  '## Experience',
  '**Education:**',
  'REQUIREMENTS',
  'Cook, Inn, 2019 - 2021',
  '- at least 3 years as a Baker',
  'Languages: Dutch',
  '1.1 Milking: cows',
  'a, b; c | d',
  'Mar 2019 - Present',
  '(((',
  '\u0000',
  '\u202eabc',
  '料理、裁縫',
  'شهادة',
  '\r\n',
  '\n\n',
  '\t',
  '****',
  '2019',
  'since 2019',
  '…:',
  '# ',
];
const document = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join('\n'));

test('any text parses; offsets and lines point at what they claim', () => {
  fc.assert(
    fc.property(document, (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      const posting = parsePosting(text);
      const resume = parseResume(text);
      for (const section of [...posting.sections, ...resume.sections]) {
        expect(section.firstLine).toBeLessThan(section.endLine);
        expect(section.endLine).toBeLessThanOrEqual(lines.length);
        for (const line of section.lines)
          expect(
            lines.slice(section.firstLine, section.endLine).some((written) => written.includes(line)),
          ).toBe(true);
      }
      for (const mention of resume.skills) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(lines[mention.line]).toContain(mention.text);
      }
      for (const role of resume.roles) expect(lines[role.line]).toContain(role.text);
      for (const requirement of posting.requirements) expect(requirement.line).toBeLessThan(lines.length);
    }),
    { numRuns: 300 },
  );
});

test.each(['', ' ', '\n\n\r\n\t', '\u0000\u0001', '\ufeff'])('%j holds nothing', (text) => {
  expect(parsePosting(text)).toEqual({ title: null, sections: [], requirements: [] });
  expect(parseResume(text)).toEqual({ sections: [], skills: [], roles: [] });
});

// Quadratic time would make it 10, exponential time would not end; the slow suite goes up to 1 MB.
test.each(adversarial)('100 kB of %s take no longer than ten times 10 kB', (_name, unit) => {
  expect(slowdown((length) => parseRepeated(unit, length), 100_000, 10)).toBeLessThan(4);
});
