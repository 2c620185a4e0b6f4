import { findDateRanges } from '../../documents/dates.ts';
import type { Perturbation } from './perturbation.ts';

/** Spans of whole years written in another way: (2019 - 2023) as "from 2019 to 2023" and the other way round. */
export const dateFormat: Perturbation = {
  id: 'date-format',
  title: 'dates written in another way',
  kind: 'meaningless',
  apply({ resume }) {
    let text = '';
    let at = 0;
    for (const { start, end, startYear, endYear } of findDateRanges(resume)) {
      const written = resume.slice(start, end);
      // Months would be lost, and "Present" has no other way.
      if (
        endYear === null ||
        /[a-z]{3,}\s*\.?,?\s*(?:19|20)\d\d|\d[/.]\d|(?:19|20)\d\d-\d\d(?!\d)/i.test(withoutBridge(written))
      )
        continue;
      const isDash = /[-–—]/.test(written);
      text += resume.slice(at, start) + (isDash ? `${startYear} to ${endYear}` : `${startYear} – ${endYear}`);
      at = end;
    }
    return at === 0 ? null : text + resume.slice(at);
  },
};

function withoutBridge(range: string): string {
  return range.replace(/\b(?:from|between|since|until|till|through|to|and|the years)\b/gi, ' ');
}
