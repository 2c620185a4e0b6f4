/** The predictors of this version, for listings and help. */
export const availablePredictors: readonly { readonly name: string; readonly about: string }[] = [
  {
    name: 'lexical:tfidf',
    about: 'baseline: requirement coverage and TF-IDF similarity, calibrated on a train split',
  },
  { name: 'lexical:overlap', about: 'baseline: share of the requirements that the résumé evidences' },
  {
    name: 'onnx:<folder>',
    about:
      'a student on disk (student.json, Hugging Face layout), run by onnxruntime: classifier, embedder or tagger',
  },
  {
    name: 'transformers:<hub id or folder>',
    about:
      'a classifier, embedder, tagger or language model (T5, GPT, …) that transformers.js loads; --offline fetches nothing',
  },
  { name: 'recorded:<file>', about: 'answers written down earlier, by any model, joined by content' },
  {
    name: 'openai:<model>',
    about: 'a chat model behind OpenAI or any compatible server (OPENAI_API_KEY, OPENAI_BASE_URL)',
  },
  {
    name: 'hf:<model id or endpoint URL>',
    about: "a model at Hugging Face's Inference Providers or a dedicated endpoint (HF_TOKEN)",
  },
];
