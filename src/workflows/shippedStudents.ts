/** Who answers where no student is named. */
export const shippedStudents = {
  matcher: 'lexical:tfidf',
  extractor: 'lexical:tfidf',
} as const;
