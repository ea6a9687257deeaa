import { given } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import {
  firstContactDays,
  firstContactDue,
  isOrdinaryJob,
  jobStartOf,
  missingProfileParts,
  nextSupportOn,
  profileParts,
  type JobStartTerms,
} from '@fotfeste/participation/domain';
import { windowOf } from '../projection/provider-window';
import type { JobSupportContactRow, JobSupportJobRow, JobSupportProfileRow } from '../rows/job-support.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { mayWrite } from './job-support-ground';
import { JobSupportRepository, type FormerRhythm } from './job-support.repository';
import type {
  FirstContactView,
  JobSupportContactView,
  JobSupportJobView,
  JobSupportView,
  ProfileVersionView,
  ProfileView,
  SupportRhythmView,
} from './job-support.view';

/** The work of a job specialist with one participant, as it stands. */
export async function jobSupportView(tx: Tx, row: ParticipationRow): Promise<JobSupportView> {
  const { id: participationId, participantId, measure } = row;
  const repository = tx.use(JobSupportRepository);
  const [contacts, jobs] = [await repository.contacts(participationId), await repository.jobs(participationId)];
  const terms = await repository.startTerms(row.organisation);
  const rhythms = await repository.formerRhythms(participationId);
  const { paidHours, source, setByName } = terms;
  return {
    ...{ participantId, participationId, measure, mayWrite: await mayWrite(tx, row), firstContact: firstContactView(tx, row) },
    profile: await profileView(repository, participationId),
    contacts: contacts.map(contactView),
    jobs: jobs.map((job) => jobView(tx, job, { contacts, terms, rhythms })),
    startTerms: { paidHours, source, ...given({ setByName }) },
    ...given({ accessEndsOn: (await windowOf(tx, row))?.to }),
  };
}

function firstContactView({ today }: Tx, { measure, status, startsOn, firstEmployerContactOn: on }: ParticipationRow): FirstContactView {
  const dueOn = firstContactDue({ measure, status, ...given({ startsOn, firstEmployerContactOn: on }) });
  return { days: firstContactDays, isLate: dueOn !== undefined && dueOn < today, ...given({ dueOn, on }) };
}

async function profileView(repository: JobSupportRepository, participationId: string): Promise<ProfileView> {
  const row = await repository.profile(participationId);
  if (!row) return { version: 0, missing: missingProfileParts({}), versions: [] };
  const { version, wishes, experience, strengths, supportNeeds, contactPlan, disclosure, disclosureWords, disclosureOn } = row;
  const written = given({ wishes, experience, strengths, supportNeeds, contactPlan, disclosure, disclosureWords, disclosureOn });
  return {
    version,
    ...written,
    missing: missingProfileParts(written),
    versions: versionsOf(row, await repository.formerProfiles(participationId)),
  };
}

const columnOfPart = {
  wishes: ['wishes'],
  experience: ['experience'],
  strengths: ['strengths'],
  supportNeeds: ['support_needs'],
  contactPlan: ['contact_plan'],
  disclosure: ['disclosure', 'disclosure_words', 'disclosure_on'],
} as const;

/** Every version with what was changed in it, the newest first. */
function versionsOf(now: JobSupportProfileRow, former: readonly Readonly<Record<string, unknown>>[]): readonly ProfileVersionView[] {
  const present: Readonly<Record<string, unknown>> = {
    ...{ version: now.version, changed_at: now.changedAt, saved_by_name: now.savedByName, wishes: now.wishes, experience: now.experience },
    ...{ strengths: now.strengths, support_needs: now.supportNeeds, contact_plan: now.contactPlan, disclosure: now.disclosure },
    ...{ disclosure_words: now.disclosureWords, disclosure_on: now.disclosureOn },
  };
  const all = [...former, present];
  return all
    .map((each, index): ProfileVersionView => {
      const before = all[index - 1];
      const changed = ([...profileParts, 'disclosure'] as const).filter((part) =>
        columnOfPart[part].some((column) => JSON.stringify(each[column] ?? '') !== JSON.stringify(before?.[column] ?? '')),
      );
      return {
        version: Number(each['version']),
        savedAt: (each['changed_at'] as Date).toISOString(),
        savedByName: String(each['saved_by_name']),
        changed,
      };
    })
    .reverse();
}

function contactView(row: JobSupportContactRow): JobSupportContactView {
  const { id, version, heldOn, party, kind, place, specialistName } = row;
  const { employerOrganisation, employerName, metWith, decides, matchesWish, jobId, paidHours, result, next } = row;
  return {
    ...{ id, version, heldOn, party, kind, place, specialistName },
    ...given({ employerOrganisation, employerName, metWith, decides, matchesWish, jobId, paidHours, result, next }),
  };
}

interface AroundJob {
  readonly contacts: readonly JobSupportContactRow[];
  readonly terms: JobStartTerms;
  readonly rhythms: readonly FormerRhythm[];
}

function jobView({ today }: Tx, job: JobSupportJobRow, { contacts, terms, rhythms }: AroundJob): JobSupportJobView {
  const { id, version, employerName, occupation, hoursPerWeek, form, pay, subsidies, startsOn, savedByName } = job;
  const { employerOrganisation, occupationCode, endsOn, endReason, endWords, supportPlan, supportEveryWeeks } = job;
  const support = contacts.filter(({ jobId }) => jobId === id);
  const told = support.map(({ heldOn, paidHours }) => ({ heldOn, ...given({ paidHours }) }));
  const next = nextSupportOn(
    { startsOn, ...given({ endsOn, supportEveryWeeks }) },
    support.map(({ heldOn }) => heldOn),
  );
  return {
    ...{ id, version, employerName, occupation, hoursPerWeek, form, pay, subsidies, startsOn, savedByName },
    ...given({ employerOrganisation, occupationCode, endsOn, endReason, endWords, supportPlan, supportEveryWeeks, nextSupportOn: next }),
    ...{ isOrdinary: isOrdinaryJob(job), ...jobStartOf(pay, told, terms), isSupportLate: next !== undefined && next < today },
    rhythms: rhythmsOf(job, rhythms),
  };
}

/** How often there was support, each rhythm from the day it was set. */
function rhythmsOf({ id, supportEveryWeeks, changedAt }: JobSupportJobRow, former: readonly FormerRhythm[]): readonly SupportRhythmView[] {
  const all = [...former.filter(({ jobId }) => jobId === id), { everyWeeks: supportEveryWeeks, changedAt }];
  return all
    .filter(({ everyWeeks }, index) => index === 0 || everyWeeks !== all[index - 1]?.everyWeeks)
    .map((each) => ({ from: osloDate(each.changedAt), ...given({ everyWeeks: each.everyWeeks }) }));
}
