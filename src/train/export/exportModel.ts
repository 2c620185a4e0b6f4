import type { Model, Tensor } from '../../onnx/model.ts';
import type { StateValue } from '../../runtime/trainingMessages.ts';
import type { Head } from '../architecture/heads.ts';
import type { StudentModel } from '../studentModel.ts';

/** How a head shows in a Hugging Face folder: the class that would load it, and what its graph gives. */
const exportedAs: Record<Head['kind'], { readonly architecture: string; readonly output: string }> = {
  classification: { architecture: 'BertForSequenceClassification', output: 'logits' },
  tagging: { architecture: 'BertForTokenClassification', output: 'logits' },
  embedding: { architecture: 'BertModel', output: 'last_hidden_state' },
  language: { architecture: 'BertModel', output: 'last_hidden_state' },
};

/** The graph that answers with trained weights: the main head, or the encoder where its head has no answer of its own. */
export function exportModel(student: StudentModel, weights: readonly StateValue[]): Model {
  const { mainHead } = student;
  const { output } = exportedAs[mainHead.kind];
  const known = new Map(
    weights.map(({ name, dims, data }): [string, Tensor] => [
      name,
      { dataType: 'float32', shape: dims, data },
    ]),
  );
  const isHead = output === 'logits';
  const built = student.build({ heads: isHead ? [mainHead.name] : [], dropout: 0, known });
  built.graph.output(isHead ? (built.heads.get(mainHead.name) ?? built.hidden) : built.hidden, output);
  return built.graph.build();
}

/** `config.json` with the class that the head stands for, and its labels. */
export function exportConfig(
  { config, mainHead }: StudentModel,
  labels: readonly string[] | null,
): Record<string, unknown> {
  return {
    ...config,
    architectures: [exportedAs[mainHead.kind].architecture],
    ...(labels
      ? {
          id2label: Object.fromEntries(labels.map((label, index) => [String(index), label])),
          label2id: Object.fromEntries(labels.map((label, index) => [label, index])),
        }
      : {}),
  };
}
