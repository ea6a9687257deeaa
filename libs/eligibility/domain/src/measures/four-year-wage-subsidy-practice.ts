import { addMonths, addYears, localDate } from '@fotfeste/shared/kernel';
import type { RecordedMainGoal } from '../main-goal';
import { condition, met, missing, notMet, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';

const inForce = { from: localDate('2026-08-01') };
const practice = { law: 'PRAKSIS', section: '', source: 'TGA, TGF', confidence: 'medium' } as const;
const keepWork: RecordedMainGoal = 'BEHOLDE_ARBEID';

/** What Nav's own system takes. It reads "under 30" on the start day and lets the birthday itself pass. */
export const fourYearWageSubsidyPractice = [
  condition({
    id: 'F4L-12',
    part: 'age',
    kind: 'technical',
    title: {
      nb: 'Fødselsdatoen er ikke mer enn 30 år før starten',
      nn: 'Fødselsdatoen er ikkje meir enn 30 år før starten',
      en: 'The date of birth is no more than 30 years before the start',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem avviser den som er født før {earliest}. Loven regner alderen ved tildelingen.',
      nn: 'Fagsystemet til Nav avviser den som er fødd før {earliest}. Lova reknar alderen ved tildelinga.',
      en: 'Nav’s system refuses those born before {earliest}. The law counts the age at allocation.',
    },
    asks: ['born'],
    evaluate: ({ born }, at): Evaluation => {
      if (!born) return missing('born');
      const earliest = addYears(at.startsOn, -at.parameter('F4L.MAX_AGE'));
      return born >= earliest ? met : notMet({ earliest });
    },
  }),
  condition({
    id: 'F4L-12',
    part: 'end',
    kind: 'technical',
    title: {
      nb: 'Avtalen slutter innen to år ved midlertidig, fire år ved fast ansettelse',
      nn: 'Avtalen sluttar innan to år ved mellombels, fire år ved fast tilsetjing',
      en: 'The agreement ends within two years when temporary, four when permanent',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tar imot slutt før {end}.',
      nn: 'Fagsystemet til Nav tek imot slutt før {end}.',
      en: 'Nav’s system accepts an end before {end}.',
    },
    asks: ['endsOn', 'permanentlyEmployedAtHost'],
    evaluate: (facts, at): Evaluation => {
      if (facts.permanentlyEmployedAtHost === undefined) return missing('permanentlyEmployedAtHost');
      const end = addMonths(at.startsOn, at.parameter(facts.permanentlyEmployedAtHost ? 'F4L.DUR' : 'F4L.TEMP'));
      return lastDayAskedFor(facts, at) < end ? met : notMet({ end });
    },
  }),
  condition({
    id: 'F4L-12',
    part: 'main-goal',
    kind: 'technical',
    title: {
      nb: 'Hovedmålet i vedtaket er ikke å beholde arbeid',
      nn: 'Hovudmålet i vedtaket er ikkje å behalde arbeid',
      en: 'The main goal of the decision is not to keep work',
    },
    basis: practice,
    inForce,
    because: {
      nb: 'Navs fagsystem tilbyr ikke tiltaket når hovedmålet er å beholde arbeid.',
      nn: 'Fagsystemet til Nav tilbyr ikkje tiltaket når hovudmålet er å behalde arbeid.',
      en: 'Nav’s system does not offer the measure when the main goal is to keep work.',
    },
    asks: ['mainGoal'],
    evaluate: ({ mainGoal }): Evaluation => {
      if (!mainGoal) return missing('mainGoal');
      return mainGoal === keepWork ? notMet() : met;
    },
  }),
] as const;
