import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA ordinary: rate per participant to the follow-up provider (§ 14A-7 første ledd). */
export const vtoNewRate = parameter({
  id: 'VTO.NEW_RATE',
  title: {
    nb: 'VTA ordinær: sats per deltaker til den som følger opp',
    nn: 'VTA ordinær: sats per deltakar til den som følgjer opp',
    en: 'VTA ordinary: rate per participant to the follow-up provider',
  },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14A-7 første ledd',
  source: 'TF',
  confidence: 'low',
  values: [],
  unknown: [
    {
      from: localDate('2026-09-01'),
      why: {
        nb: 'Satsen ble ikke funnet i kildene (E-15).',
        nn: 'Satsen vart ikkje funnen i kjeldene (E-15).',
        en: 'The rate was not found in the sources (E-15).',
      },
    },
  ],
});
