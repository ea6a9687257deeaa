import { openPage } from '../testing/open-page';

const address = '/participants/p1/decisions';
const url = '/api/participants/p1/need-opinions';

describe('the profiling and what the person says', () => {
  it('stand side by side, unknown as unknown', async () => {
    const { words } = await openPage(address);
    expect(words('ff-assistance-opinion-pair dd')).toEqual(['Ikke kjent', 'Ikke skrevet ned']);
    expect(words('ff-assistance-opinion-pair ff-inline-message')).toEqual([]);
  });

  it('tell when they do not say the same, with who and when', async () => {
    const opinions = {
      profiling: { result: 'ANTATT_GODE_MULIGHETER', on: '2026-10-01' },
      own: { opinion: 'needs-guidance', saidOn: '2026-11-20', words: 'Har søkt lenge.', recordedByName: 'Marit Torp' },
      earlier: [{ opinion: 'unsure', saidOn: '2026-10-02', words: '', recordedByName: 'Marit Torp' }],
    } as const;
    const { words } = await openPage(address, { opinions });
    expect(words('ff-assistance-opinion-pair dd')).toEqual([
      'Antatt gode muligheter Arbeidssøkerregisteret, 01.10.2026',
      'Trenger veiledning «Har søkt lenge.» Sagt 20.11.2026, skrevet av Marit Torp',
    ]);
    expect(words('ff-assistance-opinion-pair ff-inline-message')).toEqual(['De to sier ikke det samme. Snakk om hvorfor.']);
    expect(words('ff-assistance-opinions ff-read-more button')).toEqual(['Sagt før (1)']);
  });

  it('take what the person says, today unless another day is chosen, and not without a choice', async () => {
    const { words, press, type, answer, held, http } = await openPage(address);
    await press('Skriv hva personen sier');
    await press('Lagre');
    expect(words('.aksel-error-summary a')).toEqual(['Hva sier personen om behovet? Velg hva personen sier']);
    http.expectNone({ method: 'POST', url });
    await press('Er usikker');
    await type('words', 'Vet ikke helt.');
    await press('Lagre');
    held.opinions = {
      own: { opinion: 'unsure', saidOn: '2026-11-21', words: 'Vet ikke helt.', recordedByName: 'Marit Torp' },
      earlier: [],
    };
    const request = await answer('POST', url, held.opinions);
    expect(request.body).toEqual({ opinion: 'unsure', saidOn: '2026-11-21', words: 'Vet ikke helt.' });
    expect(words('ff-assistance-opinion-pair dd')[1]).toContain('Er usikker');
  });
});
