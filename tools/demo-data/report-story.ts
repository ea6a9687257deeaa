import { addDays, latest, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import {
  defaultReportingTerms,
  finalFaults,
  finalReportDue,
  interimFaults,
  nextReview,
  phaseOf,
  type FinalReport,
  type InterimReport,
  type Outcome,
  type WeekAttendance,
} from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { goalId } from './participation-rows';

type FinalReportState = 'none' | 'awaited' | { readonly acceptedOn: LocalDate };

/** The provider's reports so far and Nav's reviews; tells how it stands with the final report. */
export function writeReports(life: Life, made: DemoParticipation, id: string): FinalReportState {
  const { startsOn, endsOn, offering, walk } = made;
  const { today, chance, cast } = life;
  const started = walk.taken.some(({ step }) => step === 'start');
  const author = offering && cast.providerStaff(chance, offering.organisation);
  if (!started || !startsOn || !endsOn || !offering) return 'none';
  writeReviews(life, made, id);
  if (!author) return phaseOf(walk.now) === 'over' ? 'awaited' : 'none';
  writeInterimReports(life, made, id, author, startsOn, endsOn < today ? endsOn : today);
  if (phaseOf(walk.now) !== 'over') return 'none';
  return writeFinalReport(life, made, id, author, startsOn, endsOn);
}

function writeInterimReports(
  life: Life,
  made: DemoParticipation,
  id: string,
  author: DemoUser,
  startsOn: LocalDate,
  until: LocalDate,
): void {
  const { chance, today } = life;
  const { firstWeeksAfterStart, everyWeeks } = defaultReportingTerms;
  let from = startsOn;
  let due = addDays(startsOn, firstWeeksAfterStart * 7);
  while (due < until) {
    const isLatest = addDays(due, everyWeeks * 7) >= until;
    if (isLatest && chance.happens(0.18)) return;
    const content: InterimReport = {
      attendance: weeksBetween(life, from, due),
      goals: made.choice.goals.map((_, place) => ({
        goalId: goalId(id, place),
        progress: chance.pick(['not-yet', 'on-the-way', 'reached'] as const),
      })),
      trials: chance.happens(0.4)
        ? [{ employerName: 'Butikk Rud', from: addDays(from, 20), to: addDays(from, 40), result: 'Fungerte godt, vil prøve flere timer.' }]
        : [],
      needs: chance.happens(0.3) ? 'Tidligere oppstart passer dårlig på grunn av bussen.' : undefined,
      nextStep: chance.pick([
        'Øke til fire dager i uken.',
        'Utprøving hos arbeidsgiver fra neste måned.',
        'Samtale med Nav om lønnstilskudd.',
      ]),
    };
    const faults = interimFaults(
      content,
      made.choice.goals.map((_, place) => goalId(id, place)),
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
    from = addDays(due, 1);
    due = addDays(due, everyWeeks * 7);
  }
}

function writeFinalReport(
  life: Life,
  made: DemoParticipation,
  id: string,
  author: DemoUser,
  startsOn: LocalDate,
  endsOn: LocalDate,
): FinalReportState {
  const { chance, today, journal } = life;
  const sentOn = addDays(endsOn, Math.max(1, finalReportDue(made.choice.measure).daysAfterEnd - 4 + chance.between(0, 6)));
  if (sentOn > today || chance.happens(0.06)) return 'awaited';
  const outcome = outcomeOf(life);
  const content: FinalReport = {
    course: 'Har møtt stabilt og prøvd flere oppgaver. Økte timetallet underveis.',
    resources: 'Pålitelig, god med kunder og lærer raskt når oppgavene vises.',
    possibilities: 'Realistisk med ordinært arbeid i redusert stilling, med fast kontaktperson den første tiden.',
    goals: made.choice.goals.map((_, place) => ({ goalId: goalId(id, place), progress: chance.pick(['on-the-way', 'reached'] as const) })),
    outcome,
  };
  const faults = finalFaults(
    content,
    made.choice.goals.map((_, place) => goalId(id, place)),
  );
  if (faults.length > 0) throw new Error(`A final report the product would refuse: ${JSON.stringify(faults)}`);
  const { outcome: _kept, ...words } = content;
  const acceptedOn = addDays(sentOn, chance.between(1, 12));
  const isAccepted = acceptedOn <= today;
  const reportId = writeReport(life, made, id, author, {
    kind: 'final',
    from: startsOn,
    to: latest(startsOn, endsOn),
    content: words,
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

function outcomeOf({ chance }: Life): Outcome {
  return chance.weighted<Outcome>([
    [
      {
        job: 'yes',
        jobDetails: {
          hoursPerWeek: chance.pick([15, 20, 30, 37.5]),
          form: chance.pick(['permanent', 'fixed-term', 'on-call'] as const),
          employerName: 'Butikk Rud',
          isSubsidised: chance.pick(['yes', 'no', 'unknown'] as const),
        },
        education: 'no',
        otherMeasure: 'no',
        benefit: chance.pick(['yes', 'no'] as const),
      },
      38,
    ],
    [{ job: 'no', education: 'yes', otherMeasure: 'no', benefit: 'yes' }, 12],
    [{ job: 'no', education: 'no', otherMeasure: 'yes', benefit: 'yes' }, 20],
    [{ job: 'no', education: 'no', otherMeasure: 'no', benefit: 'yes' }, 20],
    [{ job: 'unknown', education: 'unknown', otherMeasure: 'unknown', benefit: 'unknown' }, 10],
  ]);
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
      words: 'Framgang på oppmøte. Målene står fast.',
      recorded_at: at,
      recorded_by: adviser.id,
      recorded_by_name: adviser.name,
    });
    journal.record(
      { by: adviser, on },
      { name: 'participation.reviewed', subjectId: id, payload: { measure: choice.measure, conclusion: 'continue' } },
    );
  }
}

function weeksBetween({ chance }: Life, from: LocalDate, to: LocalDate): readonly WeekAttendance[] {
  const weeks: WeekAttendance[] = [];
  for (let day = from; day < to; day = addDays(day, 7)) {
    const isAway = chance.happens(0.2);
    const presentHours = isAway ? chance.pick([0, 6, 12, 18]) : chance.pick([24, 27, 30]);
    weeks.push({
      ...weekOf(day),
      plannedHours: 30,
      presentHours,
      absence: presentHours === 30 ? 'none' : chance.pick(['valid', 'valid', 'other'] as const),
    });
  }
  return weeks;
}
