import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Trial of longer training: extension (Meld. St. 33 (2023–2024) boks 4.7). */
export const oplTrialLongExt = parameter({
  id: 'OPL.TRIAL_LONG_EXT',
  title: {
    nb: 'Forsøk med opplæring av lengre varighet: forlengelse',
    nn: 'Forsøk med opplæring av lengre varigheit: forlenging',
    en: 'Trial of longer training: extension',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: 'Meld. St. 33 (2023–2024) boks 4.7',
  source: 'M33 boks 4.7',
  confidence: 'medium',
  values: [
    {
      from: localDate('2023-09-01'),
      to: localDate('2025-06-30'),
      value: 12,
      startNotFound: true,
      note: 'Høsten 2023; dagen og nummeret på forskriften er ikke funnet (E-20).',
    },
  ],
});
