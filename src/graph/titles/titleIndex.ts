import { singular } from '../singular.ts';
import type { OccupationFact } from '../sources/evidence.ts';
import { titleKey } from './cleanTitle.ts';

/** How an occupation of a classification was found for a title. */
type TitleMatch =
  | { readonly kind: 'title' | 'alternate' | 'head'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

export interface TitleIndex {
  /**
   * The occupation that a title certainly names: its own title, an alternate title of it alone, or its own title at the
   * end of a longer one ("Agile Software Developer"). A title that several occupations share is ambiguous.
   */
  find(title: string): TitleMatch;
}

export function createTitleIndex(occupations: readonly OccupationFact[]): TitleIndex {
  const byTitle = new Map<string, string>();
  const byAlternate = new Map<string, Set<string>>();
  for (const { id, title, alternateTitles } of occupations) {
    for (const name of [title, ...partsOf(title)]) {
      if (!byTitle.has(titleKey(name))) byTitle.set(titleKey(name), id);
    }
    for (const alternate of alternateTitles) {
      const key = titleKey(alternate);
      byAlternate.set(key, (byAlternate.get(key) ?? new Set()).add(id));
    }
  }

  function exact(key: string): TitleMatch {
    const own = byTitle.get(key);
    if (own !== undefined) return { kind: 'title', id: own };
    const ids = [...(byAlternate.get(key) ?? [])].sort();
    if (ids.length === 1) return { kind: 'alternate', id: ids[0] };
    return ids.length === 0 ? { kind: 'unknown' } : { kind: 'ambiguous', ids };
  }

  return {
    find(title) {
      const words = title.split(/\s+/);
      for (let start = 0; start === 0 || start < words.length - 1; start++) {
        const match = exact(titleKey(words.slice(start).join(' ')));
        if (start === 0 && match.kind !== 'unknown') return match;
        if (match.kind === 'title') return { kind: 'head', id: match.id };
        if (match.kind === 'alternate') return { kind: 'ambiguous', ids: [match.id] };
        if (match.kind === 'ambiguous') return match;
      }
      return { kind: 'unknown' };
    },
  };
}

/** "Accountants and Auditors", "Welders, Cutters, Solderers, and Brazers": each is a title by itself where it is one word. */
export function partsOf(title: string): string[] {
  const parts = title
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList = parts.length > 1 && parts.every((part) => /^\p{Lu}\p{Ll}+s$/u.test(part));
  return isList ? parts : [];
}

/** A classification's plural title as one person bears it: "Registered Nurses" → "Registered Nurse". */
export function singularTitle(title: string): string {
  const [first] = partsOf(title);
  if (first !== undefined) return singular(first);
  return title
    .split(/(,\s*|\s+and\s+|\/)/)
    .map((part) => part.replace(/(\p{L}+)$/u, (word) => singular(word)))
    .join('');
}
