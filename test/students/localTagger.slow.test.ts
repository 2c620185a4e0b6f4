import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../src/core/errors.ts';
import type { UnlabelledExample } from '../../src/core/example.ts';
import type { Predictor } from '../../src/core/predictor.ts';
import { joinWindows } from '../../src/runtime/joinWindows.ts';
import { wordsOfText } from '../../src/students/taggedText.ts';
import { layersOfLabels } from '../../src/students/tagLayers.ts';
import { copyOfModel, fixtureModel, golden, goldenLabels } from '../modelFixtures.ts';
import { localBackends } from './localBackends.ts';

const labels = ['O', 'B-SKILL', 'I-SKILL'];
const layers = ['skill', 'knowledge'];

function question(input: unknown, id = 'q'): UnlabelledExample {
  return { id, taskId: 'skill-extraction', inputDigest: '0'.repeat(64), input };
}

async function outputsOf(student: Predictor, inputs: readonly unknown[]): Promise<unknown[]> {
  const predictions = await student.predict(inputs.map((input, index) => question(input, `q${index}`)));
  return predictions.map(({ output, error }) => error ?? output);
}

/** Spans of one layer by hand: a B begins one, an I goes on or begins one, an O ends it. */
function spansByHand(tags: readonly string[]) {
  const spans: { layer: string; start: number; end: number }[] = [];
  for (const [position, tag] of tags.entries()) {
    const goesOn = tag === 'I-SKILL' && position > 0 && tags[position - 1] !== 'O';
    if (goesOn) (spans.at(-1) as { end: number }).end = position + 1;
    else if (tag !== 'O') spans.push({ layer: 'skill', start: position, end: position + 1 });
  }
  return spans;
}

