import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../parameter';

const earliest = localDate('2016-01-01');
const notFound = { from: earliest, startNotFound: true } as const;

/** Numbers of the general provisions and of registration as job seeker (rulebook A.1, A.3). */
export const generalParameters = {
  'GEN.MIN_AGE': parameter({
    id: 'GEN.MIN_AGE',
    title: { nb: 'Laveste alder i arbeidsmarkedstiltak', nn: 'Lågaste alder i arbeidsmarknadstiltak', en: 'Lowest age in measures' },
    unit: 'years',
    law: 'FOR-2015-12-11-1598',
    section: '§ 1-3 tredje ledd',
    source: 'TF',
    confidence: 'high',
    values: [{ from: earliest, value: 16 }],
  }),
  'TEC.MAX_AGE_EMPLOYER': parameter({
    id: 'TEC.MAX_AGE_EMPLOYER',
    title: {
      nb: 'Øvre alder i avtaler med arbeidsgiver (Navs fagsystem)',
      nn: 'Øvre alder i avtalar med arbeidsgivar (fagsystemet til Nav)',
      en: 'Upper age in employer agreements (Nav’s system)',
    },
    unit: 'years',
    law: 'PRAKSIS',
    section: '',
    source: 'TGA',
    confidence: 'medium',
    values: [{ ...notFound, value: 72 }],
  }),
  'TEC.BACKDATE': parameter({
    id: 'TEC.BACKDATE',
    title: {
      nb: 'Dager en startdato kan ligge tilbake i tid (Navs fagsystem)',
      nn: 'Dagar ein startdato kan liggje tilbake i tid (fagsystemet til Nav)',
      en: 'Days a start date may lie back in time (Nav’s system)',
    },
    unit: 'days',
    law: 'PRAKSIS',
    section: '',
    source: 'TGA',
    confidence: 'medium',
    values: [{ ...notFound, value: 7 }],
  }),
  'TEC.DAYS_PER_WEEK_MIN': parameter({
    id: 'TEC.DAYS_PER_WEEK_MIN',
    title: {
      nb: 'Færrest dager i uken (Navs fagsystem)',
      nn: 'Færrast dagar i veka (fagsystemet til Nav)',
      en: 'Fewest days a week (Nav’s system)',
    },
    unit: 'days',
    law: 'PRAKSIS',
    section: '',
    source: 'AMT',
    confidence: 'medium',
    values: [{ ...notFound, value: 1 }],
  }),
  'TEC.DAYS_PER_WEEK_MAX': parameter({
    id: 'TEC.DAYS_PER_WEEK_MAX',
    title: {
      nb: 'Flest dager i uken (Navs fagsystem)',
      nn: 'Flest dagar i veka (fagsystemet til Nav)',
      en: 'Most days a week (Nav’s system)',
    },
    unit: 'days',
    law: 'PRAKSIS',
    section: '',
    source: 'AMT',
    confidence: 'medium',
    values: [{ ...notFound, value: 5 }],
  }),
  'TEC.PARTICIPATION_MIN': parameter({
    id: 'TEC.PARTICIPATION_MIN',
    title: {
      nb: 'Laveste deltakelsesprosent (Navs fagsystem)',
      nn: 'Lågaste deltakingsprosent (fagsystemet til Nav)',
      en: 'Lowest participation percent (Nav’s system)',
    },
    unit: 'percent',
    law: 'PRAKSIS',
    section: '',
    source: 'AMT',
    confidence: 'medium',
    values: [{ ...notFound, value: 1 }],
  }),
  'TEC.PARTICIPATION_MAX': parameter({
    id: 'TEC.PARTICIPATION_MAX',
    title: {
      nb: 'Høyeste deltakelsesprosent (Navs fagsystem)',
      nn: 'Høgaste deltakingsprosent (fagsystemet til Nav)',
      en: 'Highest participation percent (Nav’s system)',
    },
    unit: 'percent',
    law: 'PRAKSIS',
    section: '',
    source: 'AMT',
    confidence: 'medium',
    values: [{ ...notFound, value: 100 }],
  }),
  'REG.MIN_AGE': parameter({
    id: 'REG.MIN_AGE',
    title: {
      nb: 'Alder for å registrere seg selv som arbeidssøker',
      nn: 'Alder for å registrere seg sjølv som arbeidssøkjar',
      en: 'Age for registering oneself as a job seeker',
    },
    unit: 'years',
    law: 'PRAKSIS',
    section: '',
    source: 'PAW, VO',
    confidence: 'medium',
    values: [{ ...notFound, value: 18 }],
  }),
  'REG.CONSENT_AGE': parameter({
    id: 'REG.CONSENT_AGE',
    title: {
      nb: 'Alder som foresattes samtykke kreves under',
      nn: 'Alder som samtykke frå føresette blir kravd under',
      en: 'Age below which the guardians must consent',
    },
    unit: 'years',
    law: 'PRAKSIS',
    section: '',
    source: 'TGF',
    confidence: 'medium',
    values: [{ ...notFound, value: 18 }],
  }),
};
