import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { agreementKindsOf } from '@fotfeste/measure/domain';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { ProviderReader } from '../../provider/provider.reader';
import { ChangeableTable } from '../changeable-table';
import { nextNumber } from '../next-number';
import { ChangeHistoryReader, together } from '../history/change-history.reader';
import type { ChangeHistoryView } from '../history/change-history.view';
import { atField, dayInWords, refuseFields, refuseOtherUnit } from '../refuse';
import { agreementNotFound, noOption, registerFaultTexts } from '../supply.problems';
import { refuseTerms, type TermColumns } from './agreement-terms';
import type { ProviderAgreementRequest, NewProviderAgreementRequest } from './agreement.dto';
import { AgreementWorkReader } from './agreement-work.reader';
import type { AgreementDetailView, AgreementListView } from './agreement.view';

/** An agreement as it stands in the table. */
export type AgreementRow = TermColumns & {
  readonly id: string;
  readonly version: number;
  readonly providerNumber: string;
  readonly coordinatorUnit: string | null;
  readonly countsByExtent: boolean;
};

/** Agreements with providers, kept by the measure coordinator. */
@Injectable()
export class AgreementWorkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<AgreementListView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(AgreementWorkReader).all() }));
  }

  one(actor: Actor, agreementId: string): Promise<AgreementDetailView> {
    return this.unitOfWork.read(actor, (tx) => agreementShown(tx, agreementId));
  }

  history(actor: Actor, agreementId: string): Promise<ChangeHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const reader = tx.use(ChangeHistoryReader);
      const own = await reader.of('agreement', 'id', agreementId);
      const places = await reader.of('agreement_place_change', 'agreement_id', agreementId);
      return { items: together(places, own) };
    });
  }

  add(actor: Actor, request: NewProviderAgreementRequest): Promise<AgreementDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { measure, kind, places } = request;
      const providerNumber = await allowedProvider(tx, request);
      const terms = { kind, places, optionTakenOn: null, ...columnsOf(request) };
      refuseTerms(terms);
      const number = await nextNumber(tx, 'agreement');
      const id = await tx.use(ChangeableTable).add('agreement', {
        ...terms,
        ...{ number, providerNumber, measure, coordinatorUnit: tx.actor.offices[0] ?? null },
      });
      await tx.record({ name: 'agreement.added', subjectId: id, organisation: providerNumber, payload: { measure, kind, places } });
      return agreementShown(tx, id);
    });
  }

  change(actor: Actor, agreementId: string, version: number, request: ProviderAgreementRequest): Promise<AgreementDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await heldAgreement(tx, agreementId);
      const fields = await tx.use(ChangeableTable).merged('agreement', row, version, columnsOf(request));
      await write(tx, row, fields, 'agreement.changed');
      return agreementShown(tx, agreementId);
    });
  }

  /** The agreement then ends with the option, and says when that was decided. */
  takeOption(actor: Actor, agreementId: string, version: number): Promise<AgreementDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await heldAgreement(tx, agreementId);
      if (!row.optionUntil || row.optionTakenOn) throw new Problem(noOption);
      const wanted = { toDate: row.optionUntil, optionTakenOn: tx.today };
      await write(tx, row, await tx.use(ChangeableTable).merged('agreement', row, version, wanted), 'agreement.option-taken');
      return agreementShown(tx, agreementId);
    });
  }
}

/** The agreement, held; refused for another unit's coordinator. */
export async function heldAgreement(tx: Tx, agreementId: string): Promise<AgreementRow> {
  const [unit] = await tx.query<{ unit: string | null }>('select coordinator_unit as unit from agreement where id = $1', [agreementId]);
  if (!unit) throw new Problem(agreementNotFound);
  refuseOtherUnit(tx, unit.unit);
  const row = await tx.use(ChangeableTable).held('agreement', agreementId);
  if (!row) throw new Problem(agreementNotFound);
  return row as unknown as AgreementRow;
}

/** The agreement as its page shows it. */
export async function agreementShown(tx: Tx, agreementId: string): Promise<AgreementDetailView> {
  const view = await tx.use(AgreementWorkReader).detail(agreementId);
  if (!view) throw new Problem(agreementNotFound);
  return view;
}

async function write(tx: Tx, row: AgreementRow, fields: Partial<AgreementRow>, event: 'agreement.changed' | 'agreement.option-taken') {
  const after = { ...row, ...fields };
  refuseTerms(after);
  await refuseLeftOut(tx, after);
  await tx.use(ChangeableTable).change('agreement', row.id, fields);
  const { id: subjectId, providerNumber: organisation } = row;
  await tx.record({ name: event, subjectId, organisation, payload: { fields: Object.keys(fields) } });
}

/** The period still holds every offering under the agreement. */
async function refuseLeftOut(tx: Tx, { id, fromDate, toDate }: AgreementRow): Promise<void> {
  const [span] = await tx.query<{ first: LocalDate | null; last: LocalDate | null }>(
    'select min(starts_on)::text as first, max(ends_on)::text as last from offering where agreement_id = $1',
    [id],
  );
  const starts = span?.first && span.first < fromDate;
  const ends = toDate && span?.last && span.last > toDate;
  refuseFields([
    ...(starts ? [atField('from', offeringsOutside.before, { day: dayInWords(span.first ?? undefined) })] : []),
    ...(ends ? [atField('to', offeringsOutside.after, { day: dayInWords(span.last ?? undefined) })] : []),
  ]);
}

const offeringsOutside = {
  before: {
    nb: 'En gjennomføring under avtalen startet {day}',
    nn: 'Ei gjennomføring under avtalen starta {day}',
    en: 'An offering under the agreement started on {day}',
  },
  after: {
    nb: 'En gjennomføring under avtalen varer til {day}',
    nn: 'Ei gjennomføring under avtalen varer til {day}',
    en: 'An offering under the agreement lasts until {day}',
  },
} as const;

async function allowedProvider(tx: Tx, { provider, kind, measure }: NewProviderAgreementRequest): Promise<string> {
  const found = await tx.use(ProviderReader).byNumber(provider.replace(/\s/g, ''));
  const delivery = measureDefinitions[measure].delivery;
  const isCarriedOut = !['employer-agreement', 'employer-grant', 'paid-to-person'].includes(delivery);
  refuseFields([
    ...(found ? [] : [atField('provider', registerFaultTexts['provider-unknown'])]),
    ...(found && !agreementKindsOf[found.type].includes(kind) ? [atField('kind', registerFaultTexts['kind-not-of-provider'])] : []),
    ...(isCarriedOut ? [] : [atField('measure', registerFaultTexts['measure-without-offerings'])]),
  ]);
  return found?.orgNumber ?? '';
}

function columnsOf({ from, to, optionUntil, countsByExtent }: ProviderAgreementRequest) {
  return { fromDate: from, toDate: to ?? null, optionUntil: optionUntil ?? null, countsByExtent };
}
