import { localDate } from '@fotfeste/shared/kernel';
import { followUpReport, needsMoreThanNavOffers } from '../conditions/follow-up-need';
import { generalProvisions } from '../conditions/general-provisions';
import { withinPracticeWeeks } from '../conditions/practice-length';
import { providerApproved } from '../conditions/provider';
import { editWindow } from '../conditions/technical-information';
import { alsoKnownAs, condition, met, missing, notMet, type Evaluation } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import type { Requirement } from '../engine/requirement';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const followUpLength = { law: 'FOR-2015-12-11-1598', section: '§ 4-4 andre ledd', source: 'TF', confidence: 'medium' } as const;

const noLimitOfItsOwn = {
  nb: 'Forskriften har ingen egen grense for jobbklubb. Vi bruker seks pluss seks måneder fra oppfølging (E-18). Varer behovet lenger ved nedsatt arbeidsevne, er tiltaket oppfølging.',
  nn: 'Forskrifta har inga eiga grense for jobbklubb. Vi bruker seks pluss seks månader frå oppfølging (E-18). Varer behovet lenger ved nedsett arbeidsevne, er tiltaket oppfølging.',
  en: 'The regulation has no limit of its own for job clubs. We use six plus six months from follow-up (E-18). If the need lasts longer with reduced work capacity, the measure is follow-up.',
};

const fullTimePercent = 100;

const outOfWork = condition({
  id: 'JKL-03',
  kind: 'technical',
  title: {
    nb: 'Er helt eller delvis uten arbeid eller permittert, og registrert som arbeidssøker',
    nn: 'Er heilt eller delvis utan arbeid eller permittert, og registrert som arbeidssøkjar',
    en: 'Is wholly or partly out of work or laid off, and registered as a job seeker',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'low' },
  inForce: notFound,
  because: {
    nb: 'Nav bruker vanligvis tiltaket for registrerte arbeidssøkere som er helt eller delvis uten arbeid eller permittert.',
    nn: 'Nav bruker vanlegvis tiltaket for registrerte arbeidssøkjarar som er heilt eller delvis utan arbeid eller permitterte.',
    en: 'Nav usually uses the measure for registered job seekers who are wholly or partly out of work or laid off.',
  },
  note: {
    nb: 'Nav tilbyr jobbklubb til alle innsatsgrupper, også Gode muligheter. Loven krever at behovet er større enn det Nav selv kan dekke.',
    nn: 'Nav tilbyr jobbklubb til alle innsatsgrupper, òg Gode moglegheiter. Lova krev at behovet er større enn det Nav sjølv kan dekkje.',
    en: 'Nav offers job clubs to all assistance groups, also Good opportunities. The law requires a need beyond what Nav itself can meet.',
  },
  asks: ['registeredJobSeeker', 'employments', 'laidOff'],
  evaluate: ({ registeredJobSeeker, employments, laidOff }): Evaluation => {
    if (registeredJobSeeker === false) return notMet();
    if (registeredJobSeeker === undefined) return missing('registeredJobSeeker');
    if (!employments) return missing('employments');
    const percents = employments.map(({ percent }) => percent);
    const sum = percents.reduce<number>((total, percent) => total + (percent ?? 0), 0);
    if (laidOff || (sum < fullTimePercent && !percents.includes(undefined))) return met;
    if (sum < fullTimePercent) return missing('employments');
    return laidOff === undefined ? missing('laidOff') : notMet();
  },
});

const length = durationPlan({
  unit: 'months',
  clock: ['OPPFOLGING', 'JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK'],
  steps: [
    {
      id: 'JKL-04',
      alsoIds: ['OPP-03'],
      how: 'up-to',
      parameter: 'OPP.DUR_BASE',
      title: { nb: 'Inntil seks måneder, som oppfølging', nn: 'Inntil seks månader, som oppfølging', en: 'Up to six months, as follow-up' },
      basis: { ...followUpLength, quote: 'Oppfølging kan ha en varighet på inntil seks måneder.' },
      inForce,
      note: noLimitOfItsOwn,
    },
    {
      id: 'JKL-04',
      part: 'extension',
      alsoIds: ['OPP-04'],
      how: 'extended-by',
      after: 'JKL-04',
      parameter: 'OPP.DUR_EXT',
      title: { nb: 'Forlengelse med seks måneder', nn: 'Forlenging med seks månader', en: 'Extension by six months' },
      basis: { ...followUpLength, quote: 'Tiltaket kan forlenges med ytterligere seks måneder.' },
      inForce,
      note: noLimitOfItsOwn,
    },
  ],
});

