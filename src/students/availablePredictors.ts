/** The predictors of this version, for listings and help. */
export const availablePredictors: readonly { readonly name: string; readonly about: string }[] = [
  {
    name: 'lexical:tfidf',
    about: 'baseline: requirement coverage and TF-IDF similarity, calibrated on a train split',
  },
  { name: 'lexical:overlap', about: 'baseline: share of the requirements that the résumé evidences' },
  { name: 'recorded:<file>', about: 'answers written down earlier, by any model, joined by content' },
];
