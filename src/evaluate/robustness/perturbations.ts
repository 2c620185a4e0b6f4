import { hiddenText, instruction, keywordStuffing } from './attacks.ts';
import { dateFormat } from './dateFormat.ts';
import { layout } from './layout.ts';
import type { Perturbation } from './perturbation.ts';
import { reorderedSections } from './reorderedSections.ts';
import { typos } from './typos.ts';

/** In the order of reports. */
export const perturbations: readonly Perturbation[] = [
  reorderedSections,
  dateFormat,
  layout,
  typos,
  instruction,
  keywordStuffing,
  hiddenText,
];
