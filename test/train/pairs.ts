import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/core/random.ts';

const skills = ['Java', 'SQL', 'C++', 'triage', 'welding', 'payroll', 'Excel', 'Spring', 'C#', 'invoicing'];

/** A file of pairs: a posting asks for two skills; the résumé has both, or one of them replaced. */
export function writePairs(postings: number): string {
  const random = createRandom(11, 'pairs');
  const rows = ['posting,resume,label,group'];
  for (let index = 0; index < postings; index++) {
    const [first, second, other, more] = random.shuffle(skills);
    const posting = `We are looking for ${first} and ${second}`;
    rows.push(`${posting},Experience: ${second} with ${first} and ${more},yes,g${index}`);
    rows.push(`${posting},Experience: ${second} with ${other} and ${more},no,g${index}`);
  }
  const file = join(mkdtempSync(join(tmpdir(), 'pairs-')), 'pairs.csv');
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}

/** Tagged sentences as SkillSpan publishes them. */
export function writeSentences(count: number): string {
  const random = createRandom(12, 'sentences');
  const rows = Array.from({ length: count }, (_, index) => {
    const [knows, does] = random.shuffle(skills);
    const tokens = ['You', 'use', knows, 'to', 'manage', does, 'teams', '.'];
    return JSON.stringify({
      idx: index,
      tokens,
      tags_skill: ['O', 'O', 'O', 'O', 'B', 'I', 'I', 'O'],
      tags_knowledge: ['O', 'O', 'B', 'O', 'O', 'B', 'O', 'O'],
      source: 'house',
    });
  });
  const file = join(mkdtempSync(join(tmpdir(), 'sentences-')), 'train.json');
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}
