import { UsageError } from '../core/errors.ts';
import { skillLayers } from '../core/skillExtraction.ts';
import { tagsOfLabel } from '../metrics/layeredTags.ts';

const bioLabel = /^(?:O|[BIESLU](?:-(.+))?)$/;

/**
 * The layer that each type of a tagger's labels marks, by the type as it stands in the label (`` for labels without).
 * @param layer what labels without a type mark
 * @throws UsageError when the labels are no BIO tags, or none of them marks a layer of skill-extraction.
 */
export function layersOfLabels(
  labels: readonly string[],
  layer: string,
  id: string,
): ReadonlyMap<string, string> {
  const strange = labels.find((label) => !tagsOfLabel(label).every((tag) => bioLabel.test(tag)));
  if (strange !== undefined) {
    throw new UsageError(`${id}: the label ${strange} is no BIO tag (O, B-Skill, I-Skill, …)`, {
      advice: 'name the labels in student.json ("labels"), in the order of the logits',
    });
  }
  const tags = labels.flatMap(tagsOfLabel).filter((tag) => tag !== 'O');
  const types = new Set(tags.map((tag) => tag.slice(2)));
  const layers = new Map([...types].map((type) => [type, type === '' ? layer : layerNamed(type)] as const));
  const known = [...layers].filter((entry): entry is [string, string] => entry[1] !== null);
  if (known.length > 0) return new Map(known);
  throw new UsageError(`${id} tags ${[...types].join(', ') || 'nothing'}, and no skills`, {
    advice: `its labels must mark ${skillLayers.join(' or ')} (B-Skill, B-Knowledge), or have no type (B, I)`,
  });
}

/** `SKILL`, `Skills`, `hard_skill` mark skills; `Knowledge` knowledge; other types nothing that is asked for. */
function layerNamed(type: string): string | null {
  const plain = type.toLowerCase();
  return skillLayers.find((layer) => plain.includes(layer)) ?? null;
}
