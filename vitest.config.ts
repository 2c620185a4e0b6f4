import { defineConfig } from 'vitest/config';

/** `npm test` runs the quick suite; `npm run test:slow` the rest: kills, simulations, packing. */
const slow = process.env['DISTILL_FULL_TESTS'] === '1';

export default defineConfig({
  test: {
    include: slow ? ['test/**/*.slow.test.ts'] : ['test/**/!(*.slow).test.ts'],
    // Only ends what hangs: nothing is a failure for being slow on a busy machine.
    testTimeout: slow ? 600_000 : 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/buildOnce.ts',
    pool: 'forks',
    maxWorkers: 2,
  },
});
