import { expect, test } from 'vitest';
import { openDataset } from '../../src/data/dataset.ts';
import { pairsFormat } from '../../src/data/formats/pairs.ts';
import { collect, temporaryFile } from '../io/temporaryFolder.ts';

const read = async (name: string, content: string) =>
  collect((await openDataset(temporaryFile(name, content))).records());

test('a CSV of pairs: own ids, groups and splits where it has them', async () => {
  expect(await read('mine.csv', 'id,posting,resume,label,group,split\na1,P,"R,\nr",1,baker,TRAIN\n')).toEqual(
    [
      {
        kind: 'pair',
        id: 'a1',
        groupId: 'baker',
        split: 'train',
        posting: 'P',
        resume: 'R,\nr',
        label: true,
      },
    ],
  );
});

test('other names of the columns, ids by line, one group a posting', async () => {
  const records = await read(
    'mine.csv',
    'Job Description,Resume_Text,Match\nBaker,A,yes\nMiller,B,no\n"baker!",C,No Match\n',
  );
  expect(records.map(({ id }) => id)).toEqual(['mine-2', 'mine-3', 'mine-4']);
  expect(records.map((record) => record.kind === 'pair' && record.label)).toEqual([true, false, false]);
  expect(records[0].groupId).toBe(records[2].groupId);
  expect(records[0].groupId).not.toBe(records[1].groupId);
  expect(records[0].split).toBeNull();
});

test.each([
  ...(['true', 'TRUE', '1', 'yes', 'Match', 'matched', true, 1] as const).map(
    (label) => [label, true] as const,
  ),
  ...(['false', '0', 'no', 'no match', 'No-Match', 'not_matched', 'mismatch', false, 0] as const).map(
    (label) => [label, false] as const,
  ),
])('label %j is %j', (label, expected) => {
  const place = { file: 'a.csv', line: 2 };
  expect(pairsFormat.toRecord({ posting: 'P', resume: 'R', label }, place)).toMatchObject({
    label: expected,
  });
});

test.each(['maybe', '', '2', 'constructor', null])('label %j is an error with line and column', (label) => {
  const place = { file: 'a.csv', line: 5 };
  expect(() => pairsFormat.toRecord({ cv: 'R', jd: 'P', Fit: label }, place)).toThrow(
    `a.csv:5 (Fit): expected a label: true or false, 1 or 0, yes or no, match or no match, got ${JSON.stringify(label)}`,
  );
});

test('a missing column and an empty text are errors with line and column', async () => {
  await expect(read('a.csv', 'posting,resume\nP,R\n')).rejects.toThrow(
    /a\.csv:2 \(label\): expected a column "label", got the columns posting, resume/,
  );
  await expect(read('a.csv', 'posting,resume,label\nP,R,1\nP," ",1\n')).rejects.toThrow(
    /a\.csv:3 \(resume\): expected a text that is not empty, got " "/,
  );
});

test('pairs as JSON lines', async () => {
  expect(await read('a.jsonl', '{"posting":"P","resume":"R","label":false,"id":7}\n')).toMatchObject([
    { kind: 'pair', id: '7', label: false },
  ]);
});
