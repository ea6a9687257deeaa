import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Trial of longer training: longest duration (Meld. St. 33 (2023–2024) boks 4.7). */
export const oplTrialLong = parameter({
  id: 'OPL.TRIAL_LONG',
  title: {
    nb: 'Forsøk med opplæring av lengre varighet: lengste varighet',
    nn: 'Forsøk med opplæring av lengre varigheit: lengste varigheit',
    en: 'Trial of longer training: longest duration',
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
      value: 48,
      startNotFound: true,
      note: 'Høsten 2023; dagen og nummeret på forskriften er ikke funnet (E-20).',
    },
  ],
});
