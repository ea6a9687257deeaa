import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { offeringNotFound } from '../measure.problems';
import { OfficeNameReader } from './office-name.reader';
import { offeringDetailView, offeringView } from './offering-view';
import { OfferingReader } from './offering.reader';
import { OfferingSearchReader } from './offering-search.reader';
import type { OfferingSearchRequest } from './offering.dto';
import type { OfferingDetailView, OfferingListView } from './offering.view';

const usualPageSize = 25;

/** Offerings for whoever looks through the catalogue. */
@Injectable()
export class OfferingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  search(actor: Actor, request: OfferingSearchRequest): Promise<OfferingListView> {
    const { measure: measures, start: starts, language: languages, enrolment: enrolments, open: isOpen, ...rest } = request;
    const { office, county, municipality, provider, text, sort = 'name', direction, page = 1, pageSize = usualPageSize } = rest;
    return this.unitOfWork.search(actor, async (tx) => {
      const search = { measures, office, county, municipality, starts, languages, enrolments, provider, isOpen, text };
      const reader = tx.use(OfferingSearchReader);
      const { items, total } = await reader.page(search, { number: page, size: pageSize, sort, direction });
      return { items: items.map(offeringView), total, page, pageSize, counts: await reader.counts(search) };
    });
  }

  one(actor: Actor, offeringId: string): Promise<OfferingDetailView> {
    return this.unitOfWork.read(actor, (tx) => offeringShown(tx, offeringId));
  }
}

/** The offering as its page shows it. */
export async function offeringShown(tx: Tx, offeringId: string): Promise<OfferingDetailView> {
  const offering = await tx.use(OfferingReader).detail(offeringId);
  if (!offering) throw new Problem(offeringNotFound);
  return offeringDetailView(offering, await tx.use(OfficeNameReader).byNumbers(offering.offices));
}
