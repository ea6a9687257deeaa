import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, doesNotApply, met, type InformationDefinition } from '../engine/condition';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Measures whose participants are employees (§ 1-7 første ledd). */
const asEmployees: readonly MeasureCode[] = [
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
];

const employee = {
  id: 'GEN-14',
  part: 'employee',
  kind: 'information',
  audience: 'participant',
  title: { nb: 'Deltakeren er arbeidstaker', nn: 'Deltakaren er arbeidstakar', en: 'The participant is an employee' },
  text: {
    nb: 'Deltakeren er arbeidstaker hos arbeidsgiveren, og arbeidsmiljøloven eller statsansatteloven gjelder.',
    nn: 'Deltakaren er arbeidstakar hos arbeidsgivaren, og arbeidsmiljølova eller statstilsettelova gjeld.',
    en: 'The participant is an employee of the employer, and the Working Environment Act or the State Employees Act applies.',
  },
  shownWhen: (_facts, at) => (asEmployees.includes(at.measure) ? met : doesNotApply),
} as const satisfies Omit<InformationDefinition, 'basis' | 'inForce'>;

/** Who is an employee in a measure, and what protects those who are not. */
export const protectionAtWork = [
  condition({
    id: 'GEN-14',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Vern etter arbeidsmiljøloven', nn: 'Vern etter arbeidsmiljølova', en: 'Protection under the Working Environment Act' },
    text: {
      nb: 'En deltaker som ikke er arbeidstaker, er likevel vernet av arbeidsmiljøloven kapittel 1–13, kapittel 18 og § 19-1.',
      nn: 'Ein deltakar som ikkje er arbeidstakar, er likevel verna av arbeidsmiljølova kapittel 1–13, kapittel 18 og § 19-1.',
      en: 'A participant who is not an employee is still protected by the Working Environment Act chapters 1–13, chapter 18 and § 19-1.',
    },
    basis: {
      ...regulation,
      section: '§ 1-7 andre ledd',
      quote:
        'Personer som deltar i arbeidsmarkedstiltak uten å være arbeidstakere etter definisjonen i arbeidsmiljøloven § 1-8 , er likevel omfattet av bestemmelsene i arbeidsmiljøloven kapittel 1 til 13, kapittel 18 , og § 19-1 .',
    },
    inForce: { from: localDate('2016-01-01') },
    shownWhen: (_facts, at) => (asEmployees.includes(at.measure) ? doesNotApply : met),
  }),
  condition({
    ...employee,
    basis: { ...regulation, section: '§ 1-7 første ledd' },
    inForce: { from: localDate('2016-01-01'), to: localDate('2026-08-31') },
  }),
  condition({
    ...employee,
    basis: {
      ...regulation,
      section: '§ 1-7 første ledd',
      quote:
        'Deltakere i tiltakene midlertidig lønnstilskudd ( kapittel 9 ), varig lønnstilskudd ( kapittel 10 ) og varig tilrettelagt arbeid ( kapittel 14 og kapittel 14A ) anses som arbeidstakere i henhold til arbeidsmiljøloven og statsansatteloven , og omfattes av reglene som følger av disse.',
    },
    inForce: { from: localDate('2026-09-01') },
  }),
] as const;
