import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { copyOfModel, type FixtureModel, fixtureModel } from '../modelFixtures.ts';
import { loadTransformers, localBackends } from '../students/localBackends.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';
import { testPredictorContract } from './predictor.ts';

/** The same model with another tokenizer file: it may answer differently. */
function otherThan(name: FixtureModel): string {
  const copy = copyOfModel(name);
  const tokenizer = { tokenizer_class: name === 't5' ? 'T5Tokenizer' : 'BertTokenizer' };
  writeFileSync(join(copy, 'tokenizer_config.json'), JSON.stringify(tokenizer));
  return copy;
}

for (const [backend, load] of Object.entries(localBackends)) {
  for (const name of ['classifier', 'embedder'] as const) {
    testPredictorContract({
      name: `${backend}:<${name}>`,
      load: () => load(fixtureModel(name), { offline: true }),
      loadOther: () => load(otherThan(name), { offline: true }),
      examples: examplesOf(tradeRecords),
      threshold: 0.65,
      answersAnyText: true,
    });
  }
  const skills = tasksById['skill-extraction'];
  for (const [name, records] of Object.entries({ résumés: tradeRecords, sentences: taggedSentences })) {
    testPredictorContract({
      name: `${backend}:<tagger> at ${name}`,
      load: () => load(fixtureModel('tagger'), { offline: true }),
      loadOther: () => load(otherThan('tagger'), { offline: true }),
      examples: records.flatMap(skills.examples),
      threshold: null,
      answersAnyText: true,
      hostileLength: 100_000,
    });
  }
}

const questions = {
  matching: examplesOf(tradeRecords).slice(0, 6),
  'skill-extraction of résumés': tradeRecords.flatMap(tasksById['skill-extraction'].examples).slice(0, 4),
  'skill-extraction of sentences': taggedSentences.flatMap(tasksById['skill-extraction'].examples),
  'experience-extraction': tradeRecords.flatMap(tasksById['experience-extraction'].examples).slice(0, 4),
  explanation: examplesOf(tradeRecords, tasksById.explanation).slice(0, 4),
  editing: examplesOf(tradeRecords, tasksById.editing).slice(0, 4),
};

const { matching, explanation } = questions;
/** What is the same for every task need not be tried at every task twice. */
const fewQuestions = { matching, explanation };

/** Greedy and drawn: either way an answer has nothing to do with what else is asked. */
const temperatures = { t5: 0, gpt: 0.05 } as const;

for (const name of ['t5', 'gpt'] as const) {
  const generation = { sampling: { temperature: temperatures[name], maxTokens: 64, seed: 17 } };
  for (const [task, examples] of Object.entries(name === 't5' ? questions : fewQuestions)) {
    testPredictorContract({
      name: `transformers:<${name}> at ${task}`,
      load: () => loadTransformers(fixtureModel(name), { offline: true }, generation),
      loadOther: () => loadTransformers(otherThan(name), { offline: true }, generation),
      examples,
      threshold: null,
      // A text may be longer than what it reads.
      answersAnyText: false,
      hostileLength: 100_000,
    });
  }
}
