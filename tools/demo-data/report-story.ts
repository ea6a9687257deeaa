import { addDays, latest, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import {
  defaultReportingTerms,
  finalFaults,
  finalReportDue,
  interimFaults,
  nextReview,
  phaseOf,
  type FinalReport,
  type GoalProgress,
  type InterimReport,
  type Outcome,
  type WeekAttendance,
} from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { writeAttendance } from './attendance-story';
import type { Life } from './life';
import { goalId, goalsOf } from './participation-goals';
import type { DemoParticipation } from './participation-story';
import { courseOfReason, finalWords, needsInWords, nextSteps, reviewWords, trialResults, type Course } from './report-words';
import { daysOf } from './rules';

type FinalReportState = 'none' | 'awaited' | { readonly acceptedOn: LocalDate };

/** What came of a participation. */
export interface Came {
  readonly course: Course;
  readonly job: Outcome['job'];
  /** Where the job is, when there is one. */
  readonly employer: string;
  readonly percent: number;
}

/** What comes of it, when it is over: a reason to end says, else chance. */
export function outcomeOf({ chance, background }: Life, { walk, host, choice, percent }: DemoParticipation): Came {
  const reason = walk.taken.at(-1)?.reason;
  const named = reason && courseOfReason[reason];
  const likelihood = choice.isHired ? 0.6 : 0.3;
  const course: Course = named ?? (chance.happens(likelihood) ? 'job' : 'finished');
  const isKept = choice.isHired && host !== undefined && !named;
  return {
    course,
    job: course === 'job' ? 'yes' : chance.happens(0.08) ? 'unknown' : 'no',
    employer: isKept ? host.name : chance.pick(background.wish.employers),
    percent: isKept ? percent : chance.pick([40, 60, 80, 100]),
  };
}

/** The provider's reports so far and Nav's reviews; tells how it stands with the final report. */
export function writeReports(life: Life, made: DemoParticipation, id: string, came: Came): FinalReportState {
  const { startsOn, endsOn, offering, walk } = made;
  const { today, chance, cast } = life;
  const started = walk.taken.some(({ step }) => step === 'start');
  const author = offering && cast.providerStaff(chance, offering.organisation);
  if (!started || !startsOn || !offering) return 'none';
  writeReviews(life, made, id);
  if (!author) return phaseOf(walk.now) === 'over' ? 'awaited' : 'none';
  const told = writeInterimReports(life, made, id, author, startsOn, endsOn && endsOn < today ? endsOn : today);
  writeAttendance(life, made, id, author, told);
  if (phaseOf(walk.now) !== 'over' || !endsOn) return 'none';
  return writeFinalReport(life, made, id, author, { from: startsOn, to: endsOn, came });
}

function writeInterimReports(
  life: Life,
  made: DemoParticipation,
  id: string,
  author: DemoUser,
  startsOn: LocalDate,
  until: LocalDate,
): readonly WeekAttendance[] {
  const { chance, today, background } = life;
  const aims = goalsOf(made);
  const told: WeekAttendance[] = [];
  const { firstWeeksAfterStart, everyWeeks } = defaultReportingTerms;
  let from = startsOn;
  let due = addDays(startsOn, firstWeeksAfterStart * 7);
  while (due < until) {
    const isLatest = addDays(due, everyWeeks * 7) >= until;
    if (isLatest && chance.happens(0.18)) return told;
    const content: InterimReport = {
      attendance: weeksBetween(life, made, from, due),
      goals: aims.map((_, place) => ({
        goalId: goalId(id, place),
        progress: chance.pick(['not-yet', 'on-the-way', 'reached'] as const),
      })),
      trials:
        triesEmployers.includes(made.choice.measure) && chance.happens(0.4)
          ? [
              {
                employerName: chance.pick(background.wish.employers),
                from: addDays(from, 20),
                to: addDays(from, 40),
                result: chance.pick(trialResults),
              },
            ]
          : [],
      needs: chance.happens(0.3) ? chance.pick(needsInWords) : undefined,
      nextStep: chance.pick(nextSteps),
    };
    const faults = interimFaults(
      content,
      aims.map((_, place) => goalId(id, place)),
    );
    if (faults.length > 0) throw new Error(`An interim report the product would refuse: ${JSON.stringify(faults)}`);
    const isNew = isLatest && addDays(due, 14) > today;
    writeReport(life, made, id, author, {
      kind: 'interim',
      from,
      to: due,
      content,
      status: isNew ? chance.pick(['sent', 'sent', 'returned'] as const) : 'accepted',
    });
    told.push(...content.attendance);
    from = addDays(due, 1);
    due = addDays(due, everyWeeks * 7);
  }
  return told;
}

function writeFinalReport(
  life: Life,
  made: DemoParticipation,
  id: string,
  author: DemoUser,
  { from: startsOn, to: endsOn, came }: { readonly from: LocalDate; readonly to: LocalDate; readonly came: Came },
): FinalReportState {
  const { chance, today, journal } = life;
  const aims = goalsOf(made);
  const words = finalWords[came.course];
  const sentOn = addDays(endsOn, Math.max(1, finalReportDue(made.choice.measure).daysAfterEnd - 4 + chance.between(0, 6)));
  if (sentOn > today || chance.happens(0.06)) return 'awaited';
  const outcome = reportedOutcome(life, made, came);
  const content: FinalReport = {
    course: chance.pick(words.course),
    resources: words.resources,
    possibilities: chance.pick(words.possibilities),
    goals: aims.map((_, place) => ({ goalId: goalId(id, place), progress: chance.pick(progressIn[came.course]) })),
    outcome,
  };
  const faults = finalFaults(
    content,
    aims.map((_, place) => goalId(id, place)),
  );
  if (faults.length > 0) throw new Error(`A final report the product would refuse: ${JSON.stringify(faults)}`);
  const { outcome: _kept, ...written } = content;
  const acceptedOn = addDays(sentOn, chance.between(1, 12));
  const isAccepted = acceptedOn <= today;
  const reportId = writeReport(life, made, id, author, {
    kind: 'final',
    from: startsOn,
    to: latest(startsOn, endsOn),
    content: written,
    status: isAccepted ? 'accepted' : 'sent',
    sentOn,
  });
  journal.write(
    'participation_outcome',
    { by: author, on: sentOn },
    {
      id: journal.id(journal.moment(sentOn)),
      participant_id: journal.participantId,
      participation_id: id,
      report_id: reportId,
      point: 'end',
      observed_on: endsOn,
      job: outcome.job,
      job_hours_per_week: outcome.jobDetails?.hoursPerWeek,
      job_form: outcome.jobDetails?.form,
      job_employer_name: outcome.jobDetails?.employerName,
      job_subsidised: outcome.jobDetails?.isSubsidised,
      education: outcome.education,
      other_measure: outcome.otherMeasure,
      benefit: outcome.benefit,
    },
  );
  return isAccepted ? { acceptedOn } : 'awaited';
}

/** Measures in which people try work at employers. */
const triesEmployers: readonly MeasureCode[] = ['ARBEIDSFORBEREDENDE_TRENING', 'OPPFOLGING', 'INDIVIDUELL_JOBBSTOTTE', 'ARBEID_MED_STOTTE'];

/** How far the goals can have come. */
const progressIn: Readonly<Record<Course, readonly GoalProgress[]>> = {
  job: ['reached', 'on-the-way'],
  finished: ['reached', 'on-the-way', 'not-yet'],
  ill: ['on-the-way', 'not-yet'],
  absent: ['not-yet'],
  'other-support': ['on-the-way', 'not-yet'],
};

function reportedOutcome({ chance }: Life, { choice }: DemoParticipation, { job, employer, percent, course }: Came): Outcome {
  if (job === 'unknown') return { job, education: 'unknown', otherMeasure: 'unknown', benefit: 'unknown' };
  if (job === 'no') {
    const isOnward = course === 'finished' && chance.happens(0.35);
    const studies = isOnward && choice.measure === 'ARBEIDSMARKEDSOPPLAERING' && chance.happens(0.5);
    return { job, education: studies ? 'yes' : 'no', otherMeasure: isOnward && !studies ? 'yes' : 'no', benefit: 'yes' };
  }
  return {
    job,
    jobDetails: {
      hoursPerWeek: hoursOf(percent),
      form: chance.pick(['permanent', 'fixed-term', 'fixed-term', 'on-call'] as const),
      employerName: employer,
      isSubsidised: chance.weighted([
        ['no', 70],
        ['yes', 20],
        ['unknown', 10],
      ]),
    },
    education: 'no',
    otherMeasure: 'no',
    benefit: percent < 100 && chance.happens(0.5) ? 'yes' : 'no',
  };
}

/** Hours a week of a share of full time. */
export function hoursOf(percent: number): number {
  return (37.5 * percent) / 100;
}

interface Sent {
  readonly kind: 'interim' | 'final';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly content: object;
  readonly status: 'sent' | 'returned' | 'accepted';
  readonly sentOn?: LocalDate;
}

function writeReport(
  { journal, adviser, today }: Life,
  made: DemoParticipation,
  id: string,
  author: DemoUser,
  { kind, from, to, content, status, sentOn = to }: Sent,
): string {
  const at = journal.moment(sentOn);
  const reportId = journal.id(at);
  const answeredOn = status === 'sent' ? sentOn : addDays(sentOn, 3) > today ? today : addDays(sentOn, 3);
  journal.write(
    'participation_report',
    { by: status === 'sent' ? author : (adviser ?? author), on: answeredOn },
    {
      id: reportId,
      participant_id: journal.participantId,
      participation_id: id,
      organisation: made.offering?.organisation,
      kind,
      period_from: from,
      period_to: to,
      content: JSON.stringify(content),
      status,
      status_from: answeredOn,
      sent_at: at,
      sent_by: author.id,
      sent_by_name: author.name,
      question: status === 'returned' ? 'Kan dere si litt mer om hvilke oppgaver som er prøvd?' : undefined,
      answered_by_name: status === 'sent' ? undefined : adviser?.name,
    },
  );
  journal.record(
    { by: author, on: sentOn },
    {
      name: 'participation.report-sent',
      subjectId: id,
      organisation: made.offering?.organisation,
      payload: { reportId, kind, periodTo: to },
    },
  );
  return reportId;
}

/** Nav's reviews where the law asks for them; the latest is sometimes forgotten, so that something is late. */
function writeReviews({ journal, today, adviser, chance }: Life, { choice, startsOn, endsOn }: DemoParticipation, id: string): void {
  if (!adviser || !startsOn) return;
  const reviewedOn: LocalDate[] = [];
  for (;;) {
    const due = nextReview({ measure: choice.measure, startsOn, ...(endsOn && { endsOn }), reviewedOn });
    const on = due && addDays(due, -chance.between(0, 9));
    if (!on || on > today || (due > addDays(today, -60) && chance.happens(0.3))) return;
    reviewedOn.push(on);
    const at = journal.moment(on);
    journal.append('participation_review', {
      id: journal.id(at),
      participant_id: journal.participantId,
      participation_id: id,
      reviewed_on: on,
      conclusion: 'continue',
      words: chance.pick(reviewWords),
      recorded_at: at,
      recorded_by: adviser.id,
      recorded_by_name: adviser.name,
    });
    journal.record(
      { by: adviser, on },
      { name: 'participation.reviewed', subjectId: id, payload: { measure: choice.measure, reviewedOn: on, conclusion: 'continue' } },
    );
  }
}

function weeksBetween({ chance }: Life, { percent }: DemoParticipation, from: LocalDate, to: LocalDate): readonly WeekAttendance[] {
  const plannedHours = hoursOf(percent);
  const days = daysOf(percent);
  const weeks: WeekAttendance[] = [];
  for (let day = from; day < to; day = addDays(day, 7)) {
    const missed = chance.happens(0.2) ? chance.between(1, days) : 0;
    const presentHours = (plannedHours * (days - missed)) / days;
    weeks.push({
      ...weekOf(day),
      plannedHours,
      presentHours,
      absence: missed === 0 ? 'none' : chance.pick(['valid', 'valid', 'other'] as const),
    });
  }
  return weeks;
}
