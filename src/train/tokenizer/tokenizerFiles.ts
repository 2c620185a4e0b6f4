import { maximumWordCharacters, type WordRules } from './countWords.ts';
import { specialTokens } from './learnPieces.ts';

export interface TokenizerOptions extends WordRules {
  /** Tokens that the model reads at most. */
  readonly maximumLength: number;
}

/**
 * A WordPiece tokenizer as Hugging Face keeps it: file names with their JSON. Both Hugging Face's Python library and
 * transformers.js read it; texts and pairs are framed as BERT's.
 * Source: https://huggingface.co/docs/tokenizers/api/models, `tokenizer.json` of bert-base-uncased.
 */
export function wordPieceTokenizerFiles(
  pieces: readonly string[],
  { lowercase, maximumLength }: TokenizerOptions,
): Record<string, unknown> {
  const vocabulary = Object.fromEntries(pieces.map((piece, id) => [piece, id]));
  const named = {
    unk_token: '[UNK]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
    cls_token: '[CLS]',
    mask_token: '[MASK]',
  };
  return {
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: specialTokens.map((content) => ({
        id: vocabulary[content],
        content,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      })),
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)],
        pair: [
          special('[CLS]', 0),
          sequence('A', 0),
          special('[SEP]', 0),
          sequence('B', 1),
          special('[SEP]', 1),
        ],
        special_tokens: Object.fromEntries(
          ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [vocabulary[id]], tokens: [id] }]),
        ),
      },
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: maximumWordCharacters,
        vocab: vocabulary,
      },
    },
    'tokenizer_config.json': {
      tokenizer_class: 'BertTokenizer',
      do_lower_case: lowercase,
      strip_accents: null,
      tokenize_chinese_chars: true,
      model_max_length: maximumLength,
      ...named,
    },
    'special_tokens_map.json': named,
  };
}

function special(id: string, typeId: number) {
  return { SpecialToken: { id, type_id: typeId } };
}

function sequence(id: string, typeId: number) {
  return { Sequence: { id, type_id: typeId } };
}
