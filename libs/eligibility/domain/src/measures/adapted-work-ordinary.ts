import { localDate } from '@fotfeste/shared/kernel';
import {
  adaptedWorkGroupQuote,
  needsSpecialAdaptation,
  noTimeLimit,
  othersNotRelevant,
  pensionOrExpected,
  permanentlyEmployed,
} from '../conditions/adapted-work';
import { generalProvisions } from '../conditions/general-provisions';
import { doesNotDisplace } from '../conditions/provider';
import { condition, mustBe } from '../engine/condition';
import { measure } from '../engine/measure';
import { amountPlan, payment } from '../money/amount-plan';
import { placeRate, placeRateNote } from '../money/place-rate';
import { earningsBesidePension } from './adapted-work-information';
import { adaptedWorkOrdinaryInformation } from './adapted-work-ordinary-information';

const inForce = { from: localDate('2026-09-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 14A-3' } as const;

const sponsorAppointed = condition({
  id: 'VTO-06',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Fadder på arbeidsplassen og kontaktperson i Nav er oppnevnt',
    nn: 'Fadder på arbeidsplassen og kontaktperson i Nav er oppnemnde',
    en: 'A sponsor at the workplace and a contact person at Nav are appointed',
  },
  basis: {
    ...regulation,
    section: '§ 14A-2 tredje ledd',
    quote: 'Det skal oppnevnes en fadder på arbeidsplassen og en kontaktperson i Arbeids- og velferdsetaten.',
  },
  inForce,
  because: {
    nb: 'Fadder eller kontaktperson mangler.',
    nn: 'Fadder eller kontaktperson manglar.',
    en: 'Sponsor or contact person is lacking.',
  },
  asks: ['sponsorAndContactAppointed'],
  evaluate: mustBe('sponsorAndContactAppointed'),
});

const followUpProvider = condition({
  id: 'VTO-07',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'En forhåndsgodkjent virksomhet eller Nav selv følger opp',
    nn: 'Ei førehandsgodkjend verksemd eller Nav sjølv følgjer opp',
    en: 'A pre-approved enterprise or Nav itself follows up',
  },
  basis: {
    ...regulation,
    section: '§ 14A-6',
    quote: 'Forhåndsgodkjent virksomhet kan gi tilbud om oppfølging, jf. § 14-5 .',
  },
  inForce,
  because: {
    nb: 'Bare en forhåndsgodkjent virksomhet eller Navs egne jobbspesialister kan gi oppfølgingen.',
    nn: 'Berre ei førehandsgodkjend verksemd eller jobbspesialistane i Nav kan gi oppfølginga.',
    en: 'Only a pre-approved enterprise or Nav’s own job specialists can give the follow-up.',
  },
  asks: ['followUpByApprovedOrNav'],
  evaluate: mustBe('followUpByApprovedOrNav'),
});

const agreementSigned = condition({
  id: 'VTO-09',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Deltaker, arbeidsgiver og den som følger opp har skriftlig avtale',
    nn: 'Deltakar, arbeidsgivar og den som følgjer opp har skriftleg avtale',
    en: 'Participant, employer and whoever follows up have a written agreement',
  },
  basis: {
    ...regulation,
    section: '§ 14A-8 første og andre ledd',
    quote: 'Det skal inngås en skriftlig avtale mellom tiltaksdeltakeren, arbeidsgiveren og den forhåndsgodkjente virksomheten.',
  },
  inForce,
  because: {
    nb: 'Avtalen om oppfølging er ikke underskrevet av alle parter.',
    nn: 'Avtalen om oppfølging er ikkje underskriven av alle partar.',
    en: 'The agreement on the follow-up is not signed by all parties.',
  },
  asks: ['followUpAgreementSigned'],
  evaluate: mustBe('followUpAgreementSigned'),
});

const followUpAmount = amountPlan({
  id: 'VTO-08',
  title: { nb: 'Tilskudd til den som følger opp', nn: 'Tilskot til den som følgjer opp', en: 'Grant to the follow-up provider' },
  paidTo: 'provider',
  basis: {
    ...regulation,
    section: '§ 14A-7 første ledd',
    quote: 'Tilskuddet utgjør en fast, månedlig sats per godkjent deltaker.',
  },
  asks: [],
  parameters: ['VTO.NEW_RATE'],
  monthsWithoutEnd: 1,
  notes: [
    placeRateNote,
    {
      nb: 'Satsen er ikke funnet (E-15). Arbeidsgiveren får ikke lenger tilskudd, men kan få inkluderingstilskudd.',
      nn: 'Satsen er ikkje funnen (E-15). Arbeidsgivaren får ikkje lenger tilskot, men kan få inkluderingstilskot.',
      en: 'The rate was not found (E-15). The employer no longer gets a grant, but may get an inclusion grant.',
    },
  ],
  calculate: () =>
    payment({
      each: (stretch) => [
        {
          id: 'VTO-08',
          title: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot', en: 'State grant' },
          factors: placeRate(stretch, 'VTO.NEW_RATE', 'whole'),
        },
      ],
    }),
});

/** Varig tilrettelagt arbeid i ordinær virksomhet, tiltaksforskriften chapter 14A, from 1 September 2026. */
export const adaptedWorkOrdinary = measure({
  code: 'TILRETTELAGT_ARBEID_ORDINAER',
  inForce,
  requirements: [
    ...generalProvisions(),
    sponsorAppointed,
    pensionOrExpected({ id: 'VTO-01', basis: { ...targetGroup, quote: adaptedWorkGroupQuote }, inForce }),
    needsSpecialAdaptation({
      id: 'VTO-02',
      basis: { ...targetGroup, quote: 'og som har behov for spesiell tilrettelegging og tett oppfølging.' },
      inForce,
    }),
    othersNotRelevant({
      id: 'VTO-03',
      basis: { ...targetGroup, quote: 'Andre arbeidsmarkedstiltak skal være vurdert og funnet å være uaktuelle.' },
      inForce,
    }),
    permanentlyEmployed({
      id: 'VTO-05',
      basis: {
        ...regulation,
        section: '§ 14A-5 første ledd',
        quote: 'Tiltaksdeltakeren skal være fast ansatt i den ordinære virksomheten.',
      },
      inForce,
    }),
    followUpProvider,
    agreementSigned,
    doesNotDisplace,
    noTimeLimit({
      id: 'VTO-04',
      basis: {
        ...regulation,
        section: '§ 14A-4',
        quote:
          'Tiltaket er ikke tidsbegrenset. Det skal likevel jevnlig vurderes om det kan være aktuelt med overføring til andre arbeidsmarkedstiltak, utdanning eller formidling til ordinært arbeid.',
      },
      inForce,
    }),
    ...adaptedWorkOrdinaryInformation,
    earningsBesidePension,
  ],
  amount: followUpAmount,
});
