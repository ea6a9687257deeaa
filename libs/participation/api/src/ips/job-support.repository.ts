import { given } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { defaultJobStartTerms, type JobStartTerms } from '@fotfeste/participation/domain';
import { JobStartTermsRow } from '../rows/fidelity.rows';
import { JobSupportContactRow, JobSupportJobRow, JobSupportProfileRow } from '../rows/job-support.rows';
import type { ParticipationRow } from '../rows/participation.row';

type Stamps = 'id' | 'participantId' | 'participationId' | 'version' | 'changedAt' | 'changedBy';
export type ProfileColumns = Omit<JobSupportProfileRow, Stamps | 'savedByName'>;
export type ContactColumns = Omit<JobSupportContactRow, Stamps | 'specialistId' | 'specialistName'>;
export type JobColumns = Omit<JobSupportJobRow, Stamps | 'savedByName'>;

/** The work of job specialists, for those few who may read it. */
export class JobSupportRepository {
  constructor(private readonly tx: Tx) {}

  async profile(participationId: string): Promise<JobSupportProfileRow | undefined> {
    return (await this.tx.manager.findOneBy(JobSupportProfileRow, { participationId })) ?? undefined;
  }

  /** What the profile said before, the oldest version first, with columns as named in the database. */
  async formerProfiles(participationId: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.tx.query('select * from job_support_profile_history where participation_id = $1 order by version', [participationId]);
  }

  async writeProfile({ id, participantId }: ParticipationRow, columns: ProfileColumns): Promise<void> {
    const fields = { ...columns, savedByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(JobSupportProfileRow, { participationId: id }, fields);
    if (!affected) await this.tx.manager.insert(JobSupportProfileRow, { participantId, participationId: id, ...fields });
  }

  contacts(participationId: string): Promise<readonly JobSupportContactRow[]> {
    return this.tx.manager.find(JobSupportContactRow, { where: { participationId }, order: { heldOn: 'DESC', id: 'DESC' } });
  }

  async contact(participationId: string, id: string): Promise<JobSupportContactRow> {
    const row = await this.tx.manager.findOneBy(JobSupportContactRow, { participationId, id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  async addContact({ id, participantId }: ParticipationRow, columns: ContactColumns): Promise<void> {
    const { actor } = this.tx;
    const by = { specialistId: actor.id, specialistName: actor.name };
    await this.tx.manager.insert(JobSupportContactRow, { participantId, participationId: id, ...columns, ...by });
  }

  async changeContact(id: string, columns: ContactColumns): Promise<void> {
    await this.tx.manager.update(JobSupportContactRow, { id }, columns);
  }

  async removeContact(id: string): Promise<void> {
    await this.tx.manager.delete(JobSupportContactRow, { id });
  }

  jobs(participationId: string): Promise<readonly JobSupportJobRow[]> {
    return this.tx.manager.find(JobSupportJobRow, { where: { participationId }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  async job(participationId: string, id: string): Promise<JobSupportJobRow> {
    const row = await this.tx.manager.findOneBy(JobSupportJobRow, { participationId, id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** How often there was support in each version of the jobs, the oldest first. */
  async formerRhythms(participationId: string): Promise<readonly FormerRhythm[]> {
    return this.tx.query<FormerRhythm>(
      `select id as "jobId", support_every_weeks as "everyWeeks", changed_at as "changedAt"
       from job_support_job_history where participation_id = $1 order by version`,
      [participationId],
    );
  }

  async addJob({ id, participantId }: ParticipationRow, columns: JobColumns): Promise<void> {
    await this.tx.manager.insert(JobSupportJobRow, {
      ...{ participantId, participationId: id, savedByName: this.tx.actor.name },
      ...columns,
      subsidies: [...columns.subsidies],
    });
  }

  async changeJob(id: string, columns: JobColumns): Promise<void> {
    const savedByName = this.tx.actor.name;
    await this.tx.manager.update(JobSupportJobRow, { id }, { ...columns, savedByName, subsidies: [...columns.subsidies] });
  }

  /** After how many paid hours a job counts as begun, for a provider or for Nav itself. */
  async startTerms(organisation: string | null): Promise<JobStartTerms & { readonly setByName?: string; readonly version: number }> {
    const row = organisation ? await this.tx.manager.findOneBy(JobStartTermsRow, { organisation }) : undefined;
    if (!row) return { ...defaultJobStartTerms, version: 0 };
    return { paidHours: row.paidHours, source: 'agreement', version: row.version, ...given({ setByName: row.setByName }) };
  }

  async writeStartTerms(organisation: string, paidHours: number): Promise<void> {
    const fields = { paidHours, setByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(JobStartTermsRow, { organisation }, fields);
    if (!affected) await this.tx.manager.insert(JobStartTermsRow, { organisation, ...fields });
  }
}

/** How often there was support in one version of a job. */
export interface FormerRhythm {
  readonly jobId: string;
  readonly everyWeeks: number | null;
  readonly changedAt: Date;
}
