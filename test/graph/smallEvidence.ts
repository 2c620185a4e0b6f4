import type { Evidence, Observation } from '../../src/graph/sources/evidence.ts';

const posting = (title: string, skills: string, count = 1): Observation[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'observed',
    // A number makes each posting its own: equal ones would count once.
    title: `${title} - ${at}`,
    skills: [{ name: skills }],
    count: 1,
  }));

/** Postings of two occupations and a small classification, made up for tests. */
export const smallEvidence: readonly Evidence[] = [
  {
    source: 'dice',
    observations: [
      ...posting('Senior Java Developer', 'Java, Spring, SQL, see below', 12),
      ...posting('Java Developer', 'java, Hibernate, team player', 6),
      ...posting('Data Engineer', 'SQL, Python, Hadoop; k8s', 12),
      ...posting('Data Engineer', 'Python, Spark', 8),
      ...posting('Rare Bird Trainer', 'Python', 2),
      ...posting('Network Administrator', 'Cisco, LAN, Python', 20),
    ],
  },
  {
    source: 'onet',
    occupations: [
      {
        id: '51-4121.00',
        title: 'Welders',
        group: { code: '51', title: 'Production' },
        alternateTitles: [
          'MIG Welder',
          'TIG Welder',
          'Pipe Welder',
          'Arc Welder',
          'Boiler Welder',
          'Spot Welder',
        ],
        related: [{ id: '51-4199.00', weight: 1 }],
      },
      {
        id: '51-4199.00',
        title: 'Metal Workers',
        group: { code: '51', title: 'Production' },
        alternateTitles: [],
        related: [],
      },
      {
        id: '15-1299.00',
        title: 'Big Data People',
        group: { code: '15', title: 'Computer and Mathematical' },
        alternateTitles: ['Data Engineer'],
        related: [],
      },
    ],
    observations: [
      {
        kind: 'asserted',
        occupationId: '15-1299.00',
        isCatalogue: true,
        skills: [
          { name: 'Structured query language SQL', share: 0.5 },
          { name: 'Unheard-of Product', share: 0.1 },
        ],
        count: 1,
      },
    ],
  },
];

export const smallTables = {
  aliases: [
    { alias: 'k8s', canonical: 'Kubernetes' },
    { alias: 'Structured query language', canonical: 'SQL' },
    { alias: 'Structured query language SQL', canonical: 'SQL' },
  ],
  notSkills: ['team player'],
};
