import { localDate } from '@fotfeste/shared/kernel';
import { beginningOnlyProbable, contactPoints } from '../conditions/agreement';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01') };
const ratesInForce = { from: localDate('2019-07-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const rateSection = { ...regulation, source: 'TF, M33', section: '§ 9-5 tredje ledd' } as const;

/** What follows from midlertidig lønnstilskudd. */
export const temporaryWageSubsidyInformation = [
  condition({
    id: 'MLT-06',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskuddets størrelse', nn: 'Storleiken på tilskotet', en: 'Size of the grant' },
    text: {
      nb: 'Arbeidsgiveren får {first} prosent av refusjonsgrunnlaget i inntil {months} måneder, deretter {after} prosent.',
      nn: 'Arbeidsgivaren får {first} prosent av refusjonsgrunnlaget i inntil {months} månader, deretter {after} prosent.',
      en: 'The employer gets {first} percent of the refund base for up to {months} months, then {after} percent.',
    },
    numbers: { first: 'MLT.RATE1', months: 'MLT.RATE1_MONTHS', after: 'MLT.RATE2' },
    basis: {
      ...rateSection,
      quote:
        'Lønnstilskuddet dekker 40 prosent av refusjonsgrunnlaget i inntil seks måneder, og deretter 30 prosent av refusjonsgrunnlaget.',
    },
    inForce: ratesInForce,
  }),
  condition({
    id: 'MLT-07',
    kind: 'information',
    audience: 'provider',
    title: {
      nb: 'Tilskuddets størrelse ved nedsatt arbeidsevne',
      nn: 'Storleiken på tilskotet ved nedsett arbeidsevne',
      en: 'Size of the grant with reduced work capacity',
    },
    text: {
      nb: 'Er arbeidsevnen nedsatt, får arbeidsgiveren {first} prosent i inntil {months} måneder, deretter {after} prosent.',
      nn: 'Er arbeidsevna nedsett, får arbeidsgivaren {first} prosent i inntil {months} månader, deretter {after} prosent.',
      en: 'When work capacity is reduced, the employer gets {first} percent for up to {months} months, then {after} percent.',
    },
    numbers: { first: 'MLT.RATE1_REDUCED', months: 'MLT.RATE1_REDUCED_MONTHS', after: 'MLT.RATE2_REDUCED' },
    basis: {
      ...rateSection,
      quote:
        'For personer med nedsatt arbeidsevne dekker lønnstilskuddet 60 prosent av refusjonsgrunnlaget i inntil tolv måneder, og deretter 50 prosent av refusjonsgrunnlaget.',
    },
    inForce: ratesInForce,
  }),
  condition({
    id: 'MLT-09',
    part: 'consider-permanent',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Vurder fast ansettelse', nn: 'Vurder fast tilsetjing', en: 'Consider permanent employment' },
    text: {
      nb: 'Er ansettelsen midlertidig, skal muligheten for fast ansettelse vurderes fortløpende.',
      nn: 'Er tilsetjinga mellombels, skal høvet til fast tilsetjing vurderast fortløpande.',
      en: 'If the employment is temporary, the possibility of permanent employment shall be considered continuously.',
    },
    basis: { ...regulation, section: '§ 9-7', quote: 'Muligheten for fast ansettelse skal vurderes fortløpende' },
    inForce,
    note: {
      nb: '§ 1-7 viser til § 9-8 for midlertidig ansettelse; regelen står i § 9-7 (E-24).',
      nn: '§ 1-7 viser til § 9-8 for mellombels tilsetjing; regelen står i § 9-7 (E-24).',
      en: '§ 1-7 refers to § 9-8 for temporary employment; the rule is in § 9-7 (E-24).',
    },
  }),
  contactPoints({
    id: 'MLT-10',
    basis: {
      ...regulation,
      section: '§ 9-6 tredje ledd',
      quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
      confidence: 'medium',
    },
    inForce: { from: localDate('2022-09-01') },
    note: beginningOnlyProbable,
  }),
] as const;
