import { ExitCode } from '../../core/errors.ts';
import { formatCount } from '../../core/formatCount.ts';
import type { Prediction } from '../../core/prediction.ts';
import type { PredictOptions } from '../../workflows/predict.ts';
import { interruptSignal } from '../interrupt.ts';
import type { Terminal } from '../terminal.ts';

/** Prints or writes the answers to one task, as they come. Sets the exit code. */
export async function printPredictions(
  options: PredictOptions,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { predict } = await import('../../workflows/predict.ts');
  const interrupt = interruptSignal(terminal);
  const predictions = counted(predict({ ...options, signal: interrupt.signal }));
  try {
    if (output === undefined) await show(predictions, terminal);
    else {
      const { writeFileAtomic } = await import('../../io/atomicWrite.ts');
      await writeFileAtomic(output, jsonLines(predictions));
      const { total, errors } = predictions;
      if (terminal.json) terminal.printJson({ status: 'predicted', output, total, errors });
      else terminal.log(`${formatCount(total, 'prediction')} written to ${output}`);
    }
  } finally {
    interrupt.release();
  }
  if (predictions.total > 0 && predictions.errors === predictions.total) {
    terminal.log('distill: no prediction succeeded');
    process.exitCode = ExitCode.runtime;
  }
}

interface Counted extends AsyncIterable<Prediction> {
  total: number;
  errors: number;
}

function counted(predictions: AsyncIterable<Prediction>): Counted {
  return {
    total: 0,
    errors: 0,
    async *[Symbol.asyncIterator]() {
      for await (const prediction of predictions) {
        this.total += 1;
        if (prediction.error) this.errors += 1;
        yield prediction;
      }
    },
  };
}

async function* jsonLines(predictions: AsyncIterable<Prediction>): AsyncGenerator<string> {
  for await (const prediction of predictions) yield `${JSON.stringify(prediction)}\n`;
}

async function show(predictions: AsyncIterable<Prediction>, terminal: Terminal): Promise<void> {
  if (terminal.json) {
    const all: Prediction[] = [];
    for await (const prediction of predictions) all.push(prediction);
    terminal.printJson(all);
    return;
  }
  const { predictionText } = await import('../../report/predictionText.ts');
  for await (const prediction of predictions) {
    terminal.print(predictionText(prediction));
    if (!terminal.hasReader()) return;
  }
}
