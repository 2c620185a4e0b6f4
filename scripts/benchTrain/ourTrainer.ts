import { openTrainingSession } from '../../src/runtime/trainingSession.ts';
import type { StatesRead } from '../../src/train/architecture/encoder.ts';
import { compileTraining } from '../../src/train/compileTraining.ts';
import { runUpdate } from '../../src/train/update.ts';
import { learningRate, type Problem, planOf } from './problem.ts';
import type { Stepper } from './stepper.ts';

/** As `distill train` is: of the last layer, only what the loss reads. */
export const ourName = 'distill';
/** The same with PyTorch's products, one for one. */
export const everyStateName = 'distill, every state of the last layer';

/** The trainer as `distill train` runs it, without validation and checkpoints. */
export async function openOurTrainer(problem: Problem, threads: number, read: StatesRead): Promise<Stepper> {
  const plan = planOf(problem, read);
  const compiled = compileTraining(plan);
  const { step: program } = compiled.programs;
  const session = await openTrainingSession({
    programs: { step: program },
    state: compiled.initialState,
    threads,
  });
  const everything = plan.items.map((_, index) => index);
  let done = 0;
  return {
    name: read === 'first' ? ourName : everyStateName,
    threads,
    read,
    async run(steps) {
      const times = { wallMs: [] as number[], processorMs: [] as number[], losses: [] as number[] };
      for (let step = 0; step < steps; step++) {
        const [wall, processor] = [performance.now(), process.cpuUsage()];
        const { loss } = await runUpdate(session, compiled, plan, {
          batches: [everything],
          step: done,
          learningRate,
        });
        const used = process.cpuUsage(processor);
        times.wallMs.push(performance.now() - wall);
        times.processorMs.push((used.user + used.system) / 1000);
        times.losses.push(loss);
        done += 1;
      }
      return times;
    },
    close: () => session.dispose(),
  };
}
