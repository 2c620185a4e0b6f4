import { business } from './business.ts';
import { creative } from './creative.ts';
import { education } from './education.ts';
import { engineering } from './engineering.ts';
import { health } from './health.ts';
import { publicService } from './publicService.ts';
import { science } from './science.ts';
import type { Sector } from './sector.ts';
import { service } from './service.ts';
import { technology } from './technology.ts';
import { trades } from './trades.ts';
import { transport } from './transport.ts';

/** Telling titles first: "Manager" and "Technician" stand in all lines of business. */
const inOrder: readonly Sector[] = [
  health,
  education,
  creative,
  science,
  technology,
  publicService,
  engineering,
  transport,
  service,
  trades,
  business,
];

/** The line of business of an occupation, by the words of its title; `business` where they tell nothing. */
export function sectorOf(title: string): Sector {
  return inOrder.find(({ titles }) => titles.test(title)) ?? business;
}
