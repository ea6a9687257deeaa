import { Any } from 'typeorm';
import type { Tx } from '@fotfeste/shared/api';
import type { ReportingTerms } from '@fotfeste/participation/domain';
import { ReportingTermsRow } from '../../rows/attendance.rows';

/** How often agreements ask for reports. About no person, and read by both sides. */
export class ReportingTermsRepository {
  constructor(private readonly tx: Tx) {}

  /** The terms of the agreement that each offering is under; nothing where the agreement sets none. */
  async ofOfferings(offeringIds: readonly string[]): Promise<ReadonlyMap<string, ReportingTerms>> {
    if (offeringIds.length === 0) return new Map();
    const rows = await this.tx.query<Omit<ReportingTerms, 'source'> & { readonly offeringId: string }>(
      `select o.id as "offeringId", t.first_weeks_after_start as "firstWeeksAfterStart", t.every_weeks as "everyWeeks",
              t.final_days_after_end as "finalDaysAfterEnd"
       from offering o join reporting_terms t on t.agreement_id = o.agreement_id where o.id = any ($1)`,
      [offeringIds],
    );
    return new Map(rows.map(({ offeringId, ...terms }) => [offeringId, { ...terms, source: 'agreement' }]));
  }

  ofAgreements(agreementIds: readonly string[]): Promise<readonly ReportingTermsRow[]> {
    return this.tx.manager.findBy(ReportingTermsRow, { agreementId: Any(agreementIds) });
  }

  async write(agreementId: string, terms: Omit<ReportingTerms, 'source'>): Promise<void> {
    const fields = { ...terms, setByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(ReportingTermsRow, { agreementId }, fields);
    if (!affected) await this.tx.manager.insert(ReportingTermsRow, { agreementId, ...fields });
  }
}
