import { aDraft, theNeeds } from '../testing/a-decision';
import { openPage } from '../testing/open-page';

const address = '/participants/p1/decisions/needs';
const saved = '/api/participants/p1/needs-assessment';

describe('the needs assessment', () => {
  it('is written over the version that was seen', async () => {
    const { type, press, answer, address: at } = await openPage(address);
    await type('barrierWords', 'Rygg og knær');
    await press('Lav utdanning');
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 2 }));
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({
      barriers: ['health', 'low-education'],
      barrierOrigins: [
        { code: 'health', saidBy: 'person', saidOn: '2026-11-02' },
        { code: 'low-education', saidBy: 'adviser', saidOn: '2026-11-21' },
      ],
      barrierWords: 'Rygg og knær',
      resources: ['motivation'],
      resourceOrigins: [{ code: 'motivation', saidBy: 'adviser', saidOn: '2026-11-02' }],
      resourceWords: '',
      opennessWords: '',
      earlySignWords: '',
      capacityWords: '',
      capacitySources: [],
    });
    expect(at()).toBe('/participants/p1/decisions');
  });

  it('says who said what; naming somebody else is heard today', async () => {
    const { words, page, press, settle, answer } = await openPage(address);
    expect(words('ff-assistance-code-origins li .ff-subtle')).toEqual(['02.11.2026', '02.11.2026']);
    const select = page.querySelector<HTMLSelectElement>('select[name="resourceOrigins-motivation"]');
    if (!select) throw new Error('No choice of who said it');
    select.value = 'provider';
    select.dispatchEvent(new Event('change'));
    await settle();
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 2 }));
    expect(request.body).toMatchObject({
      barrierOrigins: [{ code: 'health', saidBy: 'person', saidOn: '2026-11-02' }],
      resourceOrigins: [{ code: 'motivation', saidBy: 'provider', saidOn: '2026-11-21' }],
    });
  });

  it('holds a whole work-capacity assessment or none, begun today by whoever writes', async () => {
    const { press, words, page, answer } = await openPage(address);
    await press('Registrer arbeidsevnevurdering');
    expect(page.querySelector<HTMLInputElement>('#field-capacityAssessedOn')?.value).toBe('21.11.2026');
    expect(page.querySelector<HTMLInputElement>('#field-capacityAssessedBy')?.value).toBe('Marit Torp');
    await press('Lagre vurderingen');
    expect(words('.aksel-error-summary a')).toEqual([
      'Konklusjon: Svar på om arbeidsevnen er nedsatt',
      'Hva vurderingen bygger på: Velg minst én kilde arbeidsevnevurderingen bygger på',
    ]);
    await press('Arbeidsevnen er nedsatt');
    await press('Erklæring fra lege eller behandler');
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 2 }));
    expect(request.body).toMatchObject({ capacityReduced: true, capacitySources: [{ kind: 'medical-statement' }] });
  });

  it('takes the work-capacity assessment away only after a question', async () => {
    const needs = theNeeds({
      capacityAssessedOn: '2026-11-02',
      capacityAssessedBy: 'Marit Torp',
      capacityReduced: true,
      capacitySources: [{ kind: 'cv' }],
    });
    const { press, answer } = await openPage(address, { needs });
    await press('Fjern arbeidsevnevurderingen');
    await press('Fjern arbeidsevnevurderingen');
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 2 }));
    expect(Object.keys(request.body as object)).not.toContain('capacityReduced');
  });

  it('goes on with a draft on the version that it was begun on', async () => {
    const { press, answer } = await openPage(address, {
      needs: theNeeds({ version: 7, resourceWords: 'Har førerkort' }),
      draft: aDraft({ barrierWords: 'Skulder', version: 5 }),
    });
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 8 }));
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toMatchObject({ barrierWords: 'Skulder', resourceWords: 'Har førerkort' });
  });

  it('is read along while a colleague writes, until it is taken over', async () => {
    const draft = aDraft({ barrierWords: 'Nakke', version: 1 }, { isOwn: false, authorName: 'Ola Veileder' });
    const { words, press } = await openPage(address, { draft });
    expect(words('textarea')).toEqual([]);
    expect(words('ff-assistance-needs-words')[0]).toContain('Nakke');
    await press('Overta utkastet');
    expect(words('button[type=submit]')).toEqual(['Lagre vurderingen']);
  });
});

describe('two people who change the needs assessment at once', () => {
  async function collided() {
    const opened = await openPage(address);
    await opened.type('barrierWords', 'Skulder');
    await opened.type('resourceWords', 'Truckbevis');
    await opened.press('Lagre vurderingen');
    opened.held.needs = theNeeds({ barrierWords: 'Nakke', barriers: ['health', 'motivation'], version: 2 });
    const more = { theirs: { barrierWords: 'Nakke' }, yours: { barrierWords: 'Skulder' }, version: 2 };
    await opened.answer('PUT', saved, { type: 'x', title: 'Endret', status: 412, ...more }, 412);
    return opened;
  }

  it('see both versions of the field they both changed, and nothing is chosen for them', async () => {
    const { words, press, http } = await collided();
    expect(words('ff-assistance-needs-conflict .ff-alert__heading')).toEqual(['En kollega lagret før deg']);
    expect(words('ff-assistance-needs-conflict ff-radio-group legend')).toEqual(['Mer om det som hindrer']);
    expect(words('ff-assistance-needs-conflict .aksel-radio label')).toEqual(['Skulder', 'Nakke']);
    await press('Lagre vurderingen');
    expect(words('.aksel-error-summary a')).toEqual(['Mer om det som hindrer: Velg hvilken versjon som skal gjelde']);
    http.expectNone(saved);
  });

  it('keep what was chosen, and all that only one of them changed', async () => {
    const { press, answer } = await collided();
    await press('Nakke');
    await press('Lagre vurderingen');
    const request = await answer('PUT', saved, theNeeds({ version: 3 }));
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toMatchObject({ barrierWords: 'Nakke', resourceWords: 'Truckbevis', barriers: ['health', 'motivation'] });
  });

  it('can go back to the form, where everything typed still stands', async () => {
    const { press, page } = await collided();
    await press('Tilbake til skjemaet');
    expect(page.querySelector<HTMLTextAreaElement>('#field-barrierWords')?.value).toBe('Skulder');
    expect(page.querySelector<HTMLTextAreaElement>('#field-resourceWords')?.value).toBe('Truckbevis');
  });
});
