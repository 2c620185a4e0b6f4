import type { Example } from '../../core/example.ts';
import {
  type ExperienceExtractionOutput,
  type ExtractedRole,
  experienceExtractionInputSchema,
} from '../../core/experienceExtraction.ts';
import { createSkillLexicon } from '../../documents/lexicon.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import type { OutputControl } from '../controlTypes.ts';
import { roundedMean, Tally } from './commonest.ts';

type ExperienceExample = Example<unknown, ExperienceExtractionOutput>;
type ExperienceControl = OutputControl<unknown, ExperienceExtractionOutput, ExperienceExtractionOutput>;

/** Says the same of every résumé: as many roles as résumés have on average, the commonest ones. */
const frequentRoles: ExperienceControl = {
  id: 'frequentRoles',
  title: 'the most frequent roles, text never seen',
  fit(examples) {
    const tally = new Tally<ExtractedRole>();
    for (const role of rolesOf(examples)) tally.add(`${normaliseSkillName(role.title)} ${role.years}`, role);
    const roles = tally.commonest(roundedMean(examples.map(({ target }) => target.roles.length)));
    return () => ({ roles });
  },
};

/** Knows every title of the training part by heart, and guesses the commonest number of years for each. */
const rememberedTitles: ExperienceControl = {
  id: 'rememberedTitles',
  title: 'titles of the training part, where they stand in the text, commonest years',
  fit(examples) {
    const roles = rolesOf(examples);
    const lexicon = createSkillLexicon(roles.map(({ title }) => ({ alias: title, canonical: title })));
    const tally = new Tally<number>();
    for (const { years } of roles) if (years !== null) tally.add(String(years), years);
    const [years = null] = tally.commonest(1);
    return (input) => {
      const { resume } = experienceExtractionInputSchema.parse(input);
      const titles = new Set(lexicon.find(resume).map(({ name }) => name));
      return { roles: [...titles].map((title) => ({ title, years })) };
    };
  },
};

/** The shortcuts beside which scores on experience extraction are printed. */
export const experienceExtractionControls: readonly ExperienceControl[] = [frequentRoles, rememberedTitles];

const rolesOf = (examples: readonly ExperienceExample[]) => examples.flatMap(({ target }) => target.roles);