function editedStudent(change: Record<string, unknown>): string {
  const folder = copyOfModel('tagger');
  const file = join(folder, 'student.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
  return folder;
}

describe.each(Object.entries(localBackends))('%s:<tagger>', (_, load) => {
  let tagger: Predictor;
  beforeAll(async () => {
    tagger = await load(fixtureModel('tagger'), {});
  });
  afterAll(() => tagger.dispose());

  test('the spans of a sentence are those of the labels that PyTorch gives', async () => {
    const inputs = golden.sentences.map(({ words }) => ({ tokens: words, layers }));
    const expected = golden.sentences.map((_, index) => ({
      spans: spansByHand(goldenLabels(index, labels)),
    }));
    expect(expected.flatMap(({ spans }) => spans).length).toBeGreaterThan(1);
    expect(await outputsOf(tagger, inputs)).toEqual(expected);
  });

  test('the skills of a résumé are what stands at those spans, with its own white space made one blank', async () => {
    const inputs = golden.sentences.map(({ words }) => ({ resume: words.join('\n ') }));
    const expected = golden.sentences.map(({ words }, index) => ({
      skills: spansByHand(goldenLabels(index, labels))
        .map(({ start, end }) => words.slice(start, end).join(' '))
        // A comma by itself is the name of nothing.
        .filter((skill) => skill !== ','),
    }));
    expect(expected.some(({ skills }) => skills.length > 0)).toBe(true);
    expect(await outputsOf(tagger, inputs)).toEqual(expected);
  });

  test('labels without a type mark the layer that student.json names', async () => {
    const folder = editedStudent({ labels: ['O', 'B', 'I'], layer: 'knowledge' });
    const [{ words }] = golden.sentences;
    const inputs = [
      { tokens: words, layers },
      { tokens: words, layers: ['skill'] },
    ];
    const spans = spansByHand(goldenLabels(0, labels)).map((span) => ({ ...span, layer: 'knowledge' }));
    const student = await load(folder, {});
    expect(await outputsOf(student, inputs)).toEqual([{ spans }, { spans: [] }]);
    await student.dispose();
  });

  test('a sentence far longer than its limit has the spans that its parts have', async () => {
    // 600 words, each of one piece or more, for a model that reads 128 tokens at once.
    const { words } = golden.sentences[1];
    const long = Array.from({ length: 75 }, () => words).flat();
    const [output] = await outputsOf(tagger, [{ tokens: long, layers }]);
    const { spans } = output as { spans: { start: number; end: number }[] };
    expect(spans[0].start).toBeLessThan(100);
    expect(spans.at(-1)?.end ?? 0).toBeGreaterThan(500);
    for (const [index, { start }] of spans.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(spans[index].end);
  });

  test('without student.json its labels are those of config.json, and a note says so', async () => {
    const folder = copyOfModel('tagger');
    rmSync(join(folder, 'student.json'));
    const student = await load(folder, {});
    expect(student.note).toMatch(/no student\.json/);
    expect(student.tasks).toEqual(['skill-extraction']);
    await student.dispose();
  });

  test.each<[Record<string, unknown>, typeof UsageError | typeof InputError, RegExp]>([
    [{ task: 'matching' }, UsageError, /matching, which a tagger does not answer/],
    [{ labels: ['LABEL_0', 'LABEL_1', 'LABEL_2'] }, UsageError, /LABEL_0 is no BIO tag/],
    [{ labels: ['O', 'B-PER', 'I-PER'] }, UsageError, /tags PER, and no skills/],
    [{ labels: ['O', 'B', 'I', 'S'] }, InputError, /4 scores/],
  ])('%j is refused', async (change, kind, message) => {
    const asked = load(editedStudent(change), {}).then((student) => outputsOf(student, [{ resume: 'SQL' }]));
    await expect(asked).rejects.toThrow(kind);
    await expect(asked).rejects.toThrow(message);
  });
});

test('a word of a text is a run of letters and digits, or one sign', () => {
  const text = 'C++,\n e\u0301tude 3D';
  const words = wordsOfText(text).map(({ start, end, piece }) => [text.slice(start, end), piece]);
  expect(words).toEqual([
    ['C', ' C'],
    ['+', '+'],
    ['+', '+'],
    [',', ','],
    ['e\u0301tude', ' e\u0301tude'],
    ['3D', ' 3D'],
  ]);
});

test('windows are joined at the word nearest to the middle of their overlap where no skill goes on', () => {
  const window = (firstWord: number, tags: string) => ({ firstWord, labels: tags.split(' ') });
  expect(joinWindows([window(0, 'O B I O')])).toEqual(['O', 'B', 'I', 'O']);
  expect(joinWindows([])).toEqual([]);
  // Words 2 to 5 are in both, the middle is 4: there a skill goes on in the second; 3 and 5 are as near, 3 is first.
  expect(joinWindows([window(0, 'O O O O B I'), window(2, 'O B I O O O')]).join(' ')).toBe('O O O B I O O O');
  // The first cuts a skill off at its edge; the second has the whole of it, and takes over before it begins.
  expect(joinWindows([window(0, 'O O O B I I'), window(2, 'O B I I I O')]).join(' ')).toBe('O O O B I I I O');
  // A skill that fills the whole overlap: cut in the middle.
  expect(joinWindows([window(0, 'B I I I'), window(2, 'I I I O')]).join(' ')).toBe('B I I I I O');
});

test('types of labels are layers by their names', () => {
  expect([...layersOfLabels(['O', 'B', 'I'], 'knowledge', 'x')]).toEqual([['', 'knowledge']]);
  const typed = ['O', 'B-Skill', 'I-Skill', 'B-KNOWLEDGE', 'I-KNOWLEDGE', 'B-ORG'];
  expect([...layersOfLabels(typed, 'skill', 'x')]).toEqual([
    ['Skill', 'skill'],
    ['KNOWLEDGE', 'knowledge'],
  ]);
  expect(() => layersOfLabels(['O'], 'skill', 'x')).toThrow(UsageError);
});
