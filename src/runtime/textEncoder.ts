import type { PreTrainedTokenizer } from '@xenova/transformers';
import { wordWindows } from './wordWindows.ts';

/** A text, or two that the model reads side by side (a posting and a résumé). */
export type TextInput = string | readonly [string, string];

/**
 * Words with a token type each, in place of the segment: what is known of a word besides its spelling, for a model that
 * was trained to read it from `token_type_ids`. Special tokens have type 0.
 */
interface TypedWords {
  readonly words: readonly string[];
  readonly types: readonly number[];
}

/** Typed words that are labelled, and others that are only read after them. */
interface TypedSentence extends TypedWords {
  readonly beside?: TypedWords;
}

export type TaggableSentence = readonly string[] | TypedSentence;

/** What the model reads for one text: token ids, with the segment (0 or 1) of each. */
export interface EncodedText {
  readonly ids: readonly number[];
  readonly segments: readonly number[];
}

/** A run of words that the model reads at once. */
interface WordWindow extends EncodedText {
  /** Index of its first word. */
  readonly firstWord: number;
  /** Where each of its words begins among the ids; null for a word without any piece. */
  readonly firstPieces: readonly (number | null)[];
}

export interface TextEncoder {
  encode(input: TextInput): EncodedText;
  /** All the words, in as many windows of the maximum length as it takes. */
  encodeWords(words: readonly string[]): readonly WordWindow[];
  /** One window: what does not fit is lost, at the end of what is read beside first. */
  encodeTyped(sentence: TypedSentence): WordWindow;
  readonly paddingId: number;
}

/**
 * Encodes for a model with at most `maximumLength` tokens, special ones included. A pair that is too long loses
 * tokens at the end of its longer text (the strategy `longest_first` of Hugging Face's tokenizers): the library's own
 * truncation would cut off the second text and the closing token.
 */
export function createTextEncoder(tokenizer: PreTrainedTokenizer, maximumLength: number): TextEncoder {
  const single = templateOf(tokenizer, false);
  const pair = templateOf(tokenizer, true);
  const pieces = (text: string) => tokenizer.encode(text, { add_special_tokens: false });

  // The same words come again and again, and a tokenizer's call costs more than a look-up.
  const knownPieces = new Map<string, readonly number[]>();
  function piecesOfWord(word: string): readonly number[] {
    const known = knownPieces.get(word);
    if (known !== undefined) return known;
    const found = pieces(word);
    if (knownPieces.size >= mostKnownWords) knownPieces.clear();
    knownPieces.set(word, found);
    return found;
  }

  function encodeSingle(ids: readonly number[]): EncodedText {
    return fill(single, [ids.slice(0, Math.max(0, maximumLength - single.specialTokens))]);
  }

  return {
    paddingId: tokenizer.pad_token_id ?? 0,
    encode(input) {
      if (typeof input === 'string') return encodeSingle(pieces(input));
      const [first, second] = input.map(pieces);
      const room = Math.max(0, maximumLength - pair.specialTokens);
      const lengths = fitPair(first.length, second.length, room);
      return fill(pair, [first.slice(0, lengths[0]), second.slice(0, lengths[1])]);
    },
    encodeWords(words) {
      const ofWords = words.map(piecesOfWord);
      const room = Math.max(1, maximumLength - single.specialTokens);
      const ranges = wordWindows(
        ofWords.map(({ length }) => length),
        room,
      );
      return ranges.map(({ from, to }) => {
        const inWindow = ofWords.slice(from, to);
        const firstPieces: (number | null)[] = [];
        let position = single.parts[0].ids.length;
        for (const ids of inWindow) {
          firstPieces.push(ids.length > 0 ? position : null);
          position += ids.length;
        }
        return { ...encodeSingle(inWindow.flat()), firstWord: from, firstPieces };
      });
    },
    encodeTyped({ words, types, beside }) {
      const { parts, specialTokens } = beside ? pair : single;
      const room = Math.max(0, maximumLength - specialTokens);
      const ids: number[] = [...parts[0].ids];
      const segments: number[] = ids.map(() => 0);
      const append = (own: readonly number[], type: number, limit: number) => {
        for (const id of own) {
          if (ids.length >= limit) break;
          ids.push(id);
          segments.push(type);
        }
      };
      const firstEnd = parts[0].ids.length + room;
      const firstPieces = words.map((word, index) => {
        const own = piecesOfWord(word);
        const position = own.length > 0 && ids.length < firstEnd ? ids.length : null;
        append(own, types[index], firstEnd);
        return position;
      });
      append(parts[1].ids, 0, Number.POSITIVE_INFINITY);
      if (beside) {
        const end = firstEnd + parts[1].ids.length;
        for (const [index, word] of beside.words.entries())
          append(piecesOfWord(word), beside.types[index], end);
        append(parts[2].ids, 0, Number.POSITIVE_INFINITY);
      }
      return { ids, segments, firstWord: 0, firstPieces };
    },
  };
}

/** Bounds memory where texts of any kind are read for a long time. */
const mostKnownWords = 50_000;

/** Special tokens around and between the texts, and the segment that each text is in. */
interface Template {
  /** What stands before the first text, between or after. */
  readonly parts: readonly EncodedText[];
  readonly segmentOfText: readonly number[];
  readonly specialTokens: number;
}

/** Read off an encoded example, because tokenizers of every family put other tokens around texts. */
function templateOf(tokenizer: PreTrainedTokenizer, isPair: boolean): Template {
  const texts = isPair ? ['a', 'b'] : ['a'];
  const encoded = tokenizer(texts[0], {
    ...(isPair ? { text_pair: texts[1] } : {}),
    return_tensor: false,
    return_token_type_ids: true,
  }) as { input_ids: number[]; token_type_ids?: number[] };
  const ids = encoded.input_ids;
  const segments = encoded.token_type_ids ?? ids.map(() => 0);
  const parts: EncodedText[] = [];
  const segmentOfText: number[] = [];
  let position = 0;
  for (const text of texts) {
    const own = tokenizer.encode(text, { add_special_tokens: false });
    const found = ids.findIndex(
      (_, at) => at >= position && own.every((id, offset) => ids[at + offset] === id),
    );
    if (own.length === 0 || found === -1) throw new Error('the tokenizer does not keep a text in one piece');
    parts.push({ ids: ids.slice(position, found), segments: segments.slice(position, found) });
    segmentOfText.push(segments[found]);
    position = found + own.length;
  }
  parts.push({ ids: ids.slice(position), segments: segments.slice(position) });
  return { parts, segmentOfText, specialTokens: parts.reduce((sum, part) => sum + part.ids.length, 0) };
}

function fill({ parts, segmentOfText }: Template, texts: readonly (readonly number[])[]): EncodedText {
  return {
    ids: parts.flatMap((part, index) => [...part.ids, ...(texts[index] ?? [])]),
    segments: parts.flatMap((part, index) => [
      ...part.segments,
      ...(texts[index] ?? []).map(() => segmentOfText[index]),
    ]),
  };
}

/** How much of two texts fits into the room: the longer one gives way; of two equal ones, the second. */
function fitPair(first: number, second: number, room: number): [number, number] {
  if (first + second <= room) return [first, second];
  const half = Math.floor(room / 2);
  if (first <= half) return [first, room - first];
  if (second <= half) return [room - second, second];
  return [room - half, half];
}
