import { textLines } from '../../documents/lines.ts';
import { findSections } from '../../documents/sections.ts';
import type { Perturbation } from './perturbation.ts';

/** The sections under headings in another order; what stands above the first heading stays there. */
export const reorderedSections: Perturbation = {
  id: 'reordered-sections',
  title: 'sections in another order',
  kind: 'meaningless',
  apply({ resume }, random) {
    const rawLines = resume.split(/\r\n|\n|\r/);
    const headed = findSections(textLines(resume)).filter(({ heading }) => heading !== null);
    if (headed.length < 2) return null;
    const starts = headed.map(({ firstLine }) => firstLine);
    const blocks = starts.map((start, index) => rawLines.slice(start, starts[index + 1] ?? rawLines.length));
    const order = random.shuffle(blocks.map((_, index) => index));
    if (order.every((from, to) => from === to)) order.reverse();
    const moved = order.map((index) => blocks[index].join('\n').trimEnd());
    return [rawLines.slice(0, starts[0]).join('\n').trimEnd(), ...moved]
      .filter((block) => block !== '')
      .join('\n\n');
  },
};
