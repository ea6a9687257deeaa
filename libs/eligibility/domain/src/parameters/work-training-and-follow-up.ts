import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../parameter';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const beginning = localDate('2016-01-01');
const notFound = { from: beginning, startNotFound: true } as const;

/** Numbers of arbeidstrening (chapter 3) and oppfølging (chapter 4) in tiltaksforskriften. */
export const followUpParameters = {
  'ATR.DUR_BASE': parameter({
    ...regulation,
    id: 'ATR.DUR_BASE',
    title: { nb: 'Arbeidstrening: lengste varighet', nn: 'Arbeidstrening: lengste varigheit', en: 'Work training: longest duration' },
    unit: 'months',
    section: '§ 3-5 andre ledd',
    values: [{ from: beginning, value: 12 }],
  }),
  'ATR.DUR_EXT_REDUCED': parameter({
    ...regulation,
    id: 'ATR.DUR_EXT_REDUCED',
    title: {
      nb: 'Arbeidstrening: forlengelse ved nedsatt arbeidsevne',
      nn: 'Arbeidstrening: forlenging ved nedsett arbeidsevne',
      en: 'Work training: extension with reduced work capacity',
    },
    unit: 'months',
    section: '§ 3-5 andre ledd',
    values: [{ from: beginning, value: 6 }],
  }),
  'ATR.REVIEW': parameter({
    ...regulation,
    id: 'ATR.REVIEW',
    title: {
      nb: 'Arbeidstrening: Nav vurderer varigheten minst hver',
      nn: 'Arbeidstrening: Nav vurderer varigheita minst kvar',
      en: 'Work training: Nav reviews the duration at least every',
    },
    unit: 'months',
    section: '§ 3-5 første ledd',
    values: [{ from: beginning, value: 3 }],
  }),
  'OPP.DUR_BASE': parameter({
    ...regulation,
    id: 'OPP.DUR_BASE',
    title: { nb: 'Oppfølging: lengste varighet', nn: 'Oppfølging: lengste varigheit', en: 'Follow-up: longest duration' },
    unit: 'months',
    section: '§ 4-4 andre ledd',
    values: [{ from: beginning, value: 6 }],
  }),
  'OPP.DUR_EXT': parameter({
    ...regulation,
    id: 'OPP.DUR_EXT',
    title: { nb: 'Oppfølging: forlengelse', nn: 'Oppfølging: forlenging', en: 'Follow-up: extension' },
    unit: 'months',
    section: '§ 4-4 andre ledd',
    values: [{ from: beginning, value: 6 }],
  }),
  'OPP.DUR_TOTAL_REDUCED': parameter({
    ...regulation,
    id: 'OPP.DUR_TOTAL_REDUCED',
    title: {
      nb: 'Oppfølging: samlet varighet ved nedsatt arbeidsevne',
      nn: 'Oppfølging: samla varigheit ved nedsett arbeidsevne',
      en: 'Follow-up: total duration with reduced work capacity',
    },
    unit: 'months',
    section: '§ 4-4 andre ledd',
    values: [{ from: beginning, value: 36 }],
  }),
  'OPP.DUR_EXT_TRANSITION': parameter({
    ...regulation,
    id: 'OPP.DUR_EXT_TRANSITION',
    title: {
      nb: 'Oppfølging: tillegg ved overgang fra skole eller soning i institusjon',
      nn: 'Oppfølging: tillegg ved overgang frå skule eller soning i institusjon',
      en: 'Follow-up: addition in transition from school or serving in an institution',
    },
    unit: 'months',
    section: '§ 4-4 andre ledd',
    values: [{ from: beginning, value: 6 }],
  }),
  'OPP.HOURS_EXPECTED': parameter({
    ...regulation,
    id: 'OPP.HOURS_EXPECTED',
    title: {
      nb: 'Oppfølging: ventet antall timer i måneden',
      nn: 'Oppfølging: venta tal på timar i månaden',
      en: 'Follow-up: expected hours a month',
    },
    unit: 'hours a month',
    law: 'PRAKSIS',
    section: '',
    source: 'MR',
    confidence: 'low',
    values: [{ ...notFound, value: 10 }],
  }),
};