const usualForJobClub = withinPracticeWeeks(
  {
    id: 'JKL-05',
    source: 'AMT',
    title: { nb: 'Jobbklubben er ikke uvanlig lang', nn: 'Jobbklubben er ikkje uvanleg lang', en: 'The job club is not unusually long' },
    because: {
      nb: 'Nav foreslår 4, 6, 8 eller 12 uker, eller tre måneder. Dette er mer enn {weeks} uker; forskriften har ingen egen grense (E-18).',
      nn: 'Nav foreslår 4, 6, 8 eller 12 veker, eller tre månader. Dette er meir enn {weeks} veker; forskrifta har inga eiga grense (E-18).',
      en: 'Nav suggests 4, 6, 8 or 12 weeks, or three months. This is more than {weeks} weeks; the regulation has no limit of its own (E-18).',
    },
  },
  length,
  (at) => at.parameter('JKL.WARN_ABOVE'),
  (at) => ({ weeks: at.parameter('JKL.WARN_ABOVE') }),
);

const usualForDigitalCourse = withinPracticeWeeks(
  {
    id: 'JKL-06',
    alsoIds: ['TEC-08'],
    source: 'AMT',
    title: {
      nb: 'Det digitale kurset er innenfor det Nav regner som vanlig',
      nn: 'Det digitale kurset er innanfor det Nav reknar som vanleg',
      en: 'The digital course is within what Nav counts as usual',
    },
    because: {
      nb: 'Nav regner {usual} uker som det lengste. Arrangørens skjema stopper ved {form} uker, et annet fagsystem ved {most}.',
      nn: 'Nav reknar {usual} veker som det lengste. Skjemaet til arrangøren stoppar ved {form} veker, eit anna fagsystem ved {most}.',
      en: 'Nav counts {usual} weeks as the longest. The provider’s form stops at {form} weeks, another system at {most}.',
    },
  },
  length,
  (at) => at.parameter('JKL.DIGITAL_MAX'),
  (at) => ({
    usual: at.parameter('JKL.DIGITAL_MAX'),
    form: at.parameter('JKL.DIGITAL_PROVIDER_MAX'),
    most: at.parameter('JKL.DIGITAL_MAX') + at.parameter('TEC.HOLIDAY_SUPPLEMENT'),
  }),
);

const usualCourse = condition({
  id: 'JKL-06',
  part: 'default',
  kind: 'information',
  audience: 'adviser',
  title: { nb: 'Vanlig lengde', nn: 'Vanleg lengd', en: 'Usual length' },
  text: {
    nb: 'Det digitale kurset varer vanligvis {weeks} uker. Kan personen delta digitalt, og hva mangler i jobbsøkingen?',
    nn: 'Det digitale kurset varer vanlegvis {weeks} veker. Kan personen delta digitalt, og kva manglar i jobbsøkinga?',
    en: 'The digital course usually lasts {weeks} weeks. Can the person take part digitally, and what is missing in the job search?',
  },
  numbers: { weeks: 'JKL.DIGITAL_DEFAULT' },
  basis: { law: 'PRAKSIS', section: '', source: 'AMT', confidence: 'medium' },
  inForce: notFound,
});

const provisions: readonly Requirement[] = [
  ...generalProvisions('JKL-01'),
  alsoKnownAs(needsMoreThanNavOffers, 'JKL-02'),
  providerApproved,
  outOfWork,
];

/** Jobbklubb, a variant of oppfølging (§ 4-2 second paragraph), on the clock of oppfølging. */
export const jobClub = measure({
  code: 'JOBBKLUBB',
  inForce,
  requirements: [...provisions, usualForJobClub, followUpReport, editWindow],
  duration: length,
});

/** The digital job-seeker course, a variant of oppfølging too. */
export const digitalCourse = measure({
  code: 'DIGITALT_OPPFOLGINGSTILTAK',
  inForce,
  requirements: [...provisions, usualForDigitalCourse, usualCourse, followUpReport, editWindow],
  duration: length,
});
