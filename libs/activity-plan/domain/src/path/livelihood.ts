import { addDays, latest, overlaps, weekdayOf, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import { measureDefinitions, type MeasureCode, type Outcome } from '@fotfeste/eligibility/domain';
import type { BenefitType } from '@fotfeste/participant/domain';

/** A benefit that is registered on the person; without a last day nobody has written one. */
export interface KnownBenefit extends Period {
  readonly type: BenefitType;
}

/** A step or participation, as far as the person's income goes. */
export interface EarningStep extends Period {
  readonly measure: MeasureCode;
}

/** What the law says of measure benefit (tiltakspenger) for somebody in the step on a day, beside the benefits they have then. */
export type AskMeasureBenefit = (step: EarningStep, on: LocalDate, benefits: readonly BenefitType[] | undefined) => Outcome | undefined;

/** Where the money of a week is expected from. */
export const livelihoodKinds = ['benefit', 'wage', 'programme-benefit', 'measure-benefit'] as const;
export type LivelihoodKind = (typeof livelihoodKinds)[number];

/** One expected source. */
export interface LivelihoodSource {
  readonly kind: LivelihoodKind;
  /** The benefit, for one that is registered. */
  readonly benefit?: BenefitType;
  /** How sure the law makes measure benefit. */
  readonly outcome?: Outcome;
  /** True when no last day is written: whether it lasts is not known. */
  readonly withoutEnd?: boolean;
}

/** Time with the same sources, from the first day to the last. */
export interface LivelihoodSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly sources: readonly LivelihoodSource[];
}

/** A registered benefit that stops on the way, and what is expected the week after. */
export interface LivelihoodStop {
  readonly benefit: BenefitType;
  readonly lastDay: LocalDate;
  readonly isFollowed: boolean;
}

export interface Livelihood {
  /** False when no register has said which benefits the person has: an empty week is then not known, never nothing. */
  readonly isKnown: boolean;
  readonly spans: readonly LivelihoodSpan[];
  readonly stops: readonly LivelihoodStop[];
}

/** What is asked: whom it is about, and from which day to which. */
export interface LivelihoodQuestion extends Required<Period> {
  readonly benefits: readonly KnownBenefit[];
  /** Whether those are all: false when no register has said. */
  readonly benefitsAreKnown: boolean;
  /** Jobs of the person's own: the employer pays while they last. */
  readonly employments: readonly Period[];
  readonly steps: readonly EarningStep[];
  readonly measureBenefit: AskMeasureBenefit;
}

/** Which income is expected, asked of each week and of each day on which something begins or stops; joined where it is the same. */
export function livelihoodOf(question: LivelihoodQuestion): Livelihood {
  const { benefits, benefitsAreKnown, from, to } = question;
  const spans: LivelihoodSpan[] = [];
  const asked = { ...question, measureBenefit: onceAWeek(question.measureBenefit) };
  for (const stretch of stretchesOf(question)) {
    const sources = sourcesIn(asked, stretch);
    const last = spans.at(-1);
    if (last && keyOf(last.sources) === keyOf(sources)) spans[spans.length - 1] = { ...last, to: stretch.to };
    else spans.push({ ...stretch, sources });
  }
  return { isKnown: benefitsAreKnown, spans, stops: stopsOf(benefits, spans, { from, to }) };
}

function sourcesIn(
  { benefits, benefitsAreKnown, employments, steps, measureBenefit }: LivelihoodQuestion,
  stretch: Required<Period>,
): readonly LivelihoodSource[] {
  const running = benefits.filter((benefit) => overlaps(benefit, stretch));
  const registered = running.map(({ type, to }): LivelihoodSource => ({
    kind: 'benefit',
    benefit: type,
    ...(!to && { withoutEnd: true }),
  }));
  const told = benefitsAreKnown || running.length > 0 ? running.map(({ type }) => type) : undefined;
  const ask = (step: EarningStep): Outcome | undefined => measureBenefit(step, latest(step.from, stretch.from), told);
  const jobs = employments.filter((job) => overlaps(job, stretch)).map((): LivelihoodSource => ({ kind: 'wage' }));
  return once([...registered, ...jobs, ...steps.filter((step) => overlaps(step, stretch)).flatMap((step) => earnedIn(step, ask))]);
}

/** Measure benefit is named where the law does not refuse it: it may have to be applied for, and other income may stand in its way. */
function earnedIn(step: EarningStep, ask: (step: EarningStep) => Outcome | undefined): readonly LivelihoodSource[] {
  if (paysWage(step.measure)) return [{ kind: 'wage' }];
  const { tiltakspenger: right } = measureDefinitions[step.measure];
  if (right === 'own-benefit') return [{ kind: 'programme-benefit' }];
  if (right === 'no' || right === 'not-relevant') return [];
  const outcome = ask(step);
  return outcome === undefined || outcome === 'not-eligible' ? [] : [{ kind: 'measure-benefit', outcome }];
}

/** Measures in which the person is employed and paid by the employer. */
const employed: readonly MeasureCode[] = [
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'FIREARIG_LONNSTILSKUDD',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
];

/** Whether somebody in the measure is employed: then the wage is the livelihood. */
export function paysWage(measure: MeasureCode): boolean {
  return employed.includes(measure);
}

function stopsOf(benefits: readonly KnownBenefit[], spans: readonly LivelihoodSpan[], asked: Required<Period>): readonly LivelihoodStop[] {
  return benefits.flatMap(({ type: benefit, to: lastDay }) => {
    if (!lastDay || lastDay < asked.from || lastDay >= asked.to) return [];
    const after = addDays(lastDay, 8 - weekdayOf(lastDay));
    const following = spans.find((span) => span.from <= after && after <= span.to);
    return [{ benefit, lastDay, isFollowed: (following?.sources.length ?? 0) > 0 }];
  });
}

/** Asks the law of a step once a week, and again when the benefits beside it are others. */
function onceAWeek(ask: AskMeasureBenefit): AskMeasureBenefit {
  const answers = new Map<EarningStep, Map<string, Outcome | undefined>>();
  return (step, on, benefits) => {
    const ofStep = answers.get(step) ?? new Map<string, Outcome | undefined>();
    answers.set(step, ofStep);
    const key = `${addDays(on, 1 - weekdayOf(on))} ${benefits?.join(' ') ?? '?'}`;
    if (!ofStep.has(key)) ofStep.set(key, ask(step, on, benefits));
    return ofStep.get(key);
  };
}

/** Cuts the time at each Monday, and where an income begins or has stopped. */
function stretchesOf({ benefits, employments, steps, from, to }: LivelihoodQuestion): readonly Required<Period>[] {
  const turns = [...benefits, ...employments, ...steps].flatMap((period) => [period.from, ...(period.to ? [addDays(period.to, 1)] : [])]);
  const days = [from, ...mondaysBetween(from, to), ...turns].filter((day) => day >= from && day <= to);
  const starts = [...new Set(days)].sort();
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ? addDays(starts[index + 1] as LocalDate, -1) : to }));
}

function mondaysBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const mondays: LocalDate[] = [];
  for (let monday = addDays(from, 8 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** Two steps that pay the same are one source. */
function once(sources: readonly LivelihoodSource[]): readonly LivelihoodSource[] {
  return [...new Map(sources.map((source) => [keyOf([source]), source])).values()];
}

function keyOf(sources: readonly LivelihoodSource[]): string {
  return sources.map(({ kind, benefit, outcome }) => [kind, benefit, outcome].join(' ')).join(',');
}
