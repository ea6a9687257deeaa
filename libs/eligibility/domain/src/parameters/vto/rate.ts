import { parameter } from '../../engine/parameter';
import { inYear, rateNotFound, rateNotKnownFrom } from '../years';

/** VTA ordinary, old scheme: grant to the employer (kapittel 14 (eldre ordlyd)). */
export const vtoRate = parameter({
  id: 'VTO.RATE',
  title: {
    nb: 'VTA ordinær, gammel ordning: tilskudd til arbeidsgiver',
    nn: 'VTA ordinær, gammal ordning: tilskot til arbeidsgivar',
    en: 'VTA ordinary, old scheme: grant to the employer',
  },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: 'kapittel 14 (eldre ordlyd)',
  source: 'TGA, M33, asvl.no',
  confidence: 'medium',
  values: [
    inYear(2018, 555_000),
    inYear(2022, 624_100),
    inYear(2023, 642_800, 'asvl.no/arbeidsgiverstotte/tilskuddssatser har 6 572 kr; 6 428 kr er det Navs fagsystem betaler.'),
    inYear(2024, 680_800),
    inYear(2025, 706_700),
    inYear(2026, 732_100),
  ],
  unknown: [rateNotFound(2016, 2017), rateNotFound(2019, 2021), rateNotKnownFrom(2027)],
});
