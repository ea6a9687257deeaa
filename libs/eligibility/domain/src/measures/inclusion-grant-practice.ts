import { addDays, addMonths, localDate } from '@fotfeste/shared/kernel';
import { condition, met, missing, notMet, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const practice = { law: 'PRAKSIS', section: '', source: 'TGA, nav.no', confidence: 'medium' } as const;

/** What Nav's own system asks of inclusion grants. The regulation has no time limit. */
export const inclusionGrantPractice = [
  condition({
    id: 'INK-08',
    kind: 'technical',
    title: {
      nb: 'Avtalen varer ikke over tolv måneder',
      nn: 'Avtalen varer ikkje over tolv månader',
      en: 'The agreement lasts no more than twelve months',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tar imot avtaler på {months} måneder, her til {latestEnd}. Forskriften har ingen tidsgrense.',
      nn: 'Fagsystemet til Nav tek imot avtalar på {months} månader, her til {latestEnd}. Forskrifta har inga tidsgrense.',
      en: 'Nav’s system accepts agreements of {months} months, here until {latestEnd}. The regulation has no time limit.',
    },
    asks: ['endsOn'],
    evaluate: (facts, at): Evaluation => {
      const months = at.parameter('INK.DUR_TECH');
      const latestEnd = addDays(addMonths(at.startsOn, months), -1);
      return lastDayAskedFor(facts, at) <= latestEnd ? met : notMet({ months, latestEnd });
    },
  }),
  condition({
    id: 'INK-08',
    part: 'before-purchase',
    kind: 'technical',
    title: { nb: 'Det ble søkt før innkjøpet', nn: 'Det vart søkt før innkjøpet', en: 'The grant was applied for before the purchase' },
    basis: practice,
    inForce,
    because: {
      nb: 'Etter Navs praksis skal det søkes før innkjøpet.',
      nn: 'Etter praksisen til Nav skal det søkjast før innkjøpet.',
      en: 'By Nav’s practice the grant is applied for before the purchase.',
    },
    asks: ['appliedBeforePurchase'],
    evaluate: ({ appliedBeforePurchase }): Evaluation => {
      if (appliedBeforePurchase === undefined) return missing('appliedBeforePurchase');
      return appliedBeforePurchase ? met : notMet();
    },
  }),
] as const;
