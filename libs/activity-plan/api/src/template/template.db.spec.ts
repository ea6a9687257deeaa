import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import type { PathTemplate } from '@fotfeste/activity-plan/domain';
import { TemplateService } from './template.service';

const oliver = anActor({ id: 'Z994401', name: 'Oliver Kristoffersen', role: 'administrator', offices: [] });
const kari = anActor();
const content: PathTemplate = {
  name: { nb: ' Kort vei ', nn: 'Kort veg', en: 'Short way' },
  forWhom: { nb: 'Alle', nn: 'Alle', en: 'Everybody' },
  steps: [{ measure: 'OPPFOLGING', months: 3, weeksAfter: 0, isBeside: false }],
};

describe('templates of paths', () => {
  let database: FreshDatabase;
  let templates: TemplateService;
  beforeAll(async () => {
    database = await freshDatabase([]);
    templates = new TemplateService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  it('are there from the beginning, and read by everybody', async () => {
    const { items } = await templates.list(kari);
    expect(items.map(({ name }) => name.nb)).toEqual([
      ...[
        'Arbeidstrening og lønnstilskudd',
        'Avklaring, AFT og lønnstilskudd',
        'Fra introduksjonsprogram til fagbrev',
        'Individuell jobbstøtte (IPS)',
      ],
    ]);
  });

  it('are written, changed and taken out of use by an administrator', async () => {
    const { id, name } = await templates.add(oliver, content);
    expect(name.nb).toBe('Kort vei');
    const changed = await templates.change(oliver, id, { ...content, steps: [...content.steps, ...content.steps] }, 1);
    expect(changed).toMatchObject({ version: 2, steps: [{ months: 3 }, { months: 3 }] });
    expect(await templates.turn(oliver, id, 'closed', 2)).toMatchObject({ closedOn: '2026-11-21' });
    expect((await templates.list(kari)).items.at(-1)?.id).toBe(id);
    expect((await templates.turn(oliver, id, 'open', 3)).closedOn).toBeUndefined();
  });

  it('show both versions when two administrators write at once', async () => {
    const { id } = await templates.add(oliver, content);
    await templates.change(oliver, id, { ...content, steps: [...content.steps, ...content.steps] }, 1);
    const refusal = await refusalOf(templates.change(oliver, id, content, 1));
    expect(refusal.kind.status).toBe(412);
    expect(refusal.details.extension).toMatchObject({ version: 2, theirs: { name: { nb: 'Kort vei' } } });
  });

  it('name what is wrong at its field', async () => {
    const steps = [{ measure: 'TILTAKSPENGER', months: 0, weeksAfter: 60, isBeside: true } as const];
    const { details } = await refusalOf(templates.add(oliver, { ...content, steps }));
    expect(details.errors?.map(({ field }) => field)).toEqual([
      'steps.0.measure',
      'steps.0.months',
      'steps.0.weeksAfter',
      'steps.0.isBeside',
    ]);
  });

  it('are not written by others, whatever the way in', async () => {
    await expect(templates.add(kari, content)).rejects.toThrow(/row-level security/);
  });
});
