import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { profileFaultsOf, type ProfileFault } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { recordByProvider } from '../provider/provider-record';
import { readable, writable } from './job-support-ground';
import { jobSupportView } from './job-support-view';
import type { ProfileRequest } from './job-support.dto';
import { profileTexts } from './job-support.problems';
import { JobSupportRepository } from './job-support.repository';
import type { JobSupportView } from './job-support.view';

/** The work of a job specialist with one participant, and the vocational profile. */
@Injectable()
export class JobSupportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(actor: Actor, participationId: string): Promise<JobSupportView> {
    return this.unitOfWork.read(actor, async (tx) => jobSupportView(tx, await readable(tx, participationId)));
  }

  /** @param version The version of the profile the user saw; 0 when there was none. */
  saveProfile(actor: Actor, participationId: string, version: number, request: ProfileRequest): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      const repository = tx.use(JobSupportRepository);
      const existing = await repository.profile(row.id);
      if ((existing?.version ?? 0) !== version) throw new Problem(changedByOther, { extension: { version: existing?.version ?? 0 } });
      refuse(profileFaultsOf(request, tx.today));
      const { disclosure, disclosureOn } = request;
      await repository.writeProfile(row, {
        wishes: textOf(request.wishes),
        experience: textOf(request.experience),
        strengths: textOf(request.strengths),
        supportNeeds: textOf(request.supportNeeds),
        contactPlan: textOf(request.contactPlan),
        disclosure: disclosure ?? null,
        disclosureWords: textOf(request.disclosureWords),
        disclosureOn: disclosureOn ?? null,
      });
      await recordByProvider(tx, row, 'participation.profile-saved', {});
      return jobSupportView(tx, row);
    });
  }
}

/** The trimmed words, or nothing. */
export function textOf(words: string | undefined): string | null {
  return words?.trim() || null;
}

const fieldOf: Readonly<Record<ProfileFault, string>> = {
  'limits-missing': 'disclosureWords',
  'agreed-day-missing': 'disclosureOn',
  'agreed-later': 'disclosureOn',
  'agreement-missing': 'disclosure',
};

function refuse(faults: readonly ProfileFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, { errors: faults.map((fault) => ({ field: fieldOf[fault], message: profileTexts[fault] })) });
}
