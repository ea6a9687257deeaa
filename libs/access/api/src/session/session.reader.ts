import { Injectable } from '@nestjs/common';
import { Clock, osloDate, UnitOfWork } from '@fotfeste/shared/api';
import type { Actor } from '@fotfeste/shared/kernel';
import { PreferenceRepository } from './preference.repository';
import type { SessionView } from './session.view';

/** Names for the numbers in a sign-in. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  view(actor: Actor, session: Pick<SessionView, 'csrfToken' | 'lasts'>): Promise<SessionView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const offices = await tx.query<{ number: string; name: string }>(
        'select unit_number as number, name from nav_office where unit_number = any ($1) order by unit_number',
        [actor.offices],
      );
      const [organisation] = await tx.query<{ name: string }>('select name from organisation where org_number = $1', [
        actor.organisation ?? '',
      ]);
      const preferences = await tx.use(PreferenceRepository).find();
      return {
        actor: { ...actor, offices, ...(organisation && { organisationName: organisation.name }) },
        ...session,
        today: osloDate(this.clock.now()),
        ...(preferences && { preferences }),
      };
    });
  }
}
