import { addDays, localDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { AssessmentResult, Outcome, Phase } from './assessment';
import { isInForce, type InForce } from './basis';
import { compileMeasure, type CompiledMeasure } from './compiled-measure';
import type { At } from './condition';
import { lastDayAskedFor, type DurationPlan } from './duration-plan';
import type { Duration } from './duration';
import { explain, type Case } from './explain';
import type { Facts, Provenance } from '../facts/facts';
import type { JudgementAnswer } from '../facts/fact-values';
import { answerKey, type JudgementQuestion } from '../judgements';
import type { Measure } from './measure';
import type { MeasureCode } from '../catalogue/measure-codes';
import { measureDuration } from './measure-duration';
import { withAmount } from './with-amount';
import { NoParameterValue, spokenValueOn, unknownOn, valueOn, type Parameter } from './parameter';
import type { ParameterId } from '../parameters';
import { conditionsIn } from './requirement';
import { outcomeByStatus, statusOfMeasure } from './status';
import { notAutomated, stopped, stopWithoutNumber, unlessStopped } from './stopped';
import { countTime, timeBetween, type TimeCounted } from './time-used';
import { traceOf, type ConditionTrace } from './trace';
import { UsedFacts } from './used-facts';

/** What an assessment is asked for, besides the person and the day. */
export interface AssessOptions {
  /** `offer` unless said otherwise. */
  readonly phase?: Phase;
  /** The day the question is asked; without it the rules about late registration are silent. */
  readonly today?: LocalDate;
  readonly provenance?: Provenance;
}

/** A measure's rules of a day and the moment they are asked in; each moment counts time once, for one set of facts. */
export interface Prepared {
  readonly compiled: CompiledMeasure;
  readonly at: At;
}

/** Every rule and number, ready to be asked. A changed law is another object beside it. */
export interface Law {
  readonly measures: readonly Measure[];
  readonly parameters: Readonly<Record<ParameterId, Parameter>>;
  /** Days on which some rule or number changes, in order. */
  readonly changesOn: readonly LocalDate[];
  assess(measure: MeasureCode, facts: Facts, startsOn: LocalDate, options?: AssessOptions): AssessmentResult;
  /** Only the outcome, without explanation; `undefined` when the case is stopped or not automated. */
  outcome(measure: MeasureCode, facts: Facts, startsOn: LocalDate, options?: AssessOptions): Outcome | undefined;
  /** How every condition came out, without words; `undefined` when the case is stopped or not automated. */
  trace(measure: MeasureCode, facts: Facts, startsOn: LocalDate, options?: AssessOptions): readonly ConditionTrace[] | undefined;
  duration(measure: MeasureCode, facts: Facts, startsOn: LocalDate): Duration | undefined;
  /** For searches that ask single conditions; `undefined` when no rules apply. */
  prepare(measure: MeasureCode, startsOn: LocalDate, options?: AssessOptions): Prepared | undefined;
  measureInForce(measure: MeasureCode, on: LocalDate): boolean;
  isAutomated(measure: MeasureCode): boolean;
  /** Whether the measure has a longest duration on a day. */
  isLimited(measure: MeasureCode, on: LocalDate): boolean;
  /** The number on a day; throws {@link NoParameterValue} when there is none. */
  parameter(id: ParameterId, on: LocalDate): number;
}

/** The earliest day anything is assessed: tiltaksforskriften came into force. */
export const firstDayOfLaw: LocalDate = localDate('2016-01-01');

/** Nobody knows the rules so far ahead; a later day is a mistake. */
export const lastDayOfLaw: LocalDate = localDate('2099-12-31');

/** Why no day after {@link lastDayOfLaw} is asked about. */
export const tooFarAhead: LocalizedText = {
  nb: 'Dager etter 2099 blir ikke vurdert: ingen kjenner reglene så langt fram',
  nn: 'Dagar etter 2099 blir ikkje vurderte: ingen kjenner reglane så langt fram',
  en: 'Days after 2099 are not assessed: nobody knows the rules that far ahead',
};

const nothingTold: Provenance = {};

/** Prepares a set of rules and numbers once; answers come from it in microseconds. */
export function prepareLaw(measures: readonly Measure[], parameters: Readonly<Record<ParameterId, Parameter>>): Law {
  const changesOn = changeDays(measures, parameters);
  const versions = new Map<number, Version>();
  const automated = new Set(measures.map((one) => one.code));

  let latestDay: LocalDate | undefined;
  let latestVersion: Version | undefined;
  const versionOn = (on: LocalDate): Version => {
    if (on === latestDay && latestVersion) return latestVersion;
    latestDay = on;
    return (latestVersion = findVersion(on));
  };
  const findVersion = (on: LocalDate): Version => {
    const index = lastAtOrBefore(changesOn, on);
    const known = versions.get(index);
    if (known) return known;
    const made = new Version(measures, parameters, changesOn[index] ?? on);
    versions.set(index, made);
    return made;
  };
  const compiledOn = (code: MeasureCode, on: LocalDate): CompiledMeasure | undefined =>
    on < firstDayOfLaw ? undefined : versionOn(on).measure(code);
  const momentOf = (code: MeasureCode, startsOn: LocalDate, options: AssessOptions): Moment =>
    new Moment(versionOn(startsOn), code, startsOn, options.today);

  return {
    measures,
    parameters,
    changesOn,
    assess: (code, facts, startsOn, options = {}) => {
      if (!automated.has(code)) return notAutomated(code, startsOn);
      const compiled = compiledOn(code, startsOn);
      if (!compiled) return stopped(code, startsOn, startsOn < firstDayOfLaw ? 'before-2016' : 'no-rules-on-date');
      const at = momentOf(code, startsOn, options);
      const phase = options.phase ?? 'offer';
      const one: Case = { compiled, facts, at, phase, used: UsedFacts.of(facts, options.provenance ?? nothingTold) };
      return stopWithoutNumber(code, startsOn, () =>
        withAmount(explain(one, measureDuration(compiled, facts, at, phase)), one, parameters),
      );
    },
    outcome: (code, facts, startsOn, options = {}) => {
      const compiled = compiledOn(code, startsOn);
      if (!compiled) return undefined;
      const at = momentOf(code, startsOn, options);
      return unlessStopped(() => outcomeByStatus[statusOfMeasure(compiled, facts, at, options.phase ?? 'offer')]);
    },
    trace: (code, facts, startsOn, options = {}) => {
      const compiled = compiledOn(code, startsOn);
      return compiled && unlessStopped(() => traceOf(compiled, facts, momentOf(code, startsOn, options)));
    },
    duration: (code, facts, startsOn) => {
      const compiled = compiledOn(code, startsOn);
      return compiled && measureDuration(compiled, facts, momentOf(code, startsOn, {}), 'offer');
    },
    prepare: (code, startsOn, options = {}) => {
      const compiled = compiledOn(code, startsOn);
      return compiled && { compiled, at: momentOf(code, startsOn, options) };
    },
    measureInForce: (code, on) => compiledOn(code, on) !== undefined,
    isAutomated: (code) => automated.has(code),
    isLimited: (code, on) => compiledOn(code, on)?.plan !== undefined,
    parameter: (id, on) => versionOn(on).parameter(id, on),
  };
}

/** The rules between two days of change. */
class Version {
  private readonly values = new Map<ParameterId, number | undefined>();
  private readonly compiled = new Map<MeasureCode, CompiledMeasure | undefined>();

  constructor(
    private readonly measures: readonly Measure[],
    private readonly parameters: Readonly<Record<ParameterId, Parameter>>,
    private readonly from: LocalDate,
  ) {}

  measure(code: MeasureCode): CompiledMeasure | undefined {
    if (this.compiled.has(code)) return this.compiled.get(code);
    const written = this.measures.find((one) => one.code === code && isInForce(one.inForce, this.from));
    const compiled = written && compileMeasure(written, this.from, (id) => spokenValueOn(this.parameters[id], this.from));
    this.compiled.set(code, compiled);
    return compiled;
  }

  parameter(id: ParameterId, on: LocalDate): number {
    const value = this.value(id);
    if (value === undefined) throw new NoParameterValue(id, on, unknownOn(this.parameters[id], on)?.why, this.parameters[id].title);
    return value;
  }

  private value(id: ParameterId): number | undefined {
    if (!this.values.has(id)) this.values.set(id, valueOn(this.parameters[id], this.from));
    return this.values.get(id);
  }
}

/** One question to the law: remembers what is counted once. */
class Moment implements At {
  private counted: TimeCounted | undefined;
  private askedTime: number | undefined;

  constructor(
    private readonly version: Version,
    readonly measure: MeasureCode,
    readonly startsOn: LocalDate,
    readonly today: LocalDate | undefined,
  ) {}

  parameter(id: ParameterId): number {
    return this.version.parameter(id, this.startsOn);
  }

  time({ clock, unit }: DurationPlan, facts: Facts): TimeCounted {
    return (this.counted ??= countTime(facts, clock, unit, this.startsOn));
  }

  asked({ unit }: DurationPlan, facts: Facts, { runningFrom }: TimeCounted): number {
    return (this.askedTime ??= timeBetween(runningFrom, lastDayAskedFor(facts, this), unit));
  }

  answerTo(question: JudgementQuestion, facts: Facts): JudgementAnswer | undefined {
    return facts.answers?.[answerKey(question, this.measure)];
  }
}

function changeDays(measures: readonly Measure[], parameters: Readonly<Record<ParameterId, Parameter>>): readonly LocalDate[] {
  const windows: readonly InForce[] = [
    ...measures.flatMap(({ inForce, requirements, duration }) => [
      inForce,
      ...requirements.flatMap(conditionsIn).map((one) => one.inForce),
      ...(duration?.steps ?? []).flatMap((step) => [step.inForce, ...step.allRequires.flatMap(conditionsIn).map((one) => one.inForce)]),
    ]),
    ...Object.values(parameters).flatMap((series) => [...series.values, ...(series.unknown ?? [])]),
  ];
  return [...new Set(windows.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from])))].sort();
}

/** Position of the last day at or before `on`; -1 when all are later. */
function lastAtOrBefore(days: readonly LocalDate[], on: LocalDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? on) <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
