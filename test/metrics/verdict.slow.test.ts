import { expect, test } from 'vitest';
import { createRandom, type Random } from '../../src/core/random.ts';
import { compareMetrics } from '../../src/metrics/compareMetrics.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { pairedBootstrap } from '../../src/stats/pairedBootstrap.ts';
import { judge } from '../../src/stats/verdict.ts';
import { shareOf } from '../stats/shareOf.ts';
import { binaryTable } from './binaryTable.ts';

const margin = 0.02;
const { accuracy } = metricsById;

interface Setting {
  readonly clusters: number;
  readonly size: number;
  /** Chance that only the teacher is right, and that only the student is. */
  readonly worse: number;
  readonly better: number;
  /** Whether a record's examples go wrong together. */
  readonly together: boolean;
}

/** Right answers of student and teacher; the student is worse by `worse` − `better`. */
function studentAndTeacher(random: Random, { clusters, size, worse, better, together }: Setting) {
  const rows = Array.from({ length: clusters }, (_, cluster) => {
    const common = random.next();
    return Array.from({ length: size }, () => {
      const draw = together ? common : random.next();
      const studentRight = draw >= worse;
      const teacherRight = draw < worse || draw >= worse + better;
      return { cluster, studentRight, teacherRight };
    });
  }).flat();
  return [
    binaryTable(rows.map(({ cluster, studentRight }) => [cluster, 1, Number(studentRight)] as const)),
    binaryTable(rows.map(({ cluster, teacherRight }) => [cluster, 1, Number(teacherRight)] as const)),
  ] as const;
}

const settings: Setting[] = [
  { clusters: 95, size: 3, worse: 0.02, better: 0, together: false },
  { clusters: 95, size: 3, worse: 0.03, better: 0.01, together: false },
  { clusters: 95, size: 3, worse: 0.12, better: 0.1, together: false },
  { clusters: 100, size: 2, worse: 0.02, better: 0, together: true },
  { clusters: 100, size: 2, worse: 0.06, better: 0.04, together: true },
  { clusters: 350, size: 2, worse: 0.03, better: 0.01, together: false },
];

test.each(settings)(
  'worse by the whole margin, rarely called as good: $clusters × $size, $worse against $better, together $together',
  async (setting) => {
    const random = createRandom(13, JSON.stringify(setting));
    const count = setting.clusters > 200 ? 500 : 1000;
    const { share } = await shareOf(count, async () => {
      const [student, teacher] = studentAndTeacher(random, setting);
      const compared = await compareMetrics(student, teacher, [accuracy], {
        seed: 1,
        resamples: 500,
        primary: { metricId: 'accuracy', margin },
      });
      return compared['accuracy'].verdict === 'as good or better';
    });
    console.info(`${JSON.stringify(setting)}: falsely as good ${share}`);
    expect(share).toBeLessThanOrEqual(0.025 + 2 * Math.sqrt((0.025 * 0.975) / count));
  },
);

test('the bootstrap alone would be fooled where predictors hardly differ', async () => {
  const random = createRandom(13, 'alone');
  const { share } = await shareOf(500, async () => {
    const [student, teacher] = studentAndTeacher(random, settings[3]);
    const { difference } = await pairedBootstrap(
      { difference: { first: accuracy.prepare(student), second: accuracy.prepare(teacher) } },
      { clusterCount: student.clusterCount, resamples: 500, seed: 1 },
    );
    return judge(difference, margin).verdict === 'as good or better';
  });
  console.info(`bootstrap alone: falsely as good ${share}`);
  expect(share).toBeGreaterThan(0.05);
});

test('a student that is as good is called so, given enough examples', async () => {
  const random = createRandom(13, 'power');
  const { share } = await shareOf(100, async () => {
    const [student, teacher] = studentAndTeacher(random, {
      clusters: 1000,
      size: 2,
      worse: 0.02,
      better: 0.02,
      together: false,
    });
    const compared = await compareMetrics(student, teacher, [accuracy], {
      seed: 1,
      resamples: 500,
      primary: { metricId: 'accuracy', margin },
    });
    return compared['accuracy'].verdict === 'as good or better';
  });
  expect(share).toBeGreaterThan(0.9);
});
