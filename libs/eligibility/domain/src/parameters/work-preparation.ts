import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../parameter';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const practice = { law: 'PRAKSIS', section: '' } as const;
const beginning = localDate('2016-10-01');
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;

/** Numbers of arbeidsforberedende trening (tiltaksforskriften chapter 13). */
export const workPreparationParameters = {
  'AFT.DUR_BASE': parameter({
    ...regulation,
    id: 'AFT.DUR_BASE',
    title: { nb: 'AFT: lengste varighet', nn: 'AFT: lengste varigheit', en: 'AFT: longest duration' },
    unit: 'months',
    section: '§ 13-4 andre ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'AFT.DUR_EXT': parameter({
    ...regulation,
    id: 'AFT.DUR_EXT',
    title: { nb: 'AFT: forlengelse', nn: 'AFT: forlenging', en: 'AFT: extension' },
    unit: 'months',
    section: '§ 13-4 andre ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'AFT.DUR_EXT_EDU': parameter({
    ...regulation,
    id: 'AFT.DUR_EXT_EDU',
    title: {
      nb: 'AFT: ytterligere forlengelse ved formell kompetanse',
      nn: 'AFT: ytterlegare forlenging ved formell kompetanse',
      en: 'AFT: further extension for formal competence',
    },
    unit: 'months',
    section: '§ 13-4 andre ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'AFT.REVIEW': parameter({
    ...regulation,
    id: 'AFT.REVIEW',
    title: { nb: 'AFT: Nav vurderer framdriften hver', nn: 'AFT: Nav vurderer framdrifta kvar', en: 'AFT: Nav reviews progress every' },
    unit: 'months',
    section: '§ 13-2 fjerde ledd',
    values: [{ from: localDate('2026-01-01'), value: 3 }],
  }),
  'AFT.ORDINARY_MAX_TECH': parameter({
    ...practice,
    id: 'AFT.ORDINARY_MAX_TECH',
    title: {
      nb: 'AFT: arrangørens skjema stopper ved',
      nn: 'AFT: skjemaet til arrangøren stoppar ved',
      en: 'AFT: the provider’s form stops at',
    },
    unit: 'months',
    source: 'AMT',
    confidence: 'medium',
    values: [{ ...notFound, value: 24 }],
  }),
  'AFT.HOURS_FULL': parameter({
    ...practice,
    id: 'AFT.HOURS_FULL',
    title: { nb: 'AFT: full tid er minst', nn: 'AFT: full tid er minst', en: 'AFT: full time is at least' },
    unit: 'hours a week',
    source: 'NAVNO',
    confidence: 'low',
    values: [{ ...notFound, value: 30 }],
  }),
  'AFT.EXTENT_MAIN': parameter({
    ...practice,
    id: 'AFT.EXTENT_MAIN',
    title: { nb: 'AFT: hovedregel for omfang', nn: 'AFT: hovudregel for omfang', en: 'AFT: main rule for extent' },
    unit: 'percent',
    source: 'SECTOR',
    confidence: 'low',
    values: [{ ...notFound, value: 50 }],
  }),
  'AFT.EXTENT_START': parameter({
    ...practice,
    id: 'AFT.EXTENT_START',
    title: { nb: 'AFT: laveste omfang ved oppstart', nn: 'AFT: lågaste omfang ved oppstart', en: 'AFT: lowest extent at the beginning' },
    unit: 'percent',
    source: 'SECTOR',
    confidence: 'low',
    values: [{ ...notFound, value: 30 }],
  }),
  'AFT.STAFFING': parameter({
    ...practice,
    id: 'AFT.STAFFING',
    title: {
      nb: 'AFT: plasser per veileder hos arrangøren',
      nn: 'AFT: plassar per rettleiar hos arrangøren',
      en: 'AFT: places per adviser at the provider',
    },
    unit: 'places',
    source: 'SECTOR',
    confidence: 'low',
    values: [{ ...notFound, value: 6 }],
  }),
  'AFT.RATE': parameter({
    id: 'AFT.RATE',
    title: { nb: 'AFT: statlig sats per plass', nn: 'AFT: statleg sats per plass', en: 'AFT: state rate per place' },
    unit: 'øre a month',
    law: 'FOR-2015-12-11-1598',
    section: '§ 13-7 første ledd',
    source: 'MR V404, iarbeid.no, asvl.no',
    confidence: 'medium',
    values: [
      { from: localDate('2018-01-01'), to: localDate('2018-12-31'), value: 1_647_000 },
      {
        from: localDate('2023-01-01'),
        to: localDate('2023-12-31'),
        value: 1_950_000,
        note: 'asvl.no/betalingssatser-2023 has 19 075 kr, before the revised budget; 19 500 kr is stated for the whole year.',
      },
      { from: localDate('2025-01-01'), to: localDate('2025-12-31'), value: 2_097_500 },
      { from: localDate('2026-01-01'), to: localDate('2026-12-31'), value: 2_173_000 },
    ],
    unknown: [
      {
        from: localDate('2016-10-01'),
        to: localDate('2017-12-31'),
        why: { nb: 'Satsen ble ikke funnet.', nn: 'Satsen vart ikkje funnen.', en: 'The rate was not found.' },
      },
      {
        from: localDate('2019-01-01'),
        to: localDate('2022-12-31'),
        why: { nb: 'Satsene ble ikke funnet.', nn: 'Satsane vart ikkje funne.', en: 'The rates were not found.' },
      },
      {
        from: localDate('2024-01-01'),
        to: localDate('2024-12-31'),
        why: {
          nb: 'Satsen for 2024 står bare i testdata uten dato.',
          nn: 'Satsen for 2024 står berre i testdata utan dato.',
          en: 'The 2024 rate is only in test data without a date.',
        },
      },
      {
        from: localDate('2027-01-01'),
        why: { nb: 'Satsen for 2027 er ikke kjent.', nn: 'Satsen for 2027 er ikkje kjend.', en: 'The 2027 rate is not known.' },
      },
    ],
  }),
};
