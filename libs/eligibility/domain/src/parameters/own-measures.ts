import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../parameter';

const regulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const beginning = localDate('2023-06-20');
const guarantee = localDate('2023-07-01');

/** Numbers of individuell jobbstøtte and ungdomsgarantien (egenregiforskriften chapters 3 and 4). */
export const ownMeasureParameters = {
  'IPS.MIN_AGE': parameter({
    ...regulation,
    id: 'IPS.MIN_AGE',
    title: { nb: 'IPS: laveste alder', nn: 'IPS: lågaste alder', en: 'IPS: lowest age' },
    unit: 'years',
    section: '§ 3-1 første ledd (til 31.08.2026)',
    values: [{ from: beginning, to: localDate('2026-08-31'), value: 16 }],
  }),
  'IPS.MIN_AGE_YEAR': parameter({
    ...regulation,
    id: 'IPS.MIN_AGE_YEAR',
    title: { nb: 'IPS: fra det året personen fyller', nn: 'IPS: frå det året personen fyller', en: 'IPS: from the year the person turns' },
    unit: 'years',
    section: '§ 3-1 fjerde ledd',
    source: 'EF (10cdfeb6)',
    confidence: 'medium',
    values: [{ from: localDate('2026-09-01'), value: 16 }],
  }),
  'IPS.DUR': parameter({
    ...regulation,
    id: 'IPS.DUR',
    title: { nb: 'IPS: lengste varighet', nn: 'IPS: lengste varigheit', en: 'IPS: longest duration' },
    unit: 'months',
    section: '§ 3-5 andre ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'IPS.DUR_REDUCED': parameter({
    ...regulation,
    id: 'IPS.DUR_REDUCED',
    title: {
      nb: 'IPS: samlet varighet ved nedsatt arbeidsevne',
      nn: 'IPS: samla varigheit ved nedsett arbeidsevne',
      en: 'IPS: total duration with reduced work capacity',
    },
    unit: 'months',
    section: '§ 3-5 andre ledd',
    values: [{ from: beginning, value: 36 }],
  }),
  'IPU.MAX_AGE': parameter({
    ...regulation,
    id: 'IPU.MAX_AGE',
    title: { nb: 'IPS ung: under', nn: 'IPS ung: under', en: 'IPS ung: under' },
    unit: 'years',
    section: '§ 3-6 første ledd, § 3-1 første ledd',
    confidence: 'medium',
    values: [{ from: beginning, value: 30 }],
  }),
  'IPU.EXT_EDU': parameter({
    ...regulation,
    id: 'IPU.EXT_EDU',
    title: {
      nb: 'IPS ung: forlengelse i opplæring eller utdanning',
      nn: 'IPS ung: forlenging i opplæring eller utdanning',
      en: 'IPS ung: extension in training or education',
    },
    unit: 'months',
    section: '§ 3-6 fjerde ledd, § 3-5 tredje ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'UGA.AGE_FROM': parameter({
    ...regulation,
    id: 'UGA.AGE_FROM',
    title: { nb: 'Ungdomsgarantien: fra fylte', nn: 'Ungdomsgarantien: frå fylte', en: 'Youth guarantee: from turned' },
    unit: 'years',
    section: '§ 4-1',
    values: [{ from: guarantee, value: 16 }],
  }),
  'UGA.AGE_TO': parameter({
    ...regulation,
    id: 'UGA.AGE_TO',
    title: { nb: 'Ungdomsgarantien: fram til fylte', nn: 'Ungdomsgarantien: fram til fylte', en: 'Youth guarantee: until turned' },
    unit: 'years',
    section: '§ 4-1, § 4-4',
    values: [{ from: guarantee, value: 30 }],
  }),
  'UGA.AGE_FROM_D': parameter({
    ...regulation,
    id: 'UGA.AGE_FROM_D',
    title: {
      nb: 'Ungdomsgarantien ved tilrettelagt fag- og yrkesopplæring: fra det året personen fyller',
      nn: 'Ungdomsgarantien ved tilrettelagd fag- og yrkesopplæring: frå det året personen fyller',
      en: 'Youth guarantee with adapted vocational training: from the year the person turns',
    },
    unit: 'years',
    section: '§ 4-1',
    values: [{ from: localDate('2025-08-01'), value: 16 }],
  }),
  'UGA.START': parameter({
    ...regulation,
    id: 'UGA.START',
    title: {
      nb: 'Ungdomsgarantien inntrer senest etter registrering',
      nn: 'Ungdomsgarantien tek til seinast etter registrering',
      en: 'The youth guarantee starts at the latest after registration',
    },
    unit: 'weeks',
    section: '§ 4-4',
    values: [{ from: guarantee, value: 8 }],
  }),
};
