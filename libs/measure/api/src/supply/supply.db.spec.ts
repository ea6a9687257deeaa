import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { EmbeddedCompanyRegister } from '../registers/embedded-company-register';
import { OfferingCapacityRepository } from '../offering/offering-capacity.repository';
import { AgreementWorkService } from './agreement/agreement-work.service';
import type { NewProviderAgreementRequest } from './agreement/agreement.dto';
import { PlaceChangeService } from './agreement/place-change.service';
import type { NewOfferingRequest } from './offering/offering-work.dto';
import { OfferingWorkService } from './offering/offering-work.service';
import { ProviderWorkService } from './provider/provider-work.service';

const day = localDate;
const silje = anActor({ id: 'Z994201', name: 'Silje Larsen', role: 'measure-coordinator', offices: ['0287'] });
const robert = anActor({ id: 'Z994202', name: 'Robert Andreassen', role: 'measure-coordinator', offices: ['0287'] });
const elsewhere = anActor({ id: 'Z994299', name: 'Else Vik', role: 'measure-coordinator', offices: ['0105'] });
const tenderer = '243737435';

/** What a spec says otherwise; plain fields, no class. */
type Changes<T> = { readonly [Field in keyof T]?: T[Field] };

describe('what the measure coordinator keeps', () => {
  let database: FreshDatabase;
  let providers: ProviderWorkService;
  let agreements: AgreementWorkService;
  let places: PlaceChangeService;
  let offerings: OfferingWorkService;
  beforeAll(async () => {
    database = await freshDatabase();
    const { unitOfWork, dataSource } = database;
    providers = new ProviderWorkService(unitOfWork, new EmbeddedCompanyRegister(dataSource));
    agreements = new AgreementWorkService(unitOfWork);
    places = new PlaceChangeService(unitOfWork);
    offerings = new OfferingWorkService(unitOfWork);
    await database.asOwner(`insert into staff_member (id, name, role) values ($1, $2, $3), ($4, $5, $3)`, [
      ...[silje.id, silje.name, silje.role],
      ...[robert.id, robert.name],
    ]);
    await providers.add(silje, { orgNumber: '243 737 435', type: 'TENDER_PROVIDER', email: 'post@example.no' });
  });
  afterAll(() => database.drop());

  const tender: Pick<NewProviderAgreementRequest, keyof NewProviderAgreementRequest> = {
    ...{ provider: tenderer, measure: 'OPPFOLGING', kind: 'tender', places: 30, countsByExtent: false },
    ...{ from: day('2025-01-01'), to: day('2027-12-31'), optionUntil: day('2028-12-31') },
  };
  const anAgreement = (changes: Changes<NewProviderAgreementRequest> = {}) => agreements.add(silje, { ...tender, ...changes });
  const offering = (agreementId: string, changes: Changes<NewOfferingRequest> = {}): NewOfferingRequest => ({
    ...{ agreementId, intake: 'LOPENDE', name: 'Oppfølging Moss', place: 'Storgata 1', municipality: '3103', offices: ['0104'] },
    ...{ startsOn: day('2026-01-01'), endsOn: day('2027-06-30'), places: 8, languages: ['no'], accessibility: ['step-free'] },
    descriptionNb: 'Hjelp til å finne og beholde arbeid.',
    ...changes,
  });
  const anOffering = async (changes: Changes<NewOfferingRequest> = {}) => offerings.add(silje, offering((await anAgreement()).id, changes));
  const use = (id: string, counts: { taken: number; granted: number; waiting: number }) =>
    database.unitOfWork.run(silje, (tx) => tx.use(OfferingCapacityRepository).set(id, counts));
  const problem = (code: string, fields: readonly string[] = []) => ({
    kind: { code: `measure/${code}` },
    ...(fields.length > 0 && { details: { errors: fields.map((field) => expect.objectContaining({ field }) as unknown) } }),
  });

  describe('a provider', () => {
    it('comes from the company register with name and place', async () => {
      expect(await providers.one(silje, tenderer)).toMatchObject({
        name: 'Orelun Kurs og Avklaring AS',
        type: 'TENDER_PROVIDER',
        version: 1,
        email: 'post@example.no',
      });
    });

    it('has nothing contracted before its first agreement begins, and says when that is', async () => {
      const provider = '368596973';
      await providers.add(silje, { orgNumber: provider, type: 'TENDER_PROVIDER' });
      expect(await providers.one(silje, provider)).not.toHaveProperty('contractedFrom');
      await anAgreement({ provider, from: day('2027-01-01') });
      expect(await providers.one(silje, provider)).toMatchObject({ contracted: 0, contractedFrom: '2027-01-01' });
      await anAgreement({ provider, measure: 'AVKLARING' });
      const running = await providers.one(silje, provider);
      expect(running.contracted).toBe(30);
      expect(running).not.toHaveProperty('contractedFrom');
    });

    it.each([
      ['with a wrong control digit', '243737436'],
      ['unknown to the register', '310000003'],
      ['that is one already', tenderer],
    ])('%s is refused at the number', async (_case, orgNumber) => {
      await expect(providers.add(silje, { orgNumber, type: 'SCHOOL' })).rejects.toMatchObject(problem('supply-incomplete', ['orgNumber']));
    });

    it('has contacts that can be reached, and whoever left stays in the history', async () => {
      const nobodyReached = providers.addContact(silje, tenderer, { name: 'Ola Nes' });
      await expect(nobodyReached).rejects.toMatchObject(problem('supply-incomplete', ['email']));
      const { contacts } = await providers.addContact(silje, tenderer, { name: 'Ola Nes', telephone: '+47 69 00 00 00' });
      const [ola] = contacts;
      const after = await providers.changeContact(robert, ola?.id ?? '', 1, {
        name: 'Ola Nes',
        telephone: '+47 69 00 00 01',
        active: false,
      });
      expect(after.contacts).toMatchObject([{ name: 'Ola Nes', active: false, version: 2 }]);
      const { items } = await providers.history(silje, tenderer);
      expect(items[0]).toMatchObject({
        subject: 'provider_contact',
        kind: 'changed',
        by: 'Robert Andreassen',
        fields: [
          { field: 'active', before: ['true'], after: ['false'] },
          { field: 'telephone', before: ['+47 69 00 00 00'], after: ['+47 69 00 00 01'] },
        ],
      });
    });
  });

  describe('an agreement', () => {
    it('gets a number of the year and counts what is used of it', async () => {
      const agreement = await anAgreement();
      expect(agreement).toMatchObject({
        number: expect.stringMatching(/^2026\/\d{4}$/) as string,
        contracted: 30,
        used: 0,
        state: 'running',
      });
      const { id } = await offerings.add(silje, offering(agreement.id));
      await use(id, { taken: 3, granted: 2, waiting: 1 });
      expect(await agreements.one(silje, agreement.id)).toMatchObject({ contracted: 30, offered: 8, used: 5, offerings: 1 });
    });

    it.each<[string, Changes<NewProviderAgreementRequest>, string]>([
      ['ends before it begins', { to: day('2024-12-31') }, 'to'],
      ['is longer than three years', { to: day('2028-01-01') }, 'to'],
      ['has an option of more than a year', { optionUntil: day('2029-01-01') }, 'optionUntil'],
      ['is with an unknown provider', { provider: '310000003' }, 'provider'],
      ['is of a kind the provider cannot have', { kind: 'pre-approved' }, 'kind'],
      ['is about what no provider carries out', { measure: 'ARBEIDSTRENING' }, 'measure'],
    ])('that %s is refused at the field', async (_case, changes, field) => {
      await expect(anAgreement(changes)).rejects.toMatchObject({
        kind: { code: 'measure/supply-incomplete' },
        details: { errors: expect.arrayContaining([expect.objectContaining({ field })]) as unknown },
      });
    });

    it('lasts until the end of its option once that is taken up, and only once', async () => {
      const { id } = await anAgreement();
      expect(await agreements.takeOption(silje, id, 1)).toMatchObject({ to: '2028-12-31', optionTakenOn: '2026-11-21', version: 2 });
      await expect(agreements.takeOption(silje, id, 2)).rejects.toMatchObject(problem('no-option'));
    });

    it('cannot leave an offering outside its period', async () => {
      const { id } = await anAgreement();
      await offerings.add(silje, offering(id));
      const shorter = { from: day('2026-02-01'), to: day('2027-05-31'), countsByExtent: true };
      await expect(agreements.change(silje, id, 1, shorter)).rejects.toMatchObject(problem('supply-incomplete', ['from', 'to']));
    });

    it('changes its places with six months of notice, and the change can be withdrawn before it holds', async () => {
      const { id } = await anAgreement();
      const soon = places.announce(silje, id, { places: 20, notifiedOn: day('2026-11-21'), validFrom: day('2027-05-20') });
      await expect(soon).rejects.toMatchObject(problem('supply-incomplete', ['validFrom']));
      const { placeChanges } = await places.announce(silje, id, {
        places: 20,
        notifiedOn: day('2026-11-21'),
        validFrom: day('2027-05-21'),
      });
      database.clock.set('2027-05-21');
      expect(await agreements.one(silje, id)).toMatchObject({ contracted: 20, places: 30 });
      await expect(places.withdraw(silje, id, placeChanges[0]?.id ?? '')).rejects.toMatchObject({ kind: { status: 404 } });
      database.clock.set('2026-11-21');
      expect(await places.withdraw(silje, id, placeChanges[0]?.id ?? '')).toMatchObject({
        placeChanges: [{ places: 20, withdrawnOn: '2026-11-21' }],
      });
      expect((await agreements.history(silje, id)).items.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(
        expect.arrayContaining(['agreement added', 'agreement_place_change added', 'agreement_place_change changed']),
      );
    });

    it('of another unit is left alone, by the service and by the database', async () => {
      const { id } = await anAgreement();
      const change = agreements.change(elsewhere, id, 1, { from: tender.from, to: day('2027-12-31'), countsByExtent: true });
      await expect(change).rejects.toMatchObject(problem('other-unit'));
      await database.unitOfWork.run(elsewhere, (tx) => tx.query('update agreement set places = 1 where id = $1', [id]));
      expect(await agreements.one(silje, id)).toMatchObject({ places: 30 });
    });
  });

  describe('an offering', () => {
    it('is made under an agreement, and shows what was said of it', async () => {
      expect(await anOffering()).toMatchObject({
        number: expect.stringMatching(/^2026\/\d{4}$/) as string,
        measure: 'OPPFOLGING',
        enrolment: 'direct-decision',
        accessibility: ['step-free'],
        open: true,
        version: 1,
      });
    });

    it.each<[string, Changes<NewOfferingRequest>, string]>([
      ['ends before it starts', { endsOn: day('2025-12-31') }, 'endsOn'],
      ['starts before its agreement', { startsOn: day('2024-12-31') }, 'startsOn'],
      ['outlasts its agreement', { endsOn: day('2028-01-01') }, 'endsOn'],
      ['has no end under an agreement that has', { endsOn: undefined as never }, 'endsOn'],
      ['gathers people at one start where the measure cannot', { intake: 'FELLES' }, 'intake'],
      ['has no places', { places: 0 }, 'places'],
      ['is in an unknown municipality', { municipality: '9999' }, 'municipality'],
      ['is for an unknown office', { offices: ['0104', '9999'] }, 'offices'],
      ['is under no agreement', { agreementId: '00000000-0000-7000-8000-000000000001' }, 'agreementId'],
    ])('that %s is refused at the field', async (_case, changes, field) => {
      await expect(anOffering(changes)).rejects.toMatchObject(problem('supply-incomplete', [field]));
    });

    it('never has fewer places than those who take part or have been given one', async () => {
      const { id } = await anOffering();
      await use(id, { taken: 4, granted: 2, waiting: 3 });
      const shrunk = offerings.change(silje, id, 1, offering('', { places: 5 }));
      await expect(shrunk).rejects.toMatchObject({
        details: { errors: [{ field: 'places', message: { nb: expect.stringContaining('4 deltar og 2 har fått plass') as string } }] },
      });
      expect(await offerings.change(silje, id, 1, offering('', { places: 6 }))).toMatchObject({ places: { total: 6, free: 0 } });
    });

    it('never gets more places than its agreement has left at one time, and says how many that is', async () => {
      const { id: agreement } = await anAgreement();
      const { id } = await offerings.add(silje, offering(agreement));
      const before = { startsOn: day('2026-01-01'), endsOn: day('2026-06-30'), places: 30 };
      await offerings.add(silje, offering(agreement, { name: 'Oppfølging Halden', startsOn: day('2026-12-01'), places: 20 }));
      const wanted = (places: number) => offerings.change(silje, id, 1, offering('', { places }));
      await expect(wanted(11)).rejects.toMatchObject({
        details: { errors: [{ field: 'places', message: { nb: expect.stringContaining('denne kan ha 10') as string } }] },
      });
      await expect(offerings.add(silje, offering(agreement, { places: 3 }))).rejects.toMatchObject(
        problem('supply-incomplete', ['places']),
      );
      expect(await offerings.add(silje, offering(agreement, before))).toMatchObject({ places: { total: 30 } });
      expect(await wanted(10)).toMatchObject({ places: { total: 10 } });
    });

    it('is closed for good only when nobody is left, and says how many are', async () => {
      const { id } = await anOffering();
      await use(id, { taken: 3, granted: 1, waiting: 2 });
      await expect(offerings.close(silje, id, 1)).rejects.toMatchObject({
        kind: { code: 'measure/offering-in-use', status: 409 },
        details: { values: { taken: 3, granted: 1, waiting: 2 } },
      });
      expect(await offerings.pause(silje, id, 1)).toMatchObject({ open: false, keptOpen: false, version: 2 });
      expect(await offerings.open(silje, id, 2)).toMatchObject({ open: true, version: 3 });
      await use(id, { taken: 0, granted: 0, waiting: 0 });
      expect(await offerings.close(silje, id, 3)).toMatchObject({ open: false, closedOn: '2026-11-21', endsOn: '2026-11-20' });
      await expect(offerings.open(silje, id, 4)).rejects.toMatchObject(problem('offering-closed'));
    });

    it('keeps what a colleague changed meanwhile, and refuses what both changed with both versions', async () => {
      const { id } = await anOffering();
      await offerings.change(robert, id, 1, offering('', { place: 'Kirkegata 2', places: 9 }));
      expect(await offerings.change(silje, id, 1, offering('', { name: 'Oppfølging Moss sentrum' }))).toMatchObject({
        name: 'Oppfølging Moss sentrum',
        place: 'Kirkegata 2',
        places: { total: 9 },
        version: 3,
      });
      await expect(offerings.change(silje, id, 1, offering('', { places: 12 }))).rejects.toMatchObject({
        kind: { code: 'changed-by-other', status: 412 },
        details: { extension: { theirs: { places: 9 }, yours: { places: 12 }, version: 3 } },
      });
      expect((await offerings.history(silje, id)).items).toMatchObject([
        { kind: 'changed', by: 'Silje Larsen', fields: [{ field: 'name', after: ['Oppfølging Moss sentrum'] }] },
        {
          kind: 'changed',
          by: 'Robert Andreassen',
          fields: expect.arrayContaining([{ field: 'places', before: ['8'], after: ['9'] }]) as unknown,
        },
        { kind: 'added', by: 'Silje Larsen', fields: [] },
      ]);
    });

    it('is not changed by an adviser, whatever is asked', async () => {
      const { id } = await anOffering();
      await database.unitOfWork.run(anActor(), (tx) => tx.query('update offering set places = 99 where id = $1', [id]));
      const [row] = await database.asOwner<{ places: number }>('select places from offering where id = $1', [id]);
      expect(row?.places).toBe(8);
    });
  });
});
