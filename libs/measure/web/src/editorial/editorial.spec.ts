import { aMeasure, jobClub } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

const evidence = {
  ...({ firstYear: 'none', later: 'positive', worth: 'mixed', source: 'Meld. St. 33 (2023–2024), 8.2' } as const),
  caveat: { nb: 'Les med varsomhet.', nn: 'Les med varsemd.', en: 'Read with caution.' },
};

describe('measures side by side', () => {
  it('are told alike, and say that one more is needed', async () => {
    const page = await OpenedPage.at('/measures/compare?measure=ARBEIDSTRENING');
    await page.answer('/measures', { items: [aMeasure({ evidence }), jobClub] });
    expect(page.text('p[role=status]')).toBe('Legg til ett tiltak til for å sammenligne.');
    expect(page.texts('.ff-compare tbody th')).toEqual([
      ...['For hvem', 'Innhold', 'Varighet', 'Gjennomføres av', 'Tiltakspenger', 'Hvor', 'Språk', 'Tilgjengelighet'],
      ...['Når kan man starte?', 'Ventetid', 'Plasser', 'Hva forskningen sier'],
    ]);
    expect(page.text('ff-evidence-card')).toContain('Liten eller ingen');
    expect(page.text('ff-evidence-card')).toContain('Kilde: Meld. St. 33 (2023–2024), 8.2.');
  });

  it('say how soon one can start, on what ground and where, beside how many places there are', async () => {
    const page = await OpenedPage.at('/measures/compare?measure=ARBEIDSTRENING&measure=JOBBKLUBB');
    await page.answer('/measures', { items: [aMeasure(), jobClub] });
    const span = { kind: 'span', from: '2026-11-30', to: '2026-12-14', before: 2, ends: 0, endsBy: '2026-11-30', ground: 'planned' };
    const [call] = await page.answer('/measure-starts', {
      items: [
        { measure: 'ARBEIDSTRENING', open: 7, known: 5, soonest: span, offeringId: 'o1', offeringName: 'Verkstedet i Moss' },
        { measure: 'JOBBKLUBB', open: 2, known: 0, soonest: { kind: 'not-known', reason: 'no-ends', before: 0 } },
      ],
    });
    expect(call?.request.urlWithParams).toContain('measure=ARBEIDSTRENING&measure=JOBBKLUBB');
    expect(page.texts('ff-measure-wait')).toEqual([
      'Trolig start: uke 49 til uke 51, fra 30.11.2026 2 foran i køen. ' +
        'Gjelder Verkstedet i Moss, den tidligste av 7 åpne gjennomføringer. Trolig start kan sies for 5 av dem.',
      'Trolig start: ikke kjent Ingen av de 2 åpne gjennomføringene har en oppstart som er kjent.',
    ]);
  });

  it('say that nobody knows when no offering takes enrolments', async () => {
    const page = await OpenedPage.at('/measures/compare?measure=ARBEIDSTRENING');
    await page.answer('/measures', { items: [aMeasure()] });
    await page.answer('/measure-starts', { items: [{ measure: 'ARBEIDSTRENING', open: 0, known: 0 }] });
    expect(page.text('ff-measure-wait')).toBe('Ikke kjent: ingen gjennomføringer tar imot påmeldinger nå.');
  });

  it('are at most four, and any can be taken away', async () => {
    const page = await OpenedPage.at('/measures/compare?measure=ARBEIDSTRENING&measure=JOBBKLUBB');
    await page.answer('/measures', { items: [aMeasure(), jobClub] });
    expect(page.texts('.ff-compare thead th')).toHaveLength(2);
    expect(page.text('ff-evidence-card')).toContain('Det betyr ikke at det ikke virker');
    page.element.querySelector<HTMLElement>('[aria-label="Fjern Jobbklubb"]')?.click();
    await page.settle();
    expect(page.address).toBe('/measures/compare?measure=ARBEIDSTRENING');
  });
});

describe('offers outside Nav', () => {
  const content = { name: 'Åpen arbeidsstue', organisation: 'Bymisjonen', outsideKind: 'low-threshold', place: 'Moss' } as const;

  it('are told like measures, and drafts are marked', async () => {
    const page = await OpenedPage.at('/measures/outside');
    await page.answer('/catalogue-entries', {
      items: [
        { id: 'e1', version: 2, kind: 'outside', published: content },
        { id: 'e2', version: 1, kind: 'outside', draft: { name: 'Nytt verksted' } },
        { id: 'e3', version: 1, kind: 'measure', measure: 'OPPFOLGING', published: { contentNb: 'Ring først.' } },
      ],
    });
    expect(page.texts('h2')).toEqual(['Åpen arbeidsstue', 'Nytt verksted']);
    expect(page.texts('ff-tag')).toEqual(['Utkast']);
    expect(page.text('ff-entry-body')).toContain('Bymisjonen Lavterskel');
  });

  it('show neither preview nor history before there is something to show', async () => {
    const page = await OpenedPage.at('/measures/entries/new');
    await page.answer('/catalogue-entries', { items: [] });
    expect(page.texts('h2')).toEqual(['Utkast']);
    const name = page.element.querySelector<HTMLInputElement>('input[type=text], input:not([type])');
    if (name) name.value = 'Åpen arbeidsstue';
    name?.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    expect(page.texts('h2')).toEqual(['Utkast', 'Slik ser det ut']);
    expect(page.text('h3')).toBe('Åpen arbeidsstue');
  });

  it('are previewed while they are written, and the gaps stand at the fields when published too early', async () => {
    const page = await OpenedPage.at('/measures/entries/e2');
    await page.answer('/catalogue-entries', { items: [{ id: 'e2', version: 1, kind: 'outside', draft: content }] });
    await page.answer('/catalogue-entries/e2/history', { items: [{ deed: 'written', at: '2026-11-20T11:00:00Z', by: 'Silje Larsen' }] });
    expect(page.text('ff-entry-body')).toContain('Moss');
    expect(page.text('.ff-timeline')).toContain('20.11.2026 12.00 · Silje Larsen Utkastet ble skrevet');
    await page.click('Publiser');
    await page.answer(
      '/catalogue-entries/e2/publication',
      { title: 'Noe i skjemaet må rettes', errors: [{ field: 'contact', message: 'Må fylles ut før det publiseres' }] },
      422,
    );
    expect(page.texts('.aksel-error-summary li')).toEqual(['Kontakt: Må fylles ut før det publiseres']);
  });
});
