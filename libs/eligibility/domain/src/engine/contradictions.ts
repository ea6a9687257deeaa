import { completedYears, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '../assistance-group';
import { factDefinitions, factNames, type FactName, type Facts } from '../facts/facts';
import { contradictionTexts as texts } from './contradiction-texts';
import { hasUsedMoreThanPassed, isOlderThanMeasure } from './time-passed';

/** Two facts that cannot both be true. The case is not assessed until somebody has put them right. */
export interface Contradiction {
  readonly facts: readonly FactName[];
  readonly text: LocalizedText;
  /** It only means something to measures that ask for this fact: who the host is, is another one for each measure. */
  readonly onlyWhereAsked?: FactName;
}

/** Everything in the facts that cannot be true at the same time, for somebody who would start on this day. */
export function contradictionsIn(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  return [...inTime(facts, startsOn), ...inDecisions(facts, startsOn), ...inWork(facts, startsOn), ...inLife(facts, startsOn)];
}

/** Older than anybody: the year was mistyped. Unit: completed years on the start day. */
const oldest = 120;

/** More than two full positions at once: somebody's figures were added together or told twice. Unit: percent of full time. */
const mostWork = 200;

function inTime(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  const { born, endsOn, participations = [], timeUsed = {} } = facts;
  return [
    ...found(born !== undefined && born > startsOn, ['born'], texts.bornAfterStart),
    ...found(born !== undefined && born <= startsOn && completedYears(born, startsOn) > oldest, ['born'], texts.tooOld),
    ...found(endsOn !== undefined && endsOn < startsOn, ['endsOn'], texts.endsBeforeStart),
    ...listsOfPeriods.filter((name) => hasBackwardPeriod(facts[name])).map((name) => ({ facts: [name], text: texts.periodBackwards })),
    ...found(
      born !== undefined && participations.some(({ from }) => from < born),
      ['born', 'participations'],
      texts.participationBeforeBirth,
    ),
    ...found(
      born !== undefined && born < startsOn && hasUsedMoreThanPassed(timeUsed, born, startsOn),
      ['born', 'timeUsed'],
      texts.moreUsedThanPassed,
    ),
    ...found(isOlderThanMeasure({ timeUsed }, startsOn), ['timeUsed'], texts.moreUsedThanExisted),
    ...found(isOlderThanMeasure({ participations }, startsOn), ['participations'], texts.participationBeforeMeasure),
    ...daysOfLife
      .filter((name) => born !== undefined && isDayBefore(born, facts[name]))
      .map((name): Contradiction => ({ facts: ['born', name], text: texts.beforeBirth })),
  ];
}

function inDecisions(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  const { assistanceGroup, hasAssistanceDecision, reducedWorkCapacity, permanentReductionEstablished, allocatedOn, permitGrantedOn } =
    facts;
  const groupSaysReduced = assistanceGroup && hasReducedWorkCapacity(assistanceGroup);
  return [
    ...found(
      assistanceGroup !== undefined && hasAssistanceDecision === false,
      ['assistanceGroup', 'hasAssistanceDecision'],
      texts.groupWithoutDecision,
    ),
    ...found(
      groupSaysReduced !== undefined && reducedWorkCapacity !== undefined && groupSaysReduced !== reducedWorkCapacity,
      ['assistanceGroup', 'reducedWorkCapacity'],
      texts.capacityAgainstGroup,
    ),
    ...found(
      reducedWorkCapacity === false && permanentReductionEstablished === true,
      ['reducedWorkCapacity', 'permanentReductionEstablished'],
      texts.permanentlyReducedAndNot,
    ),
    ...found(allocatedOn !== undefined && allocatedOn > startsOn, ['allocatedOn'], texts.allocatedAfterStart),
    ...found(permitGrantedOn !== undefined && permitGrantedOn > startsOn, ['permitGrantedOn'], texts.permitAfterStart, 'permitGrantedOn'),
  ];
}

function inWork(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  const { employments = [], keepsEmployee, permanentlyEmployedAtHost, temporaryEmploymentEndsOn } = facts;
  return [
    ...found(
      keepsEmployee === true && facts.employments?.every(({ isHost }) => isHost === false) === true,
      ['keepsEmployee', 'employments'],
      texts.keepsNobody,
      'keepsEmployee',
    ),
    ...found(
      keepsEmployee === false && employments.some(({ isHost, percent = 0 }) => isHost === true && percent > 0),
      ['keepsEmployee', 'employments'],
      texts.hiresItsOwn,
      'keepsEmployee',
    ),
    ...found(employments.reduce((sum, { percent = 0 }) => sum + percent, 0) > mostWork, ['employments'], texts.moreThanTwoFullJobs),
    ...found(
      permanentlyEmployedAtHost === true && temporaryEmploymentEndsOn !== undefined,
      ['permanentlyEmployedAtHost', 'temporaryEmploymentEndsOn'],
      texts.permanentUntilADay,
    ),
    ...found(
      temporaryEmploymentEndsOn !== undefined && temporaryEmploymentEndsOn < startsOn,
      ['temporaryEmploymentEndsOn'],
      texts.employmentEndsBeforeStart,
    ),
  ];
}

function inLife(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  const { born, endsOn = startsOn, receivesDisabilityPension, benefits = [], supportedChildren = [] } = facts;
  return [
    ...found(
      receivesDisabilityPension === false && benefits.includes('UFORETRYGD'),
      ['receivesDisabilityPension', 'benefits'],
      texts.pensionAgainstBenefits,
    ),
    ...found(
      born !== undefined && supportedChildren.some((child) => child.born <= born),
      ['born', 'supportedChildren'],
      texts.childBornBeforeParent,
    ),
    ...found(
      supportedChildren.some((child) => child.born > startsOn && child.born > endsOn),
      ['supportedChildren'],
      texts.childNotYetBorn,
    ),
  ];
}

/** Facts that are a day in somebody’s life; the last day is compared with the start. */
const daysOfLife = factNames.filter((name) => factDefinitions[name].shape.type === 'day' && name !== 'born' && name !== 'endsOn');

/** Facts that list things with a first and a last day. */
const listsOfPeriods = factNames.filter((name) => {
  const { shape } = factDefinitions[name];
  return shape.type === 'list' && shape.of.type === 'record' && 'from' in shape.of.fields && 'to' in shape.of.fields;
});

function isDayBefore(day: LocalDate, value: unknown): boolean {
  return typeof value === 'string' && value < day;
}

/** Whether a list holds something with a first and a last day in the wrong order. */
function hasBackwardPeriod(value: unknown): boolean {
  return Array.isArray(value) && value.some(({ from, to }: { readonly from?: string; readonly to?: string }) => from && to && to < from);
}

function found(isSo: boolean, facts: readonly FactName[], text: LocalizedText, onlyWhereAsked?: FactName): readonly Contradiction[] {
  return isSo ? [{ facts, text, ...(onlyWhereAsked ? { onlyWhereAsked } : {}) }] : [];
}
