import type { Command } from 'commander';
import type { QuantizeOptions, QuantizeOutcome } from '../../workflows/quantize.ts';
import { addOutputOptions, integer } from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';

interface QuantizeFlags extends OutputOptions, Omit<QuantizeOptions, 'folder'> {}

export function registerQuantize(program: Command): void {
  const command = program
    .command('quantize')
    .description("write a student's model once more with int8 weights, and say how far its answers move")
    .argument('<folder>', "a student's folder (onnx/model.onnx becomes onnx/model_quantized.onnx)")
    .option('--data <file or folder>', 'what both models are asked, or none (default: the shipped sample)')
    .option('--limit <n>', 'examples that they are asked at most (default: 200)', integer(1))
    .option('--use', 'let student.json name the int8 model');
  addOutputOptions(command)
    .addHelpText(
      'after',
      `
Weights are rounded a channel at a time; activations stay 32-bit floats, so that a text's score does not depend on what
else is in its batch.

Examples:
  distill quantize models/mine
  distill quantize models/mine --data pairs.csv --use`,
    )
    .action(runQuantize);
}

async function runQuantize(folder: string, flags: QuantizeFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { quantizeStudent } = await import('../../workflows/quantize.ts');
  const { data, limit, use } = flags;
  print(await quantizeStudent({ folder, data, limit, use }), terminal);
}

function print(outcome: QuantizeOutcome, terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({ status: 'quantized', ...outcome });
    return;
  }
  const { output, fp32Bytes, int8Bytes, quantized, difference, encoder } = outcome;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  terminal.print(
    `written: ${output}: ${megabytes(int8Bytes)} instead of ${megabytes(fp32Bytes)}, ${quantized} weights int8`,
  );
  if (difference) {
    const { examples, largest, mean, sameAnswers } = difference;
    const gaps =
      largest === null || mean === null
        ? ''
        : `probabilities differ by ${largest.toFixed(4)} at most, ${mean.toFixed(4)} on average; `;
    terminal.print(`${examples} examples: ${gaps}${(100 * sameAnswers).toFixed(1)} % the same answer`);
  }
  if (encoder !== null) terminal.print(`student.json names ${encoder}`);
}
