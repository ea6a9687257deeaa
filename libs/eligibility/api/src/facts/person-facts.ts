import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Employment, FactOrigin } from '@fotfeste/eligibility/domain';
import type { DecisionInForce, WorkCapacity } from '@fotfeste/assistance/api';
import type { BenefitFact, EmploymentFact, ParticipantFacts, Sourced } from '@fotfeste/participant/api';
import type { KnownFacts } from './fact-source';
import { combined, known } from './known-facts';
import { sickLeaveMonths } from './sick-leave-months';

/** What the registers and people have told about the person, as the rules ask for it. */
export function personFacts(person: ParticipantFacts, on: LocalDate): KnownFacts {
  const { born, lawfulResidence, registeredJobSeeker, sickListed, sickLeaves, employments, benefits, parentsConsent } = person;
  return combined([
    known('born', born.value, born),
    ...(lawfulResidence ? [known('lawfulResidence', lawfulResidence.value, lawfulResidence)] : []),
    known('registeredJobSeeker', registeredJobSeeker.value, registeredJobSeeker),
    ...(sickListed ? [known('sickListed', sickListed.value, sickListed)] : []),
    ...sickLeaves.slice(0, 1).map((newest) => known('sickLeaveMonths', sickLeaveMonths(sickLeaves, on), newest)),
    ...(parentsConsent ? [known('guardianConsents', parentsConsent.value, parentsConsent)] : []),
    ...(employments ? [workFacts(employments)] : []),
    ...(benefits ? [benefitFacts(benefits)] : []),
  ]);
}

/** What the § 14 a decision in force says; that there is none is known too. */
export function assistanceFacts(
  decision: DecisionInForce | undefined,
  capacity: WorkCapacity | undefined,
  noneOn: FactOrigin['date'],
): KnownFacts {
  const assessment = capacity && { source: 'arbeidsevnevurdering', date: capacity.assessedOn };
  const made = assessment ? [known('workCapacityAssessed', true, assessment)] : [];
  const assessed = assessment && known('reducedWorkCapacity', capacity.isReduced, assessment);
  if (!decision)
    return combined([known('hasAssistanceDecision', false, { source: 'vedtak', date: noneOn }), ...made, ...(assessed ? [assessed] : [])]);
  const origin = { source: 'vedtak', date: decision.decidedOn };
  const isNewer = capacity && capacity.assessedOn > decision.decidedOn;
  return combined([
    known('hasAssistanceDecision', true, origin),
    known('assistanceGroup', decision.group, origin),
    known('mainGoal', decision.mainGoal, origin),
    ...made,
    ...(assessed && isNewer ? [assessed] : []),
  ]);
}

/** A pension that is written down says yes; only Nav's own register, or a list known to be empty, says no. */
function benefitFacts({ value: benefits, ...origin }: Sourced<readonly BenefitFact[]>): KnownFacts {
  const pension = benefits.find(({ type }) => type === 'UFORETRYGD');
  if (pension) return known('receivesDisabilityPension', true, pension);
  const isComplete = benefits.length === 0 || origin.source === 'navs-ytelser';
  return known('receivesDisabilityPension', isComplete ? false : undefined, origin);
}

function workFacts({ value: employments, ...origin }: Sourced<readonly EmploymentFact[]>): KnownFacts {
  const listed = employments.map(({ employerNumber, percent }): Employment => given({ employer: employerNumber, percent }));
  const about = employments[0] ?? origin;
  return combined([
    known('employments', listed, origin),
    known('employerAdaptationFulfilled', ofAll(employments.map(({ adaptationFulfilled }) => adaptationFulfilled)), about),
    known('followUpPlanObtained', employments.some(({ followUpPlanOn }) => followUpPlanOn) || undefined, planOrigin(employments) ?? about),
    known('internalMeasures', sameForAll(employments.map(({ internalMeasures }) => internalMeasures)), about),
  ]);
}

/** Yes when it is so at every employer, no when it is not at one, unknown otherwise. */
function ofAll(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.length === 0) return undefined;
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** One employer's answer when there is one employer; several are not added up. */
function sameForAll<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0] : undefined;
}

function planOrigin(employments: readonly EmploymentFact[]): FactOrigin | undefined {
  const plan = employments.find(({ followUpPlanOn }) => followUpPlanOn);
  return plan?.followUpPlanOn && { source: plan.source, date: plan.followUpPlanOn };
}
