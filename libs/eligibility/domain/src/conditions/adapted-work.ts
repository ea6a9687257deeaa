import type { Basis, InForce } from '../engine/basis';
import { condition, mustBe, type Condition } from '../engine/condition';
import { anyOf, type Group } from '../engine/requirement';

/** A rule of permanently adapted work, under the id and section of its chapter; chapters 14 and 14A say the same. */
interface ChapterRule {
  readonly id: string;
  readonly basis: Basis;
  readonly inForce: InForce;
}

/** The sentence on who adapted work is for, alike in § 14-3 and § 14A-3. */
export const adaptedWorkGroupQuote =
  'Tiltaket er rettet mot personer som mottar eller i nær fremtid ventes å få innvilget uføretrygd etter folketrygdloven';

/** Receives disability pension, or a person expects it to be granted soon. */
export function pensionOrExpected(rule: ChapterRule): Group {
  const receives = condition({
    ...rule,
    part: 'pension',
    kind: 'hard',
    title: { nb: 'Mottar uføretrygd', nn: 'Får uføretrygd', en: 'Receives disability pension' },
    because: {
      nb: 'Personen mottar ikke uføretrygd.',
      nn: 'Personen får ikkje uføretrygd.',
      en: 'The person does not receive disability pension.',
    },
    asks: ['receivesDisabilityPension'],
    evaluate: mustBe('receivesDisabilityPension'),
  });
  const expected = condition({
    ...rule,
    part: 'expected',
    kind: 'discretionary',
    title: {
      nb: 'Ventes å få innvilget uføretrygd i nær fremtid',
      nn: 'Er venta å få innvilga uføretrygd i nær framtid',
      en: 'Is expected to be granted disability pension in the near future',
    },
    judgement: {
      about: 'person',
      reusableMonths: 6,
      text: {
        nb: 'Ventes personen å få innvilget uføretrygd i nær fremtid?',
        nn: 'Er det venta at personen får innvilga uføretrygd i nær framtid?',
        en: 'Is the person expected to be granted disability pension in the near future?',
      },
      help: {
        nb: 'Er det søkt, og hvor langt er saken kommet? Hva bygger du på?',
        nn: 'Er det søkt, og kor langt er saka komen? Kva byggjer du på?',
        en: 'Has it been applied for, and how far has the case come? What do you build on?',
      },
    },
  });
  return anyOf([receives, expected], {
    nb: 'Mottar uføretrygd, eller ventes å få den snart',
    nn: 'Får uføretrygd, eller er venta å få ho snart',
    en: 'Receives disability pension, or is expected to soon',
  });
}

/** Needs special adaptation and close follow-up. */
export function needsSpecialAdaptation(rule: ChapterRule): Condition {
  return condition({
    ...rule,
    kind: 'discretionary',
    title: {
      nb: 'Trenger spesiell tilrettelegging og tett oppfølging',
      nn: 'Treng spesiell tilrettelegging og tett oppfølging',
      en: 'Needs special adaptation and close follow-up',
    },
    judgement: {
      about: 'person',
      reusableMonths: 12,
      text: {
        nb: 'Trenger personen spesiell tilrettelegging og tett oppfølging i arbeidet?',
        nn: 'Treng personen spesiell tilrettelegging og tett oppfølging i arbeidet?',
        en: 'Does the person need special adaptation and close follow-up at work?',
      },
      help: {
        nb: 'Hvilken tilrettelegging og hvilken oppfølging?',
        nn: 'Kva tilrettelegging og kva oppfølging?',
        en: 'Which adaptation and which follow-up?',
      },
    },
  });
}

/** Other measures have been assessed and found not relevant. */
export function othersNotRelevant(rule: ChapterRule): Condition {
  return condition({
    ...rule,
    kind: 'discretionary',
    title: {
      nb: 'Andre tiltak er vurdert og funnet uaktuelle',
      nn: 'Andre tiltak er vurderte og funne uaktuelle',
      en: 'Other measures have been assessed and found not relevant',
    },
    judgement: {
      about: 'person-and-measure',
      reusableMonths: 12,
      text: {
        nb: 'Er andre tiltak vurdert, og er de uaktuelle?',
        nn: 'Er andre tiltak vurderte, og er dei uaktuelle?',
        en: 'Have other measures been assessed, and are they not relevant?',
      },
      help: {
        nb: 'Hvilke tiltak er vurdert, og hvorfor passer de ikke?',
        nn: 'Kva tiltak er vurderte, og kvifor passar dei ikkje?',
        en: 'Which measures were assessed, and why do they not fit?',
      },
    },
  });
}

/** Permanently employed where the work is. */
export function permanentlyEmployed(rule: ChapterRule & { readonly part?: string }): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    title: {
      nb: 'Deltakeren er fast ansatt i virksomheten',
      nn: 'Deltakaren er fast tilsett i verksemda',
      en: 'The participant is permanently employed in the enterprise',
    },
    because: {
      nb: 'Deltakeren skal ha fast ansettelse i virksomheten.',
      nn: 'Deltakaren skal ha fast tilsetjing i verksemda.',
      en: 'The participant shall be permanently employed in the enterprise.',
    },
    asks: ['permanentlyEmployedAtHost'],
    evaluate: mustBe('permanentlyEmployedAtHost'),
  });
}

/** No time limit, but transfer to something else is considered regularly; the law sets no interval. */
export function noTimeLimit(rule: ChapterRule): Condition {
  return condition({
    ...rule,
    kind: 'information',
    audience: 'adviser',
    task: 'review-progress',
    title: {
      nb: 'Uten tidsgrense, men vurder overgang jevnlig',
      nn: 'Utan tidsgrense, men vurder overgang jamleg',
      en: 'No time limit, but consider transfer regularly',
    },
    text: {
      nb: 'Tiltaket har ingen lengste varighet. Vurder jevnlig om et annet tiltak, utdanning eller ordinært arbeid er mulig nå. Loven sier ikke hvor ofte.',
      nn: 'Tiltaket har inga lengste varigheit. Vurder jamleg om eit anna tiltak, utdanning eller ordinært arbeid er mogleg no. Lova seier ikkje kor ofte.',
      en: 'The measure has no longest duration. Consider regularly whether another measure, education or ordinary work is possible now. The law does not say how often.',
    },
  });
}
