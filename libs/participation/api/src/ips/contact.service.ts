import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { contactFaultsOf, firstEmployerContact, type ContactFault, type ContactGround } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { recordByProvider } from '../provider/provider-record';
import type { JobSupportContactRow } from '../rows/job-support.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { knownFrom, writable } from './job-support-ground';
import { jobSupportView } from './job-support-view';
import type { JobSupportContactRequest } from './job-support.dto';
import { contactTexts } from './job-support.problems';
import { JobSupportRepository, type ContactColumns } from './job-support.repository';
import { textOf } from './job-support.service';
import type { JobSupportView } from './job-support.view';

/** Contacts with employers and the participant, in search and in work. */
@Injectable()
export class JobSupportContactService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, participationId: string, request: JobSupportContactRequest): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      const repository = tx.use(JobSupportRepository);
      refuse(contactFaultsOf(request, await groundOf(tx, row, request, await repository.contacts(row.id))));
      await repository.addContact(row, columnsOf(request));
      return told(tx, row, 'participation.employer-contact-recorded', request.heldOn);
    });
  }

  change(
    actor: Actor,
    participationId: string,
    { contactId, version }: SeenContact,
    request: JobSupportContactRequest,
  ): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      const repository = tx.use(JobSupportRepository);
      await seen(repository, row, { contactId, version });
      const others = (await repository.contacts(row.id)).filter(({ id }) => id !== contactId);
      refuse(contactFaultsOf(request, await groundOf(tx, row, request, others)));
      await repository.changeContact(contactId, columnsOf(request));
      return told(tx, row, 'participation.employer-contact-corrected', request.heldOn);
    });
  }

  /** Takes back what never was; it stays in the file as taken back. */
  remove(actor: Actor, participationId: string, contact: SeenContact): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      const repository = tx.use(JobSupportRepository);
      const { heldOn } = await seen(repository, row, contact);
      await repository.removeContact(contact.contactId);
      return told(tx, row, 'participation.employer-contact-removed', heldOn);
    });
  }
}

/** A contact as the user saw it. */
export interface SeenContact {
  readonly contactId: string;
  readonly version: number;
}

async function seen(repository: JobSupportRepository, { id }: ParticipationRow, contact: SeenContact): Promise<JobSupportContactRow> {
  const existing = await repository.contact(id, contact.contactId);
  if (existing.version !== contact.version) throw new Problem(changedByOther, { extension: { version: existing.version } });
  return existing;
}

/** What the contact is held against: the job it names, with the hours told before and after. */
async function groundOf(
  tx: Tx,
  row: ParticipationRow,
  { jobId, heldOn }: JobSupportContactRequest,
  others: readonly JobSupportContactRow[],
): Promise<ContactGround> {
  const job = jobId ? (await tx.use(JobSupportRepository).jobs(row.id)).find(({ id }) => id === jobId) : undefined;
  const told = others
    .filter((each) => each.jobId === jobId)
    .flatMap(({ heldOn: on, paidHours }) => (paidHours === null ? [] : { on, paidHours }));
  const before = told.filter(({ on }) => on < heldOn).map(({ paidHours }) => paidHours);
  const after = told.filter(({ on }) => heldOn < on).map(({ paidHours }) => paidHours);
  return {
    ...{ today: tx.today, knownFrom: knownFrom(row) },
    ...(job && {
      job: {
        ...{ startsOn: job.startsOn, pay: job.pay, hoursBefore: Math.max(0, ...before) },
        ...(after.length > 0 && { hoursAfter: Math.min(...after) }),
      },
    }),
  };
}

/** Keeps the day an employer was first met true on the participation, and tells. */
async function told(tx: Tx, row: ParticipationRow, name: `participation.${string}`, on: LocalDate): Promise<JobSupportView> {
  const firstEmployerContactOn = firstEmployerContact(await tx.use(JobSupportRepository).contacts(row.id)) ?? null;
  const isSame = row.firstEmployerContactOn === firstEmployerContactOn;
  const changed = isSame ? row : await tx.use(ParticipationRepository).change(row.id, { firstEmployerContactOn });
  await recordByProvider(tx, changed, name, given({ on }));
  return jobSupportView(tx, changed);
}

function columnsOf({ jobId, paidHours, decides, matchesWish, employerOrganisation, ...request }: JobSupportContactRequest): ContactColumns {
  const { heldOn, party, kind, place, employerName, metWith, result, next } = request;
  return {
    ...{ heldOn, party, kind, place, jobId: jobId ?? null, paidHours: paidHours ?? null },
    ...{ decides: decides ?? null, matchesWish: matchesWish ?? null, employerOrganisation: employerOrganisation ?? null },
    ...{ employerName: textOf(employerName), metWith: textOf(metWith), result: textOf(result), next: textOf(next) },
  };
}

const fieldOf: Readonly<Record<ContactFault, string>> = {
  'held-later': 'heldOn',
  'held-before-shared': 'heldOn',
  'kind-not-for-party': 'kind',
  'employer-missing': 'employerName',
  'employer-misplaced': 'employerName',
  'job-missing': 'jobId',
  'job-misplaced': 'jobId',
  'held-before-job': 'paidHours',
  'paid-hours-impossible': 'paidHours',
  'paid-hours-too-many': 'paidHours',
  'paid-hours-without-wage': 'paidHours',
  'paid-hours-fall': 'paidHours',
};

function refuse(faults: readonly ContactFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, { errors: faults.map((fault) => ({ field: fieldOf[fault], message: contactTexts[fault] })) });
}
