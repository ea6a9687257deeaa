import { localDate } from '@fotfeste/shared/kernel';
import { agreementWithEmployer } from '../conditions/agreement';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { needEstablished } from '../conditions/need-established';
import { allButGoodOpportunities, assistanceGroupUsual, underUpperAge } from '../conditions/technical';
import {
  atRiskOfDroppingOut,
  hiresSomebody,
  keepsSomebody,
  ordinaryTasks,
  permanentlyEmployed,
  sickLeaveLongEnough,
  testingNeeded,
} from '../conditions/wage-subsidy';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { alsoKnownAs, condition } from '../engine/condition';
import { measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';
import { temporaryWageSubsidyAmount } from './temporary-wage-subsidy-amount';
import { temporaryWageSubsidyInformation } from './temporary-wage-subsidy-information';
import { longerThanUsual, temporaryWageSubsidyLength } from './temporary-wage-subsidy-length';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const hireSection = {
  ...regulation,
  section: '§ 9-3 første ledd',
  quote:
    'Midlertidig lønnstilskudd kan gis til arbeidsgivere som ansetter personer som har problemer med å komme inn på arbeidsmarkedet på ordinære lønns- og arbeidsvilkår.',
} as const;
const keepSection = {
  ...regulation,
  section: '§ 9-3 andre ledd',
  quote:
    'Lønnstilskudd kan også gis til arbeidsgivere som beholder arbeidstakere med nedsatt arbeidsevne som står i fare for å falle ut av arbeidslivet etter tolv måneder med full eller gradert sykmelding.',
} as const;

const problemsEntering = condition({
  id: 'MLT-01',
  kind: 'discretionary',
  title: {
    nb: 'Har problemer med å komme inn på arbeidsmarkedet på ordinære vilkår',
    nn: 'Har problem med å kome inn på arbeidsmarknaden på ordinære vilkår',
    en: 'Has problems entering the labour market on ordinary conditions',
  },
  basis: hireSection,
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen problemer med å komme inn på arbeidsmarkedet på ordinære lønns- og arbeidsvilkår?',
      nn: 'Har personen problem med å kome inn på arbeidsmarknaden på ordinære løns- og arbeidsvilkår?',
      en: 'Does the person have problems entering the labour market on ordinary pay and conditions?',
    },
    help: {
      nb: 'Hvorfor ansettes ikke personen på ordinære vilkår? Kan jobben bli fast (§ 9-1)?',
      nn: 'Kvifor blir ikkje personen tilsett på ordinære vilkår? Kan jobben bli fast (§ 9-1)?',
      en: 'Why is the person not hired on ordinary terms? May the job become permanent (§ 9-1)?',
    },
  },
});

const testingSection = {
  ...regulation,
  section: '§ 9-7',
  quote:
    'Dersom det er behov for en særlig utprøving av arbeidsevnen, kan arbeidstakeren tilsettes midlertidig i hele eller deler av tiltaksperioden, jf. arbeidsmiljøloven § 14-9 nr. 2 bokstav d .',
} as const;

/** Midlertidig lønnstilskudd, tiltaksforskriften chapter 9. */
export const temporaryWageSubsidy = measure({
  code: 'MIDLERTIDIG_LONNSTILSKUDD',
  inForce,
  requirements: [
    ...generalProvisions('MLT-11'),
    ordinaryTasks({
      id: 'MLT-08',
      basis: {
        ...regulation,
        section: '§ 9-2',
        quote:
          'Tiltaksdeltakeren ansettes i en offentlig eller privat virksomhet, i hel- eller deltidsstilling, og skal utføre ordinære arbeidsoppgaver.',
      },
      inForce,
    }),
    anyOf(
      [
        allOf([hiresSomebody({ id: 'MLT-01', part: 'hire', basis: hireSection, inForce }), problemsEntering], {
          nb: 'Ansette: den som har problemer med å komme inn på arbeidsmarkedet',
          nn: 'Tilsetje: den som har problem med å kome inn på arbeidsmarknaden',
          en: 'Hire: somebody with problems entering the labour market',
        }),
        allOf(
          [
            keepsSomebody({ id: 'MLT-02', part: 'keep', basis: keepSection, inForce }),
            reducedWorkCapacity({ id: 'MLT-02', part: 'reduced-capacity', basis: keepSection, inForce }),
            sickLeaveLongEnough({ id: 'MLT-02', parameter: 'MLT.SICK_MONTHS', basis: keepSection, inForce }),
            atRiskOfDroppingOut({ id: 'MLT-02', part: 'at-risk', basis: keepSection, inForce }),
          ],
          {
            nb: 'Beholde: en ansatt med nedsatt arbeidsevne etter tolv måneders sykmelding',
            nn: 'Behalde: ein tilsett med nedsett arbeidsevne etter tolv månaders sjukmelding',
            en: 'Keep: an employee with reduced work capacity after twelve months of sick leave',
          },
        ),
      ],
      { nb: 'Ansette eller beholde (§ 9-3)', nn: 'Tilsetje eller behalde (§ 9-3)', en: 'Hire or keep (§ 9-3)' },
    ),
    needEstablished({
      id: 'MLT-03',
      basis: {
        ...regulation,
        section: '§ 9-3 tredje ledd',
        quote:
          'Arbeids- og velferdsetaten må gjennomføre en behovs- eller arbeidsevnevurdering før lønnstilskudd kan innvilges. Det er kun personer som har fått vurdert at de har et bistandsbehov for å komme i, eller beholde en, jobb som kan få midlertidig lønnstilskudd.',
      },
      inForce,
    }),
    agreementWithEmployer({
      id: 'MLT-10',
      basis: {
        ...regulation,
        section: '§ 9-6 første ledd',
        quote:
          'Det skal inngås en avtale mellom tiltaksdeltakeren, arbeidsgiveren og Arbeids- og velferdsetaten som angir tiltakets formål, tilskuddssats, varighet og eventuelt hvilken annen bistand som skal benyttes.',
      },
      inForce,
    }),
    anyOf(
      [
        permanentlyEmployed({ id: 'MLT-09', part: 'permanent', basis: testingSection, inForce }),
        testingNeeded({ id: 'MLT-09', basis: testingSection, inForce }),
      ],
      {
        nb: 'Fast ansatt, eller midlertidig for særlig utprøving av arbeidsevnen',
        nn: 'Fast tilsett, eller mellombels for særleg utprøving av arbeidsevna',
        en: 'Permanently employed, or temporarily for particular testing of work capacity',
      },
    ),
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'TGA', 'medium'), 'MLT-12'),
    alsoKnownAs(underUpperAge, 'MLT-12'),
    longerThanUsual,
    ...temporaryWageSubsidyInformation,
  ],
  duration: temporaryWageSubsidyLength,
  amount: temporaryWageSubsidyAmount,
});
