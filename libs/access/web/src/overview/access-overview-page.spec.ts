import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { permissions } from '@fotfeste/access/domain';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { AccessOverviewPage } from './access-overview-page';

const marit = { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: ['0105'], clearances: ['protection-7'], secondControl: true };
const places = [
  { number: '0105', name: 'Nav Sarpsborg' },
  { number: '308053067', name: 'Rypelett AS' },
];
const frank = {
  id: 'T994002',
  name: 'Frank Ruud',
  role: 'provider-coordinator',
  offices: [],
  clearances: [],
  secondControl: false,
  organisation: '308053067',
};

describe('who has what', () => {
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  };
  const opened = async (items: readonly object[]): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const fixture = TestBed.createComponent(AccessOverviewPage);
    await settle();
    TestBed.inject(HttpTestingController).expectOne('/api/staff').flush({ items, places });
    await settle();
    return fixture.nativeElement as HTMLElement;
  };
  const people = (element: HTMLElement): readonly string[] =>
    [...element.querySelectorAll('ff-staff-table tbody tr')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  it('lists role, office, clearances and second control of everybody who has signed in', async () => {
    const element = await opened([marit, frank]);
    expect(people(element)).toEqual([
      'Marit TorpZ994001VeilederNav Sarpsborg 0105Fortrolig adresseBeslutterIkke ennå',
      'Frank RuudT994002Koordinator hos arrangørRypelett AS 308053067Ikke ennå',
    ]);
  });

  it('narrows by name, ident and role', async () => {
    const element = await opened([marit, frank]);
    const field = element.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no field');
    field.value = 't994 ruud';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(people(element)).toHaveLength(1);
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await settle();
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Veileder'))?.click();
    await settle();
    expect(people(element)).toEqual([expect.stringContaining('Marit Torp')]);
  });

  it('says what each right beyond the role opens, that it is for few, and how many have it', async () => {
    const element = await opened([marit, frank]);
    const rights = [...element.querySelectorAll('ff-right-list dl > div')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rights).toHaveLength(5);
    expect(rights).toContainEqual(expect.stringMatching(/^Fortrolig adresse .*kode 7.* 1 på denne listen har den\.$/));
    expect(rights).toContainEqual(expect.stringMatching(/^Beslutter .*aldri sine egne\. 1 på denne listen har den\.$/));
    expect(element.querySelector('ff-right-list')?.textContent).toContain('Rollen gir ingen av disse');
  });

  it('never says that every adviser may approve decisions', async () => {
    const element = await opened([]);
    const approve = [...element.querySelectorAll('ff-role-table tbody tr')].find(({ textContent }) =>
      textContent.includes('Kontrollere vedtak'),
    );
    expect([...(approve?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent.trim()).slice(0, 2)).toEqual([
      'Bare beslutter',
      'Bare beslutter',
    ]);
  });

  it('shows what each role may do, for every permission there is', async () => {
    const element = await opened([]);
    expect(element.textContent).toContain('Ingen har logget inn ennå');
    const rows = [...element.querySelectorAll('ff-role-table tbody tr')];
    expect(rows).toHaveLength(permissions.length);
    expect(rows.filter(({ textContent }) => textContent.includes('access.permission'))).toEqual([]);
    const team = rows.find(({ textContent }) => textContent.includes('fordele teamets deltakere'));
    expect([...(team?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.includes('Ja'))).toEqual([
      ...[false, true, false, false, false, false, false, false],
    ]);
  });
});
