/** A row in RJDB's keys, written for these tests. */
export function rjdbRow(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'Job-Description': '## Job title\nBaker, artisan\n\n## Required Skills\n1. Sourdough\n2. Oven care',
    'Resume-matched':
      '## Skills\n1. Sourdough\n2. Oven care\n\n## Experience\n1. Baker - artisan (2019 - 2023)',
    'Resume-unmatched': '## Skills\n1. Oven care\n\n## Experience\n1. Baker - artisan (2019 - 2021)',
    Skills: ['Sourdough', 'Oven care'],
    Experiences: ['Baker, artisan', 'Miller'],
    'Experiences-years': [
      [
        ['4 years as a Baker - artisan', '1 years as a Miller'],
        ['Baker - artisan (2019 - 2023)', 'Miller (2018 - 2019)'],
      ],
      2023,
      [4, 1],
    ],
    'Filtered-information': {
      Skills: ['Sourdough'],
      Experience: 'instead of "Baker - artisan (2019 - 2023)" use "Baker - artisan (2019 - 2021)"',
    },
    ...changes,
  };
}

/** The row with another `Filtered-information`. */
export function filteredRow(filtered: Record<string, unknown>): Record<string, unknown> {
  return rjdbRow({
    'Filtered-information': { Skills: ['Sourdough'], Experience: 'the same job experience', ...filtered },
  });
}

export function jsonLines(...rows: unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
