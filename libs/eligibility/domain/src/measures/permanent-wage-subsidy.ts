import { localDate } from '@fotfeste/shared/kernel';
import { permanentGroups } from '../assistance-group';
import { agreementWithEmployer } from '../conditions/agreement';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { assistanceGroupUsual, underUpperAge } from '../conditions/technical';
import {
  atRiskOfDroppingOut,
  hiresSomebody,
  keepsSomebody,
  ordinaryPay,
  permanentlyEmployed,
  sickLeaveLongEnough,
  temporaryNoLongerThan,
  testingNeeded,
} from '../conditions/wage-subsidy';
import { alsoKnownAs } from '../engine/condition';
import { measure } from '../engine/measure';
import { allOf, anyOf, unless } from '../engine/requirement';
import { permanentWageSubsidyAmount } from './permanent-wage-subsidy-amount';
import {
  adaptationFulfilled,
  assessmentMade,
  lastingEmployment,
  otherMeasuresTried,
  permanentlyReduced,
  progressiveIllness,
  substantiallyReduced,
  withinHighestRate,
} from './permanent-wage-subsidy-conditions';
import { permanentWageSubsidyInformation } from './permanent-wage-subsidy-information';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const hireSection = {
  ...regulation,
  section: '§ 10-3 første ledd',
  quote:
    'Tilskuddet gis til arbeidsgivere som ansetter personer med varig og vesentlig nedsatt arbeidsevne på ordinære lønns- og arbeidsvilkår, med sikte på et varig arbeidsforhold.',
} as const;
const keepSection = {
  ...regulation,
  section: '§ 10-3 andre ledd',
  quote:
    'Tilskuddet kan unntaksvis gis til arbeidsgivere som har ansatte med varig og vesentlig nedsatt arbeidsevne som står i fare for å falle ut av arbeidslivet etter tolv måneder med full eller gradert sykmelding.',
} as const;
const testingSection = {
  ...regulation,
  section: '§ 10-9',
  quote:
    'Dersom det er behov for en særlig utprøving av arbeidsevnen, kan arbeidstakeren tilsettes midlertidig i inntil ett år, jf. arbeidsmiljøloven § 14-9 nr. 2 bokstav d .',
} as const;

/** Varig lønnstilskudd, tiltaksforskriften chapter 10. It has no time limit. */
export const permanentWageSubsidy = measure({
  code: 'VARIG_LONNSTILSKUDD',
  inForce,
  requirements: [
    ...generalProvisions(),
    permanentlyReduced,
    substantiallyReduced,
    anyOf(
      [
        allOf(
          [
            hiresSomebody({ id: 'VLT-02', part: 'hire', basis: hireSection, inForce }),
            ordinaryPay({ id: 'VLT-02', basis: hireSection, inForce }),
            lastingEmployment,
          ],
          {
            nb: 'Ansette på ordinære vilkår, med sikte på et varig arbeidsforhold',
            nn: 'Tilsetje på ordinære vilkår, med sikte på eit varig arbeidsforhold',
            en: 'Hire on ordinary conditions, aiming at a lasting employment',
          },
        ),
        allOf(
          [
            keepsSomebody({ id: 'VLT-05', part: 'keep', basis: keepSection, inForce }),
            unless(sickLeaveLongEnough({ id: 'VLT-05', parameter: 'VLT.SICK_MONTHS', basis: keepSection, inForce }), progressiveIllness, {
              nb: 'Tolv måneders sykmelding, med unntak for sykdom som gradvis svekker arbeidsevnen',
              nn: 'Tolv månaders sjukmelding, med unntak for sjukdom som svekkjer arbeidsevna gradvis',
              en: 'Twelve months of sick leave, except for illness that gradually weakens work capacity',
            }),
            atRiskOfDroppingOut({ id: 'VLT-05', part: 'at-risk', basis: keepSection, inForce }),
          ],
          {
            nb: 'Beholde en ansatt, unntaksvis',
            nn: 'Behalde ein tilsett, unntaksvis',
            en: 'Keep an employee, exceptionally',
          },
        ),
      ],
      { nb: 'Ansette eller beholde (§ 10-3)', nn: 'Tilsetje eller behalde (§ 10-3)', en: 'Hire or keep (§ 10-3)' },
    ),
    assessmentMade,
    otherMeasuresTried,
    adaptationFulfilled,
    withinHighestRate,
    agreementWithEmployer({
      id: 'TF § 10-8',
      basis: {
        ...regulation,
        section: '§ 10-8 første ledd',
        quote:
          'Det skal inngås en avtale mellom tiltaksdeltakeren, arbeidsgiveren og Arbeids- og velferdsetaten som angir ansettelsesforhold, oppfølgingsbehov, tilskuddssats, varighet og eventuelt hvilken annen bistand som skal benyttes.',
      },
      inForce,
    }),
    anyOf(
      [
        permanentlyEmployed({ id: 'VLT-11', part: 'permanent', basis: testingSection, inForce }),
        allOf([
          temporaryNoLongerThan({
            id: 'VLT-11',
            parameter: 'VLT.TEMP',
            basis: testingSection,
            inForce,
            title: {
              nb: 'Den midlertidige ansettelsen varer ikke over ett år',
              nn: 'Den mellombelse tilsetjinga varer ikkje over eitt år',
              en: 'The temporary employment lasts no more than one year',
            },
          }),
          testingNeeded({ id: 'VLT-11', part: 'testing', basis: testingSection, inForce }),
        ]),
      ],
      {
        nb: 'Fast ansatt, eller midlertidig i inntil ett år for særlig utprøving',
        nn: 'Fast tilsett, eller mellombels i inntil eitt år for særleg utprøving',
        en: 'Permanently employed, or temporarily for up to a year for particular testing',
      },
    ),
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(permanentGroups, 'TGA', 'medium'), 'VLT-13'),
    alsoKnownAs(underUpperAge, 'VLT-13'),
    ...permanentWageSubsidyInformation,
  ],
  amount: permanentWageSubsidyAmount,
});
