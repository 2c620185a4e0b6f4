import type { Example } from '../../core/example.ts';
import {
  type ExperienceExtractionOutput,
  type ExtractedRole,
  experienceExtractionInputSchema,
} from '../../core/experienceExtraction.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import type { OutputControl } from '../controlTypes.ts';
import { commonestList, Tally } from './commonest.ts';
import { rememberNames } from './rememberedNames.ts';

type ExperienceExample = Example<unknown, ExperienceExtractionOutput>;
type ExperienceControl = OutputControl<unknown, ExperienceExtractionOutput, ExperienceExtractionOutput>;

/** Says the same of every résumé: as many roles as résumés have on average, the commonest ones. */
const frequentRoles: ExperienceControl = {
  id: 'frequentRoles',
  title: 'the most frequent roles, text never seen',
  fit(examples) {
    const keyOf = ({ title, years }: ExtractedRole) => `${normaliseSkillName(title)} ${years}`;
    const roles = commonestList(
      examples.map(({ target }) => target.roles),
      keyOf,
    );
    return () => ({ roles });
  },
};

/** Knows every title of the training part by heart, and guesses the commonest number of years for each. */
const rememberedTitles: ExperienceControl = {
  id: 'rememberedTitles',
  title: 'titles of the training part, where they stand in the text, commonest years',
  fit(examples) {
    const roles = rolesOf(examples);
    const titlesIn = rememberNames(roles.map(({ title }) => title));
    const tally = new Tally<number>();
    for (const { years } of roles) if (years !== null) tally.add(String(years), years);
    const [years = null] = tally.commonest(1);
    return (input) => {
      const { resume } = experienceExtractionInputSchema.parse(input);
      return { roles: titlesIn(resume).map((title) => ({ title, years })) };
    };
  },
};

/** The shortcuts beside which scores on experience extraction are printed. */
export const experienceExtractionControls: readonly ExperienceControl[] = [frequentRoles, rememberedTitles];

const rolesOf = (examples: readonly ExperienceExample[]) => examples.flatMap(({ target }) => target.roles);
