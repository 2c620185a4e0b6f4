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

/** By SOC major group; managers are found in all lines of business. */
const byMajorGroup: Readonly<Record<string, Sector>> = {
  '13': business,
  '15': technology,
  '17': engineering,
  '19': science,
  '21': education,
  '23': publicService,
  '25': education,
  '27': creative,
  '29': health,
  '31': health,
  '33': publicService,
  '35': service,
  '37': trades,
  '39': service,
  '41': service,
  '43': business,
  '45': trades,
  '47': trades,
  '49': trades,
  '51': trades,
  '53': transport,
  '55': publicService,
};

/**
 * The line of business of an occupation: by its code where that begins with a SOC major group ("15-1252.00", "15"), else by
 * the words of its title; `business` where neither tells anything.
 */
export function sectorOf(title: string, code: string): Sector {
  const group = /^\d{2}(?=-|$)/.exec(code)?.[0] ?? '';
  return byMajorGroup[group] ?? inOrder.find(({ titles }) => titles.test(title)) ?? business;
}
