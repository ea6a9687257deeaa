import { longDate, type DocumentBlock, type DocumentContent } from '@fotfeste/document/domain';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { fill, type Language, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Requirement } from '../activity-kind';
import { isDuty } from '../duty';
import type { MeetingChannel } from '../meeting';
import { contentsOf, type PlanItem } from './plan-contents';
import { channelLabels, planLabels, responsibleLabels } from './plan-labels';

/** An activity with the words that are printed of it. */
export interface PrintedActivity extends PlanItem {
  readonly title?: string;
  readonly description?: string;
  readonly hoursPerWeek?: number;
  /** Absent when whoever prints is told only that there is a measure. */
  readonly measure?: MeasureCode;
  readonly satisfies?: readonly Requirement[];
  /** What stands under it. */
  readonly subGoals?: readonly PrintedSubGoal[];
  /** Who runs the measure. */
  readonly place?: string;
}

/** A sub-goal or task, with the day it is to be done by or was done on. */
export interface PrintedSubGoal {
  readonly title: string;
  readonly dueOn?: LocalDate | undefined;
  readonly doneOn?: LocalDate | undefined;
}

/** A meeting to come. */
export interface PrintedMeeting {
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly channel: MeetingChannel;
  readonly place?: string;
}

/** The plan of one person, and whom to ask about it. */
export interface PrintedPlan {
  readonly participant: string;
  readonly today: LocalDate;
  readonly goal?: { readonly words: string; readonly saidOn: LocalDate };
  /** What stands under the goal. */
  readonly subGoals: readonly PrintedSubGoal[];
  readonly activities: readonly PrintedActivity[];
  /** The person receives AAP: what is agreed and counts for it is a duty. */
  readonly hasActivityDuty?: boolean;
  /** Meetings from today on. */
  readonly meetings: readonly PrintedMeeting[];
  readonly adviserName?: string;
  readonly officeName?: string;
}

/** The plan as a letter to the one it is about: what, when, who, what happens next and whom to ask. Words that people wrote stay as they are. */
export function printedPlan(plan: PrintedPlan, language: Language): DocumentContent {
  const say = (text: LocalizedText, values: Readonly<Record<string, string | number>> = {}): string => fill(text[language], values);
  const { participant, today, goal, subGoals, activities, adviserName, officeName = 'Nav' } = plan;
  const { toAnswer, agreed, others, done } = contentsOf(activities, today);
  const duties = agreed.filter((item) => isDuty(item, plan)).map((item) => titleOf(item, language));
  const activitiesUnder = (heading: LocalizedText, items: readonly PrintedActivity[]) =>
    under(say(heading), items.length, { kind: 'list', items: items.map((item) => wholeOf(item, language)) });
  const rows = nextRows(plan, language);
  return {
    ...{ language, title: say(planLabels.title), sender: officeName, recipient: [participant], date: today, signature: [] },
    blocks: [
      { kind: 'paragraph', text: say(planLabels.intro) },
      ...under(say(planLabels.goal), goal ? 1 : 0, {
        kind: 'paragraph',
        text: goal ? `${goal.words}\n${say(planLabels.saidOn, { date: longDate(goal.saidOn, language) })}` : '',
      }),
      ...under(say(planLabels.subGoals), subGoals.length, { kind: 'list', items: subGoals.map((each) => subGoalLine(each, language)) }),
      ...(activities.length + rows.length + subGoals.length === 0 ? [{ kind: 'paragraph', text: say(planLabels.empty) } as const] : []),
      ...under(say(planLabels.coming), rows.length, { kind: 'table', head: [say(planLabels.day), say(planLabels.what)], rows }),
      ...activitiesUnder(planLabels.toAnswer, toAnswer),
      ...activitiesUnder(planLabels.agreed, agreed),
      ...(duties.length > 0 ? [{ kind: 'paragraph', text: say(planLabels.duty, { titles: duties.join(', ') }) } as const] : []),
      ...activitiesUnder(planLabels.others, others),
      ...under(say(planLabels.done), done.length, { kind: 'list', items: done.map((item) => titleOf(item, language)) }),
      ...under(say(planLabels.contact), 1, {
        kind: 'paragraph',
        text: adviserName
          ? say(planLabels.adviser, { name: adviserName, office: officeName })
          : say(planLabels.office, { office: officeName }),
      }),
    ],
  };
}

function under(heading: string, count: number, block: DocumentBlock): readonly DocumentBlock[] {
  return count > 0 ? [{ kind: 'heading', text: heading }, block] : [];
}

/** Days to come in their order: meetings, and what begins, ends or takes place. */
function nextRows({ activities, meetings, today }: PrintedPlan, language: Language): readonly (readonly string[])[] {
  const days = contentsOf(activities, today).coming.map(({ day, what, card }) => {
    const title = titleOf(card, language);
    return { order: `${day} 99`, day, text: what === 'takes-place' ? title : fill(planLabels[what][language], { title }) };
  });
  const met = meetings.map(({ heldOn, startsAt, channel, place }) => {
    const text = fill(planLabels.meeting[language], { time: startsAt, channel: place ?? channelLabels[channel][language] });
    return { order: `${heldOn} ${startsAt}`, day: heldOn, text };
  });
  return [...met, ...days]
    .sort((left, right) => (left.order < right.order ? -1 : 1))
    .map(({ day, text }) => [longDate(day, language), text]);
}

function titleOf({ title, measure, kind }: PrintedActivity, language: Language): string {
  if (measure) return measureDefinitions[measure].name[language];
  if (kind === 'measure') return planLabels.someMeasure[language];
  return kind === 'treatment' || !title ? planLabels.treatment[language] : title;
}

/** What it is called, where and when it is, and who does it, as whole sentences. */
function wholeOf(item: PrintedActivity, language: Language): string {
  const title = titleOf(item, language);
  const { place, hoursPerWeek, kind, responsible, description, subGoals = [] } = item;
  const isShared = kind === 'meeting' || kind === 'conversation' || kind === 'measure';
  return [
    /[.!?]$/.test(title) ? title : `${title}.`,
    place ? fill(planLabels.at[language], { place }) : '',
    whenOf(item, language),
    hoursPerWeek === undefined ? '' : fill(planLabels.hours[language], { hours: hoursIn(hoursPerWeek, language) }),
    isShared ? '' : responsibleLabels[responsible][language],
    description ?? '',
    subGoals.length > 0 ? `${planLabels.subGoals[language]}: ${subGoals.map((each) => subGoalLine(each, language)).join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The line of a sub-goal: until when, or when it was done. */
function subGoalLine({ title, dueOn, doneOn }: PrintedSubGoal, language: Language): string {
  if (doneOn) return fill(planLabels.subGoalDone[language], { title, day: longDate(doneOn, language) });
  return dueOn ? fill(planLabels.subGoalBy[language], { title, day: longDate(dueOn, language) }) : title;
}

function whenOf({ from, to }: PrintedActivity, language: Language): string {
  if (!from && !to) return '';
  const values = { from: from ? longDate(from, language) : '', to: to ? longDate(to, language) : '' };
  const label = from && from === to ? planLabels.on : from && to ? planLabels.both : from ? planLabels.from : planLabels.to;
  return fill(label[language], values);
}

function hoursIn(hours: number, language: Language): string {
  return language === 'en' ? String(hours) : String(hours).replace('.', ',');
}
