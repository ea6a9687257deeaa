import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FactName, Facts } from '../facts/facts';
import type { AmountFactor, AmountLine } from './amount';
import type { AmountMoment, LineDraft } from './amount-plan';
import { ore, percent } from './factors';

/** Facts of the refund base. */
export const refundBaseFacts = [
  'monthlyWage',
  'positionPercent',
  'holidayPayPercent',
  'employerContributionPercent',
  'pensionPercent',
] as const satisfies readonly FactName[];

/** What the employer's wages cost in a whole month, step by step. */
export interface RefundBase {
  readonly steps: readonly AmountLine[];
  readonly base: AmountFactor;
}

/**
 * Refusjonsgrunnlaget (§§ 8-6, 9-5, 10-6; F4 § 6): paid wage by actual position, holiday pay, employer's contribution on
 * these two, and pension contribution. Undefined while a fact is unknown.
 */
export function refundBase(id: string, facts: Facts, moment: AmountMoment): RefundBase | undefined {
  const { monthlyWage, positionPercent, holidayPayPercent, employerContributionPercent, pensionPercent } = facts;
  if (monthlyWage === undefined || positionPercent === undefined || holidayPayPercent === undefined) return undefined;
  if (employerContributionPercent === undefined || pensionPercent === undefined) return undefined;

  const step = (draft: LineDraft): AmountLine => moment.step(draft);
  const wage = step({ id, title: titles.wage, factors: [ore(monthlyWage, titles.fullWage), percent(positionPercent, titles.position)] });
  const holidayPay = step({ id, title: titles.holidayPay, factors: [asFactor(wage), percent(holidayPayPercent, titles.rate)] });
  const wages = step({ id, title: titles.wages, operator: 'plus', factors: [asFactor(wage), asFactor(holidayPay)] });
  const contribution = step({
    id,
    title: titles.contribution,
    factors: [asFactor(wages), percent(employerContributionPercent, titles.rate)],
  });
  const pension = step({ id, title: titles.pension, factors: [asFactor(wages), percent(pensionPercent, titles.rate)] });
  const base = step({ id, title: titles.base, operator: 'plus', factors: [asFactor(wages), asFactor(contribution), asFactor(pension)] });
  return { steps: [wage, holidayPay, wages, contribution, pension, base], base: asFactor(base) };
}

/** What is uncertain about the base, for the adviser. */
export const refundBaseNote: LocalizedText = {
  nb: 'Arbeidsgiveravgift regnes av lønn og feriepenger, slik forskriften sier. Navs refusjonsløsning regner den også av pensjonsinnskuddet. Hvor stort innskudd pensjonen er, regnes av lønn og feriepenger slik den løsningen gjør; forskriften sier ikke hvordan.',
  nn: 'Arbeidsgivaravgift blir rekna av løn og feriepengar, slik forskrifta seier. Refusjonsløysinga til Nav reknar ho òg av pensjonsinnskotet. Pensjonsinnskotet blir rekna av løn og feriepengar slik den løysinga gjer; forskrifta seier ikkje korleis.',
  en: 'Employer’s contribution is counted on wage and holiday pay, as the regulation says. Nav’s refund system also counts it on the pension contribution. The pension contribution is counted on wage and holiday pay, as that system does; the regulation does not say how.',
};

function asFactor({ amount, title }: AmountLine): AmountFactor {
  return ore(amount, title);
}

const titles = {
  fullWage: { nb: 'Lønn i full stilling', nn: 'Løn i full stilling', en: 'Wage for a full position' },
  position: { nb: 'stillingsprosent', nn: 'stillingsprosent', en: 'position' },
  rate: { nb: 'sats', nn: 'sats', en: 'rate' },
  wage: { nb: 'Lønn i måneden', nn: 'Løn i månaden', en: 'Wage a month' },
  holidayPay: { nb: 'Feriepenger', nn: 'Feriepengar', en: 'Holiday pay' },
  wages: { nb: 'Lønn og feriepenger', nn: 'Løn og feriepengar', en: 'Wage and holiday pay' },
  contribution: { nb: 'Arbeidsgiveravgift', nn: 'Arbeidsgivaravgift', en: 'Employer’s contribution' },
  pension: { nb: 'Innskudd til tjenestepensjon', nn: 'Innskot til tenestepensjon', en: 'Pension contribution' },
  base: { nb: 'Refusjonsgrunnlag i måneden', nn: 'Refusjonsgrunnlag i månaden', en: 'Refund base a month' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
