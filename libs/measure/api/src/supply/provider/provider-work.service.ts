import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { isOrganisationNumber } from '@fotfeste/measure/domain';
import { CompanyRegister, type Company } from '../../registers/company-register';
import { ChangeableTable } from '../changeable-table';
import { ChangeHistoryReader, together } from '../history/change-history.reader';
import type { ChangeHistoryView } from '../history/change-history.view';
import { atField, orNull, refuseFields } from '../refuse';
import { providerNotFound, registerFaultTexts } from '../supply.problems';
import type { ProviderContactRequest, NewProviderRequest, ProviderRequest } from './provider-work.dto';
import { ProviderWorkReader } from './provider-work.reader';
import type { ProviderDetailView, ProviderRegisterView } from './provider-work.view';

/** Providers and their contacts, kept by the measure coordinator. */
@Injectable()
export class ProviderWorkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly companies: CompanyRegister,
  ) {}

  list(actor: Actor): Promise<ProviderRegisterView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(ProviderWorkReader).all() }));
  }

  one(actor: Actor, orgNumber: string): Promise<ProviderDetailView> {
    return this.unitOfWork.read(actor, (tx) => shown(tx, orgNumber));
  }

  history(actor: Actor, orgNumber: string): Promise<ChangeHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const id = await idOf(tx, orgNumber);
      const reader = tx.use(ChangeHistoryReader);
      const contacts = await reader.of('provider_contact', 'provider_number', orgNumber);
      return { items: together(contacts, await reader.of('provider', 'id', id)) };
    });
  }

  /** Name and place come from the company register, which is asked before anything is written. */
  async add(actor: Actor, { orgNumber: typed, type, email, telephone }: NewProviderRequest): Promise<ProviderDetailView> {
    const company = await this.registered(typed.replace(/\s/g, ''));
    return this.unitOfWork.run(actor, async (tx) => {
      const { orgNumber, name, municipality } = company;
      if (await tx.use(ProviderWorkReader).idOf(orgNumber)) refuseFields([atField('orgNumber', registerFaultTexts['number-taken'])]);
      const id = await tx.use(ChangeableTable).add('provider', {
        ...{ orgNumber, name, type, municipalityNumber: municipality.number, countyNumber: municipality.number.slice(0, 2) },
        ...{ email: orNull(email), telephone: orNull(telephone) },
      });
      await tx.record({ name: 'provider.added', subjectId: id, organisation: orgNumber });
      return shown(tx, orgNumber);
    });
  }

  change(actor: Actor, orgNumber: string, version: number, { type, email, telephone }: ProviderRequest): Promise<ProviderDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = await idOf(tx, orgNumber);
      const wanted = { type, email: orNull(email), telephone: orNull(telephone) };
      await changeRow(tx, { table: 'provider', id, version, organisation: orgNumber, event: 'provider.changed' }, wanted);
      return shown(tx, orgNumber);
    });
  }

  addContact(actor: Actor, orgNumber: string, request: ProviderContactRequest): Promise<ProviderDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await idOf(tx, orgNumber);
      const id = await tx.use(ChangeableTable).add('provider_contact', { providerNumber: orgNumber, ...contactColumns(request) });
      await tx.record({ name: 'provider.contact-added', subjectId: id, organisation: orgNumber });
      return shown(tx, orgNumber);
    });
  }

  changeContact(actor: Actor, contactId: string, version: number, request: ProviderContactRequest): Promise<ProviderDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [row] = await tx.query<{ organisation: string }>('select provider_number as organisation from provider_contact where id = $1', [
        contactId,
      ]);
      if (!row) throw new Problem(notFound);
      const { organisation } = row;
      const target = { table: 'provider_contact', id: contactId, version, organisation, event: 'provider.contact-changed' } as const;
      await changeRow(tx, target, contactColumns(request));
      return shown(tx, organisation);
    });
  }

  private async registered(orgNumber: string): Promise<Company> {
    const wrong = (text: keyof typeof registerFaultTexts): void => {
      refuseFields([atField('orgNumber', registerFaultTexts[text])]);
    };
    if (!isOrganisationNumber(orgNumber)) wrong('number-wrong');
    const company = await this.companies.find(orgNumber);
    if (!company) wrong('number-unknown');
    return company as Company;
  }
}

interface Target {
  readonly table: 'provider' | 'provider_contact';
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly event: 'provider.changed' | 'provider.contact-changed';
}

async function changeRow(tx: Tx, target: Target, wanted: Readonly<Record<string, unknown>>): Promise<void> {
  const { table, id, version, organisation, event } = target;
  const rows = tx.use(ChangeableTable);
  const current = await rows.held(table, id);
  if (!current) throw new Problem(providerNotFound);
  const fields = await rows.merged(table, current, version, wanted);
  await rows.change(table, id, fields);
  await tx.record({ name: event, subjectId: id, organisation, payload: { fields: Object.keys(fields) } });
}

/** Somebody nobody can reach is no contact. */
function contactColumns({ name, title, email, telephone, active = true }: ProviderContactRequest): Readonly<Record<string, unknown>> {
  if (!orNull(email) && !orNull(telephone)) refuseFields([atField('email', registerFaultTexts.unreached)]);
  return { name: name.trim(), title: orNull(title), email: orNull(email), telephone: orNull(telephone), active };
}

async function idOf(tx: Tx, orgNumber: string): Promise<string> {
  const id = await tx.use(ProviderWorkReader).idOf(orgNumber);
  if (!id) throw new Problem(providerNotFound);
  return id;
}

async function shown(tx: Tx, orgNumber: string): Promise<ProviderDetailView> {
  const view = await tx.use(ProviderWorkReader).detail(orgNumber);
  if (!view) throw new Problem(providerNotFound);
  return view;
}
