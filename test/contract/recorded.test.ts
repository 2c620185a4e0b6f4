import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestTexts } from '../../src/core/hash.ts';
import { loadRecordedPredictor } from '../../src/students/recorded.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { testPredictorContract } from './predictor.ts';

const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
const examples = examplesOf(tradeRecords).slice(0, 6);

function write(name: string, rows: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

const predictions = examples.map(({ id, inputDigest, target }, index) => ({
  task: 'matching',
  exampleId: id,
  inputDigest,
  output: target,
  probability: index === 0 ? null : (target as { match: boolean }).match ? 0.9 : 0.2,
  durationMs: 12,
}));
const teacherRows = examples.map(({ inputDigest, target }) => ({
  record: 1,
  resume: 'matched',
  inputDigest,
  match: (target as { match: boolean }).match,
  p_match: 0.5,
  missing_skills: ['SQL'],
  experience_gaps: [{ title: 'Welder', kind: 'missing', required_years: 3, resume_years: null }],
  explanation: 'No SQL.',
}));

testPredictorContract({
  name: 'recorded:<predictions>',
  load: () => loadRecordedPredictor(write('predictions.jsonl', predictions)),
  loadOther: () => loadRecordedPredictor(write('fewer.jsonl', predictions.slice(1))),
  examples,
  threshold: null,
  answersAnyText: false,
});

testPredictorContract({
  name: 'recorded:<teacher rows>',
  load: () => loadRecordedPredictor(write('teacher.jsonl', teacherRows)),
  loadOther: () => loadRecordedPredictor(write('teacher-less.jsonl', teacherRows.slice(1))),
  examples,
  threshold: null,
  answersAnyText: false,
});

/** What a teacher said of the pair answers the questions that come from it, found by the pair. */
const fullRows = tradeRecords.map(({ context, jobDescription, resumeMatched }) => ({
  inputDigest: digestTexts(jobDescription, resumeMatched),
  match: true,
  p_match: 0.9,
  resume_skills: context.skills,
  resume_experiences: [{ title: 'Welder', years: 4 }, { title: 'Cook', years: null }, { title: 'Baker' }],
}));

for (const task of ['skill-extraction', 'experience-extraction'] as const) {
  testPredictorContract({
    name: `recorded:<teacher rows> at ${task}`,
    load: () => loadRecordedPredictor(write('full.jsonl', fullRows)),
    loadOther: () => loadRecordedPredictor(write('full-less.jsonl', fullRows.slice(1))),
    examples: tradeRecords.flatMap(tasksById[task].examples),
    threshold: null,
    answersAnyText: false,
  });
}
testPredictorContract({
  name: 'recorded:<teacher rows> on explanation',
  load: () => loadRecordedPredictor(write('teacher.jsonl', teacherRows)),
  loadOther: () => loadRecordedPredictor(write('teacher-less.jsonl', teacherRows.slice(1))),
  examples: examplesOf(tradeRecords, tasksById.explanation).slice(0, 6),
  threshold: null,
  answersAnyText: false,
});

const explanations = examplesOf(tradeRecords, tasksById.explanation).slice(0, 6);
const explained = explanations.map(({ id, inputDigest }, index) => ({
  task: 'explanation',
  exampleId: id,
  inputDigest,
  output: { missingSkills: [`skill ${index}`], experienceGaps: [] },
  durationMs: 12,
}));
testPredictorContract({
  name: 'recorded:<predictions> on explanation',
  load: () => loadRecordedPredictor(write('explained.jsonl', explained)),
  loadOther: () => loadRecordedPredictor(write('explained-less.jsonl', explained.slice(1))),
  examples: explanations,
  threshold: null,
  answersAnyText: false,
});

const edits = examplesOf(tradeRecords, tasksById.editing).slice(0, 6);
const edited = edits.map(({ id, inputDigest, target }) => ({
  task: 'editing',
  exampleId: id,
  inputDigest,
  output: target,
  durationMs: 12,
}));
testPredictorContract({
  name: 'recorded:<predictions> on editing',
  load: () => loadRecordedPredictor(write('edited.jsonl', edited)),
  loadOther: () => loadRecordedPredictor(write('edited-less.jsonl', edited.slice(1))),
  examples: edits,
  threshold: null,
  answersAnyText: false,
});
