import { createEvidenceCheck } from '../../documents/evidence.ts';
import { type Check, exampleOf, type Finding, finding, placeOf, type RecordPlace } from './check.ts';

interface Noise {
  readonly place: RecordPlace;
  readonly skill: string;
}

/**
 * Whether the skills that a triple calls removed were there before and are gone after, by their normalised names.
 * `stillEvidenced`: the skill stands in a résumé that is to lack it, so the label is doubtful. `neverEvidenced`: it
 * does not stand in the matched résumé either (paraphrased, as a rule). A record is clean when neither is true of
 * any of its skills; without a removed skill it is neither clean nor unclean.
 * @param thresholds largest tolerated shares; null: told, not judged.
 */
export function createLabelNoiseCheck(thresholds: {
  stillEvidenced: number | null;
  neverEvidenced: number | null;
  uncleanRecords: number | null;
}): Check {
  const stillIn = new Map<string, Noise[]>([['unmatched', []]]);
  const skillsOf = new Map<string, number>();
  const never: Noise[] = [];
  const unclean: RecordPlace[] = [];
  let records = 0;

  return {
    add(located) {
      const { record } = located;
      if (record.kind !== 'triple' || record.filtered.skills.length === 0) return;
      const { skills } = record.filtered;
      const place = placeOf(located);
      const lacking = (text: string): string[] => {
        const evidences = createEvidenceCheck(text);
        return skills.filter((skill) => !evidences(skill));
      };
      const neverThere = lacking(record.resumeMatched);
      let clean = neverThere.length === 0;
      never.push(...neverThere.map((skill) => ({ place, skill })));
      for (const [name, text] of Object.entries({ unmatched: record.resumeUnmatched, ...record.negatives })) {
        const gone = new Set(lacking(text));
        const still = skills.filter((skill) => !gone.has(skill)).map((skill) => ({ place, skill }));
        stillIn.set(name, stillIn.get(name) ?? []);
        stillIn.get(name)?.push(...still);
        skillsOf.set(name, (skillsOf.get(name) ?? 0) + skills.length);
        if (name === 'unmatched') clean &&= still.length === 0;
      }
      records++;
      if (!clean) unclean.push(place);
    },
    finish() {
      if (records === 0) return [];
      const removed = skillsOf.get('unmatched') ?? 0;
      const { stillEvidenced, neverEvidenced, uncleanRecords } = thresholds;
      return [
        ...[...stillIn].map(([name, noise]) =>
          noiseFinding(
            name === 'unmatched' ? 'still-evidenced' : `still-evidenced-${name}`,
            `"removed" skills that stand in the ${name} résumé`,
            { noise, of: skillsOf.get(name) ?? 0, threshold: stillEvidenced },
          ),
        ),
        noiseFinding('never-evidenced', '"removed" skills that do not stand in the matched résumé', {
          noise: never,
          of: removed,
          threshold: neverEvidenced,
        }),
        finding({
          id: 'unclean-labels',
          title: 'records whose removed skills are not all there before and gone after',
          count: unclean.length,
          of: records,
          threshold: uncleanRecords,
          examples: unclean.map((place) => exampleOf([place])),
        }),
      ];
    },
  };
}

function noiseFinding(
  id: string,
  title: string,
  { noise, of, threshold }: { noise: readonly Noise[]; of: number; threshold: number | null },
): Finding {
  const examples = noise.map(({ place, skill }) => exampleOf([place], skill));
  return finding({ id, title, count: noise.length, of, threshold, examples });
}
