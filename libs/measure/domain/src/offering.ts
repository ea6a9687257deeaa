import { addMonths, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Running intake all the year, or one common start. */
export const intakeKinds = ['LOPENDE', 'FELLES'] as const;
export type IntakeKind = (typeof intakeKinds)[number];

/** Whether the adviser's enrolment is itself the decision, or an application that the measure coordinator decides. */
export const enrolmentKinds = ['direct-decision', 'application'] as const;
export type EnrolmentKind = (typeof enrolmentKinds)[number];

/** How the places come from the provider: approved beforehand, bought by tender, run by Nav itself, or by a municipality. */
export const agreementKinds = ['pre-approved', 'tender', 'in-house', 'municipal'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Kinds of organisation that run measures, as in the reference data. */
export const providerTypes = ['PREAPPROVED_AFT_VTA', 'TENDER_PROVIDER', 'SCHOOL', 'NAV_IN_HOUSE'] as const;
export type ProviderType = (typeof providerTypes)[number];

/** When one can begin, seen from a day: running intake that has begun, a common start that has passed, or how far ahead the start is. */
export const startBands = ['any-time', 'within-month', 'within-quarter', 'later', 'begun'] as const;
export type StartBand = (typeof startBands)[number];

export const intakeNames: Readonly<Record<IntakeKind, LocalizedText>> = {
  LOPENDE: { nb: 'Løpende inntak', nn: 'Løpande inntak', en: 'Running intake' },
  FELLES: { nb: 'Felles oppstart', nn: 'Felles oppstart', en: 'Common start' },
};

export const enrolmentNames: Readonly<Record<EnrolmentKind, LocalizedText>> = {
  'direct-decision': { nb: 'Veileder avgjør', nn: 'Rettleiar avgjer', en: 'Decided by the adviser' },
  application: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
};

export const agreementNames: Readonly<Record<AgreementKind, LocalizedText>> = {
  'pre-approved': { nb: 'Forhåndsgodkjent', nn: 'Førehandsgodkjend', en: 'Pre-approved' },
  tender: { nb: 'Anskaffet', nn: 'Innkjøpt', en: 'Procured' },
  'in-house': { nb: 'Nav egenregi', nn: 'Nav eigenregi', en: 'Run by Nav' },
  municipal: { nb: 'Kommunalt', nn: 'Kommunalt', en: 'Municipal' },
};

const measuresWithCommonStart: readonly MeasureCode[] = [
  'JOBBKLUBB',
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
];

/** The intakes a measure may have: only group training and the job club may gather everybody at one start. */
export function intakesOf(measure: MeasureCode): readonly IntakeKind[] {
  return measuresWithCommonStart.includes(measure) ? intakeKinds : ['LOPENDE'];
}

/** How one is enrolled: a common start takes applications, running intake is decided by the adviser (Nav's practice, nav-systems.md 2.2). */
export function enrolmentFor(intake: IntakeKind): EnrolmentKind {
  return intake === 'FELLES' ? 'application' : 'direct-decision';
}

/** What decides whether somebody can be enrolled today. */
export interface Enrollable {
  /** Whether the measure coordinator keeps it open. */
  readonly isOpen: boolean;
  readonly intake: IntakeKind;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
}

/** Whether an offering takes enrolments on a day: kept open, not over, and, with a common start, not begun. */
export function isOpenForEnrolment({ isOpen, intake, startsOn, endsOn }: Enrollable, today: LocalDate): boolean {
  if (!isOpen || (endsOn !== undefined && endsOn < today)) return false;
  return intake === 'LOPENDE' || today < startsOn;
}

/** The band that the start of an offering falls in on a day. */
export function startBandOf({ intake, startsOn }: Pick<Enrollable, 'intake' | 'startsOn'>, today: LocalDate): StartBand {
  if (startsOn <= today) return intake === 'LOPENDE' ? 'any-time' : 'begun';
  if (startsOn <= addMonths(today, 1)) return 'within-month';
  return startsOn <= addMonths(today, 3) ? 'within-quarter' : 'later';
}
