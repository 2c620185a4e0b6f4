import { defineConfig } from 'vitest/config';

/** `npm test` runs the quick suite; `npm run test:full` adds `*.slow.test.ts` (kills, simulations, packing). */
const full = process.env['DISTILL_FULL_TESTS'] === '1';

export default defineConfig({
  test: {
    include: full ? ['test/**/*.test.ts'] : ['test/**/!(*.slow).test.ts'],
    testTimeout: full ? 600_000 : 30_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
