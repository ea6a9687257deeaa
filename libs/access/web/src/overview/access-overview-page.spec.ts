import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { permissions } from '@fotfeste/access/domain';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { AccessOverviewPage } from './access-overview-page';

const marit = { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: ['0105'], clearances: ['protection-7'], secondControl: true };
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
    TestBed.inject(HttpTestingController).expectOne('/api/staff').flush({ items });
    await settle();
    return fixture.nativeElement as HTMLElement;
  };
  const people = (element: HTMLElement): readonly string[] =>
    [...element.querySelectorAll('ff-staff-table tbody tr')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  it('lists role, office, clearances and second control of everybody who has signed in', async () => {
    const element = await opened([marit, frank]);
    expect(people(element)).toEqual([
      'Marit TorpZ994001Veileder0105Fortrolig adresseBeslutterIkke ennå',
      'Frank RuudT994002Koordinator hos arrangør308053067Ikke ennå',
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

  it('shows what each role may do, for every permission there is', async () => {
    const element = await opened([]);
    expect(element.textContent).toContain('Ingen har logget inn ennå');
    const rows = [...element.querySelectorAll('ff-role-table tbody tr')];
    expect(rows).toHaveLength(permissions.length);
    const team = rows.find(({ textContent }) => textContent.includes('fordele teamets deltakere'));
    expect([...(team?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.includes('Ja'))).toEqual([
      ...[false, true, false, false, false, false, false],
    ]);
  });
});
