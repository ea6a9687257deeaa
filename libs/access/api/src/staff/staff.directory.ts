import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@fotfeste/shared/kernel';
import { Clock, UnitOfWork } from '@fotfeste/shared/api';
import { StaffReader } from './staff.reader';
import type { StaffListView } from './staff.view';

/** Who works here, as their sign-ins have said. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Keeps what a sign-in says, so that colleagues can find this one by name, and so that nobody gets to their own case. */
  async remember({ id, name, role, offices, clearances, organisation, secondControl }: Actor, identityNumber?: string): Promise<void> {
    await this.dataSource.query(
      `insert into staff_member (id, name, role, offices, clearances, organisation, second_control, signed_in_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set name = excluded.name, role = excluded.role, offices = excluded.offices, clearances = excluded.clearances,
         organisation = excluded.organisation, second_control = excluded.second_control, signed_in_at = excluded.signed_in_at`,
      [id, name, role, offices, clearances, organisation, secondControl, this.clock.now()],
    );
    if (identityNumber) await this.dataSource.query('select ff.know_staff_person($1, $2)', [id, identityNumber]);
  }

  /** Nav staff of the actor's own offices; everybody for those who belong to none. */
  list(actor: Actor): Promise<StaffListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const staff = tx.use(StaffReader);
      const items = await staff.ofOffices(actor.offices);
      return { items, places: await staff.placesOf(items) };
    });
  }
}
