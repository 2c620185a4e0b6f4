import { normalCdf } from './normalCdf.ts';
import { studentTQuantile } from './studentTQuantile.ts';

/**
 * The two percentiles of the resampled values that make an interval of the given level from this many
 * clusters. The plain ones (2.5 % and 97.5 %) are too close: resampling C clusters reproduces (C−1)/C of the
 * variance, and normal tails where Student's are due. Expanded, the interval of a mean is the t interval:
 * Φ(∓√(C/(C−1))·t₍C−1₎). With 400 clusters .0246 instead of .025, with 10 .0086.
 * Source: Hesterberg 2015, "What Teachers Should Know About the Bootstrap", 5.3,
 * https://doi.org/10.1080/00031305.2015.1089789
 * @param clusterCount at least 2
 */
export function expandedLevels(clusterCount: number, level: number): readonly [number, number] {
  const t = studentTQuantile(0.5 + level / 2, clusterCount - 1);
  const tail = normalCdf(-Math.sqrt(clusterCount / (clusterCount - 1)) * t);
  return [tail, 1 - tail];
}
