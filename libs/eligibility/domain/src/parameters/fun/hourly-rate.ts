import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Functional assistance: hourly rate (§ 6-5). */
export const funHourlyRate = parameter({
  id: 'FUN.HOURLY_RATE',
  title: { nb: 'Funksjonsassistanse: timesats', nn: 'Funksjonsassistanse: timesats', en: 'Functional assistance: hourly rate' },
  unit: 'øre an hour',
  law: 'FOR-2015-12-11-1598',
  section: '§ 6-5',
  source: 'TF',
  confidence: 'low',
  values: [],
  unknown: [
    {
      from: localDate('2016-01-01'),
      why: {
        nb: 'Timesatsen ble ikke funnet i kildene.',
        nn: 'Timesatsen vart ikkje funnen i kjeldene.',
        en: 'The hourly rate was not found in the sources.',
      },
    },
  ],
});
