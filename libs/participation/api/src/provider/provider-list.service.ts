import { Injectable } from '@nestjs/common';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { Actor } from '@fotfeste/shared/kernel';
import { StaffReader } from '@fotfeste/access/api';
import { OfferingReader, OfferingSearchReader } from '@fotfeste/measure/api';
import { ProviderListReader } from './provider-list.reader';
import type { ProviderFilter, ProviderNarrowing } from './provider.dto';
import type { ProviderCountsView, ProviderListView, ProviderOfferingsView } from './provider-list.view';
import type { ProviderTeamView } from './provider.view';

/** What a provider opens with: its lists, its people, and everybody who takes part. */
@Injectable()
export class ProviderListService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, filter: ProviderFilter): Promise<ProviderListView> {
    return this.unitOfWork.read(actor, (tx) => tx.use(ProviderListReader).list(filter));
  }

  counts(actor: Actor, narrowing: ProviderNarrowing): Promise<ProviderCountsView> {
    return this.unitOfWork.read(actor, (tx) => tx.use(ProviderListReader).counts(narrowing));
  }

  offerings(actor: Actor): Promise<ProviderOfferingsView> {
    return this.unitOfWork.read(actor, (tx) => offeringsOf(tx));
  }

  /** Makes an offering one of the reader's own lists. */
  follow(actor: Actor, offeringId: string): Promise<ProviderOfferingsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const offering = await tx.use(OfferingReader).byId(offeringId);
      if (!offering || offering.provider.orgNumber !== actor.organisation) throw new Problem(notFound);
      await tx.query(
        `insert into provider_own_list (staff_id, offering_id, organisation, staff_name) values ($1, $2, $3, $4) on conflict do nothing`,
        [actor.id, offeringId, actor.organisation, actor.name],
      );
      return offeringsOf(tx);
    });
  }

  unfollow(actor: Actor, offeringId: string): Promise<ProviderOfferingsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.query('delete from provider_own_list where staff_id = $1 and offering_id = $2', [actor.id, offeringId]);
      return offeringsOf(tx);
    });
  }

  /** Coordinators and advisers of the provider, by name. */
  team(actor: Actor): Promise<ProviderTeamView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const staff = await tx.use(StaffReader).ofOrganisation(actor.organisation ?? '');
      return { items: staff.map(({ id, name, role }) => ({ id, name, isCoordinator: role === 'provider-coordinator' })) };
    });
  }
}

interface OwnList {
  readonly offeringId: string;
  readonly staffId: string;
  readonly staffName: string;
}

/** Every offering of the provider, the reader's own first. */
async function offeringsOf(tx: Tx): Promise<ProviderOfferingsView> {
  const { actor } = tx;
  const { items } = await tx.use(OfferingSearchReader).page({ provider: actor.organisation }, { number: 1, size: 200, sort: 'name' });
  const own = await tx.query<OwnList>(
    `select offering_id as "offeringId", staff_id as "staffId", staff_name as "staffName" from provider_own_list order by staff_name`,
  );
  const shown = items.map(({ id, number, name, measure, places, taken, granted, waiting, free }) => {
    const followers = own.filter(({ offeringId }) => offeringId === id);
    return {
      ...{ id, number, name, measure, places, taken, granted, waiting, free },
      isOwn: followers.some(({ staffId }) => staffId === actor.id),
      followedBy: followers.map(({ staffName }) => staffName),
    };
  });
  return { items: [...shown].sort((left, right) => Number(right.isOwn) - Number(left.isOwn)) };
}
