import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FieldError } from '@fotfeste/shared/api';
import { mostChildren, type CareFault } from '@fotfeste/participant/domain';

/** The field that is wrong, and what to do. */
export function careErrorOf(fault: CareFault): FieldError {
  switch (fault.kind) {
    case 'ahead':
      return { field: 'childYears', message: aheadText(fault.year) };
    case 'grown-up':
      return { field: 'childYears', message: grownUpText(fault.year) };
    case 'too-many':
      return { field: 'childYears', message: tooMany };
    case 'care-unsaid':
      return { field: 'soleCarer', message: careUnsaid };
    case 'care-without-children':
      return { field: 'soleCarer', message: careWithoutChildren };
  }
}

function aheadText(year: number): LocalizedText {
  return {
    nb: `${year} er ikke kommet ennå. Skriv året barnet er født`,
    nn: `${year} har ikkje kome enno. Skriv året barnet er fødd`,
    en: `${year} has not come yet. Write the year the child was born`,
  };
}

function grownUpText(year: number): LocalizedText {
  return {
    nb: `Et barn født i ${year} er over 18 år. Før bare opp barn under 18`,
    nn: `Eit barn fødd i ${year} er over 18 år. Før berre opp barn under 18`,
    en: `A child born in ${year} is over 18. Write down only children under 18`,
  };
}

const tooMany: LocalizedText = {
  nb: `Det kan føres opp høyst ${mostChildren} barn`,
  nn: `Det kan førast opp høgst ${mostChildren} barn`,
  en: `At most ${mostChildren} children can be written down`,
};

const careUnsaid: LocalizedText = {
  nb: 'Velg om personen har omsorgen alene',
  nn: 'Vel om personen har omsorga åleine',
  en: 'Choose whether the person has the care alone',
};

const careWithoutChildren: LocalizedText = {
  nb: 'Omsorgen gjelder bare når det er barn under 18 år',
  nn: 'Omsorga gjeld berre når det er barn under 18 år',
  en: 'The care only applies when there are children under 18',
};
