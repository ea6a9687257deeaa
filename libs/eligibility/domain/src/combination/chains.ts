import { localDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { isInForce, type Basis, type InForce } from '../engine/basis';
import { beginning, regulation } from './combination-rule';

/** What comes before a measure: because the law says so, or because it is usual. */
export interface ChainRule {
  /** The rulebook's id; empty for what is only usual. */
  readonly rule: string;
  readonly then: MeasureCode;
  /** The measures that come before it. `TIME-LIMITED` is every measure with an end; `OTHER` is every other measure. */
  readonly before: readonly MeasureCode[] | 'TIME-LIMITED' | 'OTHER';
  readonly force: 'law' | 'usual';
  readonly text: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
}

const notTimeLimited: readonly MeasureCode[] = [
  'VARIG_LONNSTILSKUDD',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
  'FUNKSJONSASSISTANSE',
];
const othersNotRelevant = 'Andre arbeidsmarkedstiltak skal være vurdert og funnet å være uaktuelle.';
const othersFirst: LocalizedText = {
  nb: 'Andre tiltak skal være vurdert og funnet uaktuelle først.',
  nn: 'Andre tiltak skal vere vurderte og funne uaktuelle først.',
  en: 'Other measures must first have been assessed and found not relevant.',
};

/** The chains of rulebook B.26. */
export const chainRules: readonly ChainRule[] = [
  {
    rule: 'VLT-06',
    then: 'VARIG_LONNSTILSKUDD',
    before: 'TIME-LIMITED',
    force: 'law',
    text: {
      nb: 'Tidsbegrensede tiltak, som midlertidig lønnstilskudd, skal være prøvd eller vurdert først.',
      nn: 'Tidsavgrensa tiltak, som mellombels lønstilskot, skal vere prøvde eller vurderte først.',
      en: 'Time-limited measures, such as a temporary wage subsidy, must first have been tried or considered.',
    },
    basis: {
      ...regulation,
      section: '§ 10-4 tredje ledd',
      quote:
        'Tidsbegrensede tiltak, som midlertidig lønnstilskudd, og andre virkemidler skal være prøvd eller vurdert før varig lønnstilskudd kan innvilges.',
    },
    inForce: beginning,
  },
  {
    rule: 'VTS-03',
    then: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
    before: 'OTHER',
    force: 'law',
    text: othersFirst,
    basis: { ...regulation, section: '§ 14-3', quote: othersNotRelevant },
    inForce: beginning,
  },
  {
    rule: 'VTO-03',
    then: 'VTAO',
    before: 'OTHER',
    force: 'law',
    text: othersFirst,
    basis: { ...regulation, section: '§ 14-3' },
    inForce: { ...beginning, to: localDate('2026-08-31') },
  },
  {
    rule: 'VTO-03',
    then: 'TILRETTELAGT_ARBEID_ORDINAER',
    before: 'OTHER',
    force: 'law',
    text: othersFirst,
    basis: { ...regulation, section: '§ 14A-3', quote: othersNotRelevant },
    inForce: { from: localDate('2026-09-01') },
  },
  ...(['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING'] as const).map((then) => usual(then, ['AVKLARING'])),
  usual('MIDLERTIDIG_LONNSTILSKUDD', ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING']),
];

/** What should come before a measure on a day. */
export function chainsInto(measure: MeasureCode, on: LocalDate): readonly ChainRule[] {
  return chainRules.filter(({ then, inForce }) => then === measure && isInForce(inForce, on));
}

/** Whether a measure is one of those that come before in the chain. */
export function isStepOf({ before, then }: ChainRule, measure: MeasureCode): boolean {
  if (measure === then || measureDefinitions[measure].nature !== 'measure') return false;
  switch (before) {
    case 'TIME-LIMITED':
      return !notTimeLimited.includes(measure);
    case 'OTHER':
      return true;
    default:
      return before.includes(measure);
  }
}

function usual(then: MeasureCode, before: readonly MeasureCode[]): ChainRule {
  return {
    rule: '',
    then,
    before,
    force: 'usual',
    text: {
      nb: 'Kommer ofte etter et annet tiltak. Det er ikke noe krav.',
      nn: 'Kjem ofte etter eit anna tiltak. Det er ikkje noko krav.',
      en: 'Often comes after another measure. It is no requirement.',
    },
    basis: { law: 'PRAKSIS', section: '', source: 'B.26', confidence: 'low' },
    inForce: beginning,
  };
}
