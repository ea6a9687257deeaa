import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { finalReportDuty, type MeasureCode } from '@fotfeste/eligibility/domain';
import { defaultReportingTerms } from '@fotfeste/participation/domain';
import type { ReportingTermsRequest } from './reporting-terms.dto';
import { ReportingTermsRepository } from './reporting-terms.repository';
import type { ReportingTermsListView, ReportingTermsView } from './reporting-terms.view';

/** The measure coordinator's say in how often an agreement asks for reports. */
@Injectable()
export class ReportingTermsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<ReportingTermsListView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await termsViews(tx) }));
  }

  /** @param version The version of the terms the user saw; 0 when the agreement set none. */
  set(actor: Actor, agreementId: string, version: number, request: ReportingTermsRequest): Promise<ReportingTermsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = (await termsViews(tx)).find((each) => each.agreementId === agreementId);
      if (!before) throw new Problem(notFound);
      if (before.version !== version) throw new Problem(changedByOther, { extension: { version: before.version, theirs: before } });
      const { firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd } = request;
      const terms = { firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd };
      await tx.use(ReportingTermsRepository).write(agreementId, terms);
      await tellParticipations(tx, agreementId);
      const now = (await termsViews(tx)).find((each) => each.agreementId === agreementId);
      return now ?? before;
    });
  }
}

interface AgreementColumns {
  readonly agreementId: string;
  readonly agreementNumber: string;
  readonly providerName: string;
  readonly measure: MeasureCode;
}

/** The agreements that the actor's own units take in to, by provider. */
async function termsViews(tx: Tx): Promise<readonly ReportingTermsView[]> {
  const agreements = await tx.query<AgreementColumns>(
    `select a.id as "agreementId", a.number as "agreementNumber", p.name as "providerName", a.measure
     from agreement a join provider p on p.org_number = a.provider_number
     where exists (select 1 from offering o where o.agreement_id = a.id and o.coordinator_unit = any ($1))
       and (a.to_date is null or a.to_date >= $2)
     order by p.name, a.measure, a.number`,
    [tx.actor.offices, tx.today],
  );
  const rows = await tx.use(ReportingTermsRepository).ofAgreements(agreements.map(({ agreementId }) => agreementId));
  return agreements.map((agreement) => {
    const row = rows.find(({ agreementId }) => agreementId === agreement.agreementId);
    const { firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd } = row ?? defaultReportingTerms;
    return {
      ...agreement,
      ...{ version: row?.version ?? 0, source: row ? ('agreement' as const) : ('product' as const) },
      ...{ firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd },
      ...given({ finalReportSection: finalReportDuty(agreement.measure)?.section, setByName: row?.setByName }),
    };
  });
}

/** Every participation whose due dates move hears of it, so that lists and history are true. The coordinator sees none of them. */
async function tellParticipations(tx: Tx, agreementId: string): Promise<void> {
  await tx.asSystem(async () => {
    const touched = await tx.query<{
      readonly id: string;
      readonly participantId: string;
      readonly organisation: string;
      readonly measure: string;
    }>(
      `select p.id, p.participant_id as "participantId", p.organisation, p.measure
       from participation p join offering o on o.id = p.offering_id
       where o.agreement_id = $1 and (p.status = 'participating' or p.status in ('ended', 'completed', 'interrupted')
         and not exists (select 1 from participation_report r where r.participation_id = p.id and r.kind = 'final'))
       order by p.id`,
      [agreementId],
    );
    for (const { id: subjectId, participantId, organisation, measure } of touched)
      await tx.record({ name: 'participation.reporting-changed', participantId, subjectId, organisation, payload: { measure } });
  });
}
