import { localDate } from '@fotfeste/shared/kernel';
import { contactPoints } from '../conditions/agreement';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2021-04-22'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** What follows from a summer job. */
export const summerJobInformation = [
  condition({
    id: 'SOM-07',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskuddets størrelse', nn: 'Storleiken på tilskotet', en: 'Size of the grant' },
    text: {
      nb: 'Arbeidsgiveren får {rate} prosent av refusjonsgrunnlaget i fire uker, {reduced} prosent når arbeidsevnen er nedsatt.',
      nn: 'Arbeidsgivaren får {rate} prosent av refusjonsgrunnlaget i fire veker, {reduced} prosent når arbeidsevna er nedsett.',
      en: 'The employer gets {rate} percent of the refund base for four weeks, {reduced} percent when work capacity is reduced.',
    },
    numbers: { rate: 'SOM.RATE', reduced: 'SOM.RATE_REDUCED' },
    basis: {
      ...regulation,
      section: '§ 8-6 fjerde ledd',
      quote:
        'Tilskudd til sommerjobb dekker 50 prosent av refusjonsgrunnlaget for fire uker. For personer med nedsatt arbeidsevne dekker tilskuddet 75 prosent av refusjonsgrunnlaget for fire uker.',
    },
    inForce,
  }),
  contactPoints({
    id: 'TF § 8-5',
    basis: {
      ...regulation,
      section: '§ 8-5 tredje ledd',
      quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
    },
    inForce,
  }),
] as const;
