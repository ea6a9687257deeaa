import { openPage } from '../testing/open-page';
import { aParticipation } from '../testing/participations';
import { AttainmentPanel } from './attainment-panel';

const url = '/api/participations/d1/attainment';
const over = aParticipation({ status: 'ended', statusFrom: '2026-11-16', purpose: 'qualification', purposeWords: 'Fagbrev som renholder' });
const open = (participation = over, mayWrite = true) => openPage(AttainmentPanel, 'adviser', { participation, mayWrite });

describe('whether the purpose was reached', () => {
  it('is asked in the words of the purpose, and saved with what remains', async () => {
    const { answer, press, tick, type, words } = await open();
    expect(words('legend')[0]).toContain('Fikk deltakeren kvalifikasjonene som trengtes?');
    await tick('Delvis');
    await type('attainmentWords', 'Teorien er bestått, praksis gjenstår');
    await press('Lagre svaret');
    const sent = await answer('PUT', url, over);
    expect(sent.body).toEqual({ attainment: 'partly', attainmentWords: 'Teorien er bestått, praksis gjenstår' });
    expect(sent.headers.get('If-Match')).toBe('"3"');
  });

  it('says what is missing when nothing is chosen', async () => {
    const { press, words } = await open();
    await press('Lagre svaret');
    expect(words('ff-error-summary').join(' ')).toContain('Svar på om formålet ble nådd');
  });

  it('shows what was said, by whom and when, and lets it be changed', async () => {
    const attained = { attainment: 'reached', on: '2026-11-18', byName: 'Marit Torp' } as const;
    const { press, words } = await open({ ...over, attained });
    expect(words('ff-attainment-panel p, p')).toEqual(expect.arrayContaining(['Ja, formålet er nådd', 'Marit Torp · 18.11.2026']));
    await press('Endre svaret');
    expect(words('legend')).toHaveLength(1);
  });

  it('is not asked while somebody takes part, or of whoever only reads', async () => {
    expect((await open(aParticipation({ status: 'participating' }))).words('ff-panel')).toEqual([]);
  });

  it('is not asked of whoever only reads', async () => {
    expect((await open(over, false)).words('ff-panel')).toEqual([]);
  });
});
