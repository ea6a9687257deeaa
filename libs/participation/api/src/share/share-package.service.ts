import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  defaultBasis,
  defaultPurposes,
  defaultSharePackage,
  packageFaultsOf,
  shareFieldDefinitions,
  shareFields,
  type DeclaredPackage,
  type ShareField,
} from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import type { SharePackageRow } from '../rows/share.rows';
import type { SharePackageRequest } from './share.dto';
import { notOwnAgreement, packageTexts } from './share.problems';
import type { SharePackageFieldView, SharePackageVersionView, SharePackageView } from './share-package.view';
import { ShareRepository } from './share.repository';

/** The measure coordinator's say in what an agreement lets its provider know. */
@Injectable()
export class SharePackageService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  one(actor: Actor, agreementId: string): Promise<SharePackageView> {
    return this.unitOfWork.read(actor, (tx) => packageView(tx, agreementId));
  }

  /** @param version The version of the package the user saw; 0 when the agreement said nothing. */
  set(actor: Actor, agreementId: string, version: number, { necessary, optional }: SharePackageRequest): Promise<SharePackageView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const agreement = await agreementNamed(tx, agreementId);
      if (!agreement.mayChange) throw new Problem(notOwnAgreement);
      const before = await tx.use(ShareRepository).packageRow(agreementId);
      if ((before?.version ?? 0) !== version) throw new Problem(changedByOther, { extension: { version: before?.version ?? 0 } });
      const declared = declaredIn({ necessary, optional });
      refuse(declared);
      await tx.use(ShareRepository).writePackage(agreementId, declared);
      await tellParticipations(tx, agreementId);
      return packageView(tx, agreementId);
    });
  }
}

function declaredIn({ necessary, optional }: SharePackageRequest): DeclaredPackage {
  const declared = necessary.map(({ field, purpose, basis }) => ({ field, purpose: purpose.trim(), basis: basis.trim() }));
  return { necessary: declared, optional: [...optional] };
}

function refuse(declared: DeclaredPackage): void {
  const faults = packageFaultsOf(declared);
  if (faults.length === 0) return;
  throw new Problem(incomplete, {
    errors: faults.map(({ field, fault }) => ({
      field: fault === 'purpose-missing' ? `${field}.purpose` : fault === 'basis-missing' ? `${field}.basis` : field,
      message: packageTexts[fault],
    })),
  });
}

interface AgreementColumns {
  readonly agreementNumber: string;
  readonly providerName: string;
  readonly measure: MeasureCode;
  readonly mayChange: boolean;
}

async function agreementNamed(tx: Tx, agreementId: string): Promise<AgreementColumns> {
  const [agreement] = await tx.query<AgreementColumns>(
    `select a.number as "agreementNumber", p.name as "providerName", a.measure,
            a.coordinator_unit is null or a.coordinator_unit = any ($2) as "mayChange"
     from agreement a join provider p on p.org_number = a.provider_number where a.id = $1`,
    [agreementId, tx.actor.offices],
  );
  if (!agreement) throw new Problem(notFound);
  return agreement;
}

async function packageView(tx: Tx, agreementId: string): Promise<SharePackageView> {
  const agreement = await agreementNamed(tx, agreementId);
  const row = await tx.use(ShareRepository).packageRow(agreementId);
  const byDefault = defaultSharePackage(agreement.measure);
  const standing = row ?? {
    necessary: byDefault.necessary.map(({ field, purpose, basis }) => ({ field, purpose: purpose.nb, basis: basis.nb })),
    optional: byDefault.optional,
  };
  return {
    ...{ agreementId, ...agreement, version: row?.version ?? 0, source: row ? 'agreement' : 'product' },
    ...given({ setByName: row?.setByName, setAt: row?.changedAt.toISOString() }),
    concerned: (await concerned(tx, agreementId)).length,
    fields: shareFields.map((field) => fieldView(field, standing, agreement.measure)),
    earlier: row ? await earlierVersions(tx, row) : [],
  };
}

function fieldView(field: ShareField, { necessary, optional }: DeclaredPackage, measure: MeasureCode): SharePackageFieldView {
  const declared = necessary.find((each) => each.field === field);
  return {
    ...{ field, ...shareFieldDefinitions[field] },
    kind: declared ? 'necessary' : optional.includes(field) ? 'optional' : 'not-shared',
    purpose: declared?.purpose ?? defaultPurposes[field].nb,
    basis: declared?.basis ?? defaultBasis(measure).nb,
  };
}

async function earlierVersions(tx: Tx, { id }: SharePackageRow): Promise<readonly SharePackageVersionView[]> {
  const rows = await tx.query<{ until: Date; setByName: string; necessary: DeclaredPackage['necessary']; optional: readonly ShareField[] }>(
    `select superseded_at as until, set_by_name as "setByName", necessary, optional
     from agreement_share_package_history where id = $1 order by version desc`,
    [id],
  );
  return rows.map(({ until, setByName, necessary, optional }) => ({
    ...{ until: until.toISOString(), setByName, optional },
    necessary: necessary.map(({ field }) => field),
  }));
}

interface Concerned {
  readonly id: string;
  readonly participantId: string;
  readonly measure: string;
}

/** Everybody under the agreement whom the provider sees today. The coordinator sees none of them. */
function concerned(tx: Tx, agreementId: string): Promise<readonly Concerned[]> {
  return tx.asSystem(() =>
    tx.query<Concerned>(
      `select p.id, p.participant_id as "participantId", p.measure
       from participation p
       join offering o on o.id = p.offering_id
       join provider_access a on a.participation_id = p.id and a.participant_id = p.participant_id
       where o.agreement_id = $1 and a.from_date <= $2 and (a.to_date is null or a.to_date >= $2) order by p.id`,
      [agreementId, tx.today],
    ),
  );
}

/** What each of them shares follows the package from now on, with a line in the log. */
async function tellParticipations(tx: Tx, agreementId: string): Promise<void> {
  const touched = await concerned(tx, agreementId);
  await tx.asSystem(async () => {
    for (const { id: subjectId, participantId, measure } of touched)
      await tx.record({ name: 'participation.share-package-changed', participantId, subjectId, payload: { measure } });
  });
}
