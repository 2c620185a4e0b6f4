import type { ContextStyle } from '../../core/context.ts';
import type { Random } from '../../core/random.ts';
import { paraphrasesOf } from './paraphrases.ts';
import { pick } from './people.ts';
import { type SkillKind, skillKind } from './skillKind.ts';

/** A skill as one record writes it. */
export interface SkillWording {
  readonly kind: SkillKind;
  readonly posting: string;
  /** In a list of skills. */
  readonly listed: string;
  /** Inside a sentence. */
  readonly woven: string;
}

/** How often a mention is a paraphrase, where there is one. */
const paraphrasedShare: Record<ContextStyle['wording'], number> = { exact: 0, mixed: 0.5, paraphrased: 0.95 };

/** Draws the words for a skill; posting and résumé avoid each other's where the wording asks for paraphrases. */
export function wordSkill(skill: string, wording: ContextStyle['wording'], random: Random): SkillWording {
  const kind = skillKind(skill);
  const share = paraphrasedShare[wording];
  const forms = paraphrasesOf(skill);
  const others = random.shuffle(forms);
  const say = (position: number) =>
    others.length > 0 && random.next() < share ? others[position % others.length] : skill;
  const posting = say(0);
  // With a single paraphrase the other side says the name itself.
  const resumeForms = posting !== skill && others.length === 1 ? [skill] : others.slice(1);
  const inResume = () =>
    resumeForms.length > 0 && random.next() < share
      ? pick(random, resumeForms)
      : posting === skill
        ? say(0)
        : skill;
  const woven = inResume();
  return {
    kind,
    posting,
    listed: inResume(),
    woven: keepsCapitals(random) ? woven : inSentence(woven, kind),
  };
}

/** Some writers set skills off by capitals even inside a sentence. */
function keepsCapitals(random: Random): boolean {
  return random.next() < 0.35;
}

/** "Carried out risk analysis": names of activities are plain words, those of products are not. */
function inSentence(text: string, kind: SkillKind): string {
  if (kind === 'tool' || kind === 'code' || kind === 'tongue') return text;
  return /^\p{Lu}\p{Ll}*(?:[\s-]\p{Ll}+)*$/u.test(text) || /^(?:\p{Lu}\p{Ll}+[\s-]?)+$/u.test(text)
    ? text.toLowerCase()
    : text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
