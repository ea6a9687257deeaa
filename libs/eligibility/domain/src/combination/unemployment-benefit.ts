import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { measureCodes, type MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import type { CombinationRule } from './combination-rule';

/** Measures in which the participant is employed: there is a wage, and no unemployment benefit for the measure. */
const withEmployment: readonly MeasureCode[] = [
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'FIREARIG_LONNSTILSKUDD',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
];
/** What only stands beside a measure or a job, and expert help, which is for employees. */
const beside: readonly MeasureCode[] = ['MENTOR', 'FUNKSJONSASSISTANSE', 'INKLUDERINGSTILSKUDD', 'EKSPERTBISTAND'];

const inForce = { from: localDate('2021-10-01') };
const regulation = { law: 'FOR-1998-09-16-890', source: 'DPF', confidence: 'high' } as const;

const keepsBenefit: LocalizedText = {
  nb: 'Deltakeren kan få dagpenger under tiltaket når de vanlige vilkårene for dagpenger er oppfylt.',
  nn: 'Deltakaren kan få dagpengar under tiltaket når dei vanlege vilkåra for dagpengar er oppfylte.',
  en: 'The participant may get unemployment benefit during the measure when its ordinary conditions are met.',
};
const isEmployed: LocalizedText = {
  nb: 'Tiltaket innebærer et ansettelsesforhold. Dagpenger etter regelen om tiltak gis da ikke.',
  nn: 'Tiltaket inneber eit tilsetjingsforhold. Dagpengar etter regelen om tiltak blir då ikkje gitt.',
  en: 'The measure involves an employment relationship. Unemployment benefit under the rule on measures is then not given.',
};

/** Unemployment benefit beside measures, programmes and the other benefit (rulebook B.25). */
export const unemploymentBenefitCombinations: readonly CombinationRule[] = [
  ...measureCodes
    .filter((code) => measureDefinitions[code].nature === 'measure' && !beside.includes(code))
    .map((code): CombinationRule => ({
      of: ['DAGPENGER_UNDER_TILTAK', code],
      verdict: withEmployment.includes(code) ? 'refused' : 'allowed',
      text: withEmployment.includes(code) ? isEmployed : keepsBenefit,
      basis: { ...regulation, section: '§ 4-3' },
      inForce,
      rules: ['DAG-01'],
    })),
  {
    of: ['DAGPENGER_UNDER_TILTAK', 'INTRODUKSJONSPROGRAM'],
    verdict: 'allowed',
    text: {
      nb: 'Den som er i introduksjonsprogrammet, kan etter søknad beholde dagpengene.',
      nn: 'Den som er i introduksjonsprogrammet, kan etter søknad halde på dagpengane.',
      en: 'Somebody in the introduction programme may keep the unemployment benefit upon application.',
    },
    basis: { ...regulation, section: '§ 4-3 a' },
    inForce,
    rules: ['DAG-02'],
  },
  {
    of: ['DAGPENGER_UNDER_TILTAK', 'TILTAKSPENGER'],
    verdict: 'refused',
    text: {
      nb: 'Den som har rett til dagpenger eller en annen ytelse til livsopphold, får ikke tiltakspenger for samme tid.',
      nn: 'Den som har rett til dagpengar eller ei anna yting til livsopphald, får ikkje tiltakspengar for same tid.',
      en: 'Somebody entitled to unemployment benefit or another benefit to live on gets no measure benefit for the same time.',
    },
    basis: { law: 'FOR-2013-11-04-1286', section: '§ 7 første ledd', source: 'TP', confidence: 'high' },
    inForce,
    rules: ['TIP-07'],
  },
  {
    of: ['DAGPENGER_UNDER_TILTAK', 'UNGDOMSPROGRAM'],
    verdict: 'refused',
    text: {
      nb: 'Ungdomsprogrammet har sin egen ytelse, som ikke gis sammen med dagpenger.',
      nn: 'Ungdomsprogrammet har si eiga yting, som ikkje blir gitt saman med dagpengar.',
      en: 'The youth programme has a benefit of its own, which is not given together with unemployment benefit.',
    },
    basis: { law: 'FOR-2025-06-20-1182', section: '§ 12', source: 'UP', confidence: 'high' },
    inForce: { from: localDate('2025-08-01') },
    rules: ['UNP-11'],
  },
];
