import { InferenceSession, Tensor } from 'onnxruntime-node';
import { seededMask } from './seededMask.ts';
import type { Feed, RunAnswer, RunRequest, StateValue, TrainingSource } from './trainingMessages.ts';

/** Weights and whatever else a training step carries on, with the graphs that change them. Lives in the thread. */
export interface TrainingState {
  /** @throws Error with the native library's message, or naming an input that is not fed. */
  run(request: RunRequest): Promise<RunAnswer>;
  /** Copies. */
  read(names: readonly string[]): StateValue[];
  write(values: readonly StateValue[]): void;
}

/** Two buffers a value: a graph reads one and writes the other, and then they change places: nothing is copied. */
interface Slot {
  front: Tensor;
  back: Tensor;
}

export async function openTrainingState({
  programs,
  state,
  threads,
}: TrainingSource): Promise<TrainingState> {
  const slots = new Map<string, Slot>(
    state.map(({ name, dims, data }) => [
      name,
      {
        front: new Tensor('float32', data, dims),
        back: new Tensor('float32', new Float32Array(data.length), dims),
      },
    ]),
  );
  const sessions = new Map<string, InferenceSession>();
  for (const [name, { model, updates }] of Object.entries(programs)) {
    const session = await InferenceSession.create(model, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      // Batches differ in shape: a plan of memory for each shape would only be kept and not used again.
      enableMemPattern: false,
      logSeverityLevel: 3,
    });
    for (const [output, slot] of Object.entries(updates))
      if (!session.outputNames.includes(output)) throw new Error(`${name} has no output ${output}`);
      else slotOf(slot);
    sessions.set(name, session);
  }

  function slotOf(name: string): Slot {
    const slot = slots.get(name);
    if (slot === undefined) throw new Error(`there is no state named ${name}`);
    return slot;
  }

  return {
    async run({ program, feeds, masks = {}, finite = [] }) {
      const session = sessions.get(program);
      if (session === undefined) throw new Error(`there is no program ${program}`);
      const { updates } = programs[program];
      const inputs: Record<string, Tensor> = {};
      for (const name of session.inputNames) {
        const mask = masks[name];
        const feed = feeds[name];
        if (mask) inputs[name] = new Tensor('bool', seededMask(mask), mask.dims);
        else if (feed) inputs[name] = tensorOf(feed);
        else if (slots.has(name)) inputs[name] = slotOf(name).front;
        else throw new Error(`${program}: the input ${name} is not fed`);
      }
      const fetches: Record<string, Tensor | null> = {};
      for (const name of session.outputNames)
        fetches[name] = Object.hasOwn(updates, name) ? slotOf(updates[name]).back : null;
      const results = await session.run(inputs, fetches);
      const committed = finite.every((name) => allFinite(results[name]));
      if (committed) {
        for (const slot of Object.values(updates)) {
          const { front, back } = slotOf(slot);
          slots.set(slot, { front: back, back: front });
        }
      }
      const outputs: Record<string, { data: Float32Array; dims: readonly number[] }> = {};
      for (const name of session.outputNames) {
        if (Object.hasOwn(updates, name)) continue;
        outputs[name] = { data: numbersOf(name, results[name]), dims: results[name].dims };
      }
      return { outputs, committed };
    },
    read: (names) =>
      names.map((name) => {
        const { front } = slotOf(name);
        return { name, dims: front.dims, data: (front.data as Float32Array).slice() };
      }),
    write(values) {
      for (const { name, data } of values) {
        const target = slotOf(name).front.data as Float32Array;
        if (target.length !== data.length)
          throw new Error(`${name} has ${target.length} numbers, ${data.length} were given`);
        target.set(data);
      }
    },
  };
}

function tensorOf(feed: Feed): Tensor {
  return feed.type === 'int64'
    ? new Tensor('int64', feed.data, feed.dims)
    : new Tensor('float32', feed.data, feed.dims);
}

/** Flags count as 0 and 1. */
function numbersOf(name: string, { data, type }: Tensor): Float32Array {
  if (data instanceof Float32Array) return data;
  if (data instanceof Uint8Array) return Float32Array.from(data);
  throw new Error(`${name} is ${type}, not float32`);
}

function allFinite(tensor: Tensor): boolean {
  return (tensor.data as Float32Array).every((value) => Number.isFinite(value));
}
