import { localDate } from '@fotfeste/shared/kernel';
import { groupsWithReducedWorkCapacity } from '../assistance-group';
import { agreementWithEmployer, contactPoints } from '../conditions/agreement';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { assistanceGroupUsual } from '../conditions/technical';
import { ordinaryTasks, permanentlyEmployed, temporaryNoLongerThan, testingNeeded } from '../conditions/wage-subsidy';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { durationPlan } from '../engine/duration-plan';
import { measure, type Measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';
import { fourYearWageSubsidyAmount } from './four-year-wage-subsidy-amount';
import {
  bothAssessmentsMade,
  difficultWithoutGrant,
  officeInTrial,
  underThirtyAtAllocation,
  withinTrial,
} from './four-year-wage-subsidy-conditions';
import { fourYearWageSubsidyInformation } from './four-year-wage-subsidy-information';
import { fourYearWageSubsidyPractice } from './four-year-wage-subsidy-practice';

const inForce = { from: localDate('2026-08-01') };
const regulation = { law: 'FOR-2026-02-04-163', source: 'F4', confidence: 'high' } as const;
const groupSection = {
  ...regulation,
  section: '§ 4 første ledd bokstav b',
  quote: 'som har nedsatt arbeidsevne eller varig nedsatt arbeidsevne på grunn av helsemessige eller sosial grunner,',
} as const;
const testingSection = {
  ...regulation,
  section: '§ 10',
  quote:
    'Dersom det er behov for en særlig utprøving av arbeidsevnen, kan arbeidstakeren tilsettes midlertidig i inntil to år, jf. arbeidsmiljøloven § 14-9 nr. 2 bokstav d .',
} as const;

/** Offices in the trial, by unit number. The directorate decides them; the list was not found (rulebook E-14). */
export const officesInFourYearTrial: readonly string[] = [];

/** Fireårig lønnstilskudd for unge, with the offices that take part. Tiltaksforskriften chapter 1 applies as far as it fits (§ 11). */
export function fourYearWageSubsidyAt(offices: readonly string[]): Measure {
  return measure({
    code: 'FIREARIG_LONNSTILSKUDD',
    inForce: { ...inForce, to: localDate('2032-12-31') },
    requirements: [
      ...generalProvisions(),
      officeInTrial(offices),
      ordinaryTasks({
        id: 'F4 § 3',
        basis: {
          ...regulation,
          section: '§ 3 første ledd',
          quote:
            'Tiltaksdeltakeren ansettes i en offentlig eller privat virksomhet, i hel- eller deltidsstilling, og skal utføre ordinære arbeidsoppgaver.',
        },
        inForce,
      }),
      underThirtyAtAllocation,
      reducedWorkCapacity({ id: 'F4L-02', basis: groupSection, inForce }),
      difficultWithoutGrant,
      bothAssessmentsMade,
      agreementWithEmployer({
        id: 'F4L-09',
        basis: {
          ...regulation,
          section: '§ 9 første ledd',
          quote:
            'Det skal inngås en avtale mellom tiltaksdeltakeren, arbeidsgiveren og Arbeids- og velferdsetaten som blant annet angir tiltakets formål, tilskuddssats, varighet og eventuelt hvilken annen bistand som skal benyttes.',
        },
        inForce,
      }),
      contactPoints({
        id: 'F4L-09',
        basis: {
          ...regulation,
          section: '§ 9 tredje ledd',
          quote:
            'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
        },
        inForce,
      }),
      anyOf(
        [
          permanentlyEmployed({
            id: 'F4L-10',
            part: 'permanent',
            basis: { ...regulation, section: '§ 10 første ledd', quote: 'Tiltaksdeltakeren skal som en hovedregel ansettes fast.' },
            inForce,
          }),
          allOf([
            temporaryNoLongerThan({
              id: 'F4L-10',
              parameter: 'F4L.TEMP',
              basis: testingSection,
              inForce,
              title: {
                nb: 'Den midlertidige ansettelsen varer ikke over to år',
                nn: 'Den mellombelse tilsetjinga varer ikkje over to år',
                en: 'The temporary employment lasts no more than two years',
              },
            }),
            testingNeeded({ id: 'F4L-10', part: 'testing', basis: testingSection, inForce }),
          ]),
        ],
        {
          nb: 'Fast ansatt, eller midlertidig i inntil to år for særlig utprøving',
          nn: 'Fast tilsett, eller mellombels i inntil to år for særleg utprøving',
          en: 'Permanently employed, or temporarily for up to two years for particular testing',
        },
      ),
      withinTrial,
      ...employerGrant,
      assistanceGroupUsual(groupsWithReducedWorkCapacity, 'TGA', 'medium'),
      ...fourYearWageSubsidyPractice,
      ...fourYearWageSubsidyInformation,
    ],
    duration: durationPlan({
      unit: 'months',
      clock: ['FIREARIG_LONNSTILSKUDD'],
      steps: [
        {
          id: 'F4L-08',
          how: 'up-to',
          parameter: 'F4L.DUR',
          title: { nb: 'Inntil fire år', nn: 'Inntil fire år', en: 'Up to four years' },
          basis: { ...regulation, section: '§ 8', quote: 'Tiltaket kan gis i inntil fire år.' },
          inForce,
        },
      ],
    }),
    amount: fourYearWageSubsidyAmount,
  });
}

/** Fireårig lønnstilskudd for unge, a trial. With no known office it is available nowhere. */
export const fourYearWageSubsidy = fourYearWageSubsidyAt(officesInFourYearTrial);
