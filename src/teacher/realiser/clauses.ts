import type { Random } from '../../core/random.ts';
import type { Sector } from './sectors/sector.ts';
import { listed } from './sectors/sector.ts';
import type { SkillKind } from './skillKind.ts';

/**
 * What someone did with a skill, in the past tense and without a subject, so that it can stand as a bullet or after "I".
 * {s} the skill; {o} objects, {r} records, {p} people of the line of business; {n} a small and {N} a larger number.
 */
const frames: Record<SkillKind, readonly string[]> = {
  tool: listed(
    `used {s} every day for {o} | set up {s} for {n} {o} | trained {n} {p} in {s} | brought {s} in and wrote the guide for it
    | handled {N} {o} a year with {s} | was the one that {p} asked about {s} | worked in {s} from the first month on
    | looked after {s} for {n} {o} | prepared {r} with {s} | ran {n} {o} on {s} | took over {s} from a colleague and kept it going
    | put {s} to use on {N} {o} | moved {n} {o} over to {s} | answered questions on {s} from {p}`,
  ),
  code: listed(
    `wrote {n} small programs in {s} | took over the {s} part of {n} {o} | mended faults in {s} for {n} {o}
    | reviewed the {s} work of {n} colleagues | used {s} to bring {n} {o} together | built {n} {o} with {s}
    | rebuilt an old part of {n} {o} with {s} | taught {n} new starters {s} | worked with {s} on {N} {o}
    | looked after {s} code for {n} {o} | wrote checks in {s} that ran every night`,
  ),
  practice: listed(
    `took care of {s} for {n} {o} | carried out {s} for {N} {o} | led {s} for {n} {o} | was responsible for {s} across {n} {o}
    | took over {s} and handed it on in better order | did {s} week after week, for {N} {o} in all | brought {s} up to standard within a few months
    | shared {s} with {n} {p} | wrote the house guide to {s} | showed {n} {p} how {s} is done | looked after {s} on {n} {o}
    | planned {s} with {p}`,
  ),
  knowledge: listed(
    `applied {s} to {n} {o} | answered questions on {s} from {p} | gave {n} talks on {s} | kept up with {s} and briefed {p}
    | put {s} to work on {N} {o} | drew on {s} for {r} | advised {p} on {s} | passed on {s} to {n} new colleagues
    | wrote a short guide to {s}`,
  ),
  quality: listed(
    `was valued for {s} by {p} | showed {s} on {n} difficult {o} | needed {s} with {N} {o} a year
    | was picked for {n} {o} because of {s} | brought {s} to {n} {o} | relied on {s} when {o} went wrong
    | proved {s} in front of {p} | was noted for {s} in the yearly review`,
  ),
  tongue: listed(
    `spoke {s} with {p} | dealt with {n} {o} in {s} | wrote {r} in {s} | used {s} every day with {p}
    | led {n} {o} in {s} | helped {p} out in {s}`,
  ),
};

const tails = listed(
  `, {N} in a good year | , without a complaint | , at first with help and then alone | , part of it at night
  | , on time every month | , on two sites at once | , noted in the yearly review | , under two different heads
  | , often at short notice | , with {n} others | , in all weathers | , for half the usual cost | , most of it alone`,
);

/** Draws behind a clause; the same draws with another skill give its twin. */
export interface ClauseDraw {
  readonly frame: number;
  readonly tail: string;
  readonly n: string;
  readonly N: string;
  readonly o: string;
  readonly r: string;
  readonly p: string;
}

const smallWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function drawClause(random: Random, sector: Sector): ClauseDraw {
  const pick = (items: readonly string[]) => items[random.integer(items.length)];
  const small = 2 + random.integer(11);
  return {
    frame: random.next(),
    tail: random.next() < 0.4 ? pick(tails) : '',
    n: random.next() < 0.6 ? smallWords[small - 2] : String(small + random.integer(30)),
    N: String(20 * (2 + random.integer(40)) + (random.next() < 0.5 ? random.integer(9) : 0)),
    o: pick(sector.objects),
    r: pick(sector.records),
    p: pick(sector.people),
  };
}

/** @param skill as it is to be written there. */
export function clauseOf(skill: string, kind: SkillKind, draw: ClauseDraw): string {
  const ofKind = frames[kind];
  const frame = ofKind[Math.floor(draw.frame * ofKind.length)] + draw.tail;
  return fill(frame, { ...draw, s: skill });
}

/** Fills `{key}` with its value. */
export function fill(frame: string, values: Readonly<Record<string, string | number>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
