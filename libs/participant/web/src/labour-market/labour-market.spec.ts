import { openPage } from '../testing/open-page';
import { LabourMarket } from './labour-market';

const address = '/api/participants/p1/labour-market';
const heading = 'Arbeidsmarkedet for det personen ønsker seg';

describe('the labour market beside the plan', () => {
  it('is asked for first when somebody opens it, and says period and source of each figure', async () => {
    const opened = await openPage(LabourMarket, { participantId: 'p1' });
    opened.http.expectNone(address);
    await opened.press(heading);
    await opened.answer('GET', address, {
      ...{ county: 'Østfold', hoursGrowth: { value: -31.9, period: '2025-Q2', source: 'Bemanningsbarometeret' } },
      occupations: [
        { code: '5120', name: 'Kokker', seekers: { value: 1204, period: '2017', source: 'Nav' } },
        { code: '0000', name: 'Uoppgitt' },
      ],
    });
    expect(opened.words('p, dt, dd').map((said) => said.replace(/\u00a0/g, ' '))).toEqual([
      'I Østfold var det 31,9 % færre oppdragstimer i bemanningsbransjen i 2. kvartal 2025 enn i samme kvartal året før.',
      ...['Kokker', '1 204 registrerte arbeidssøkere i hele landet, snitt for 2017'],
      ...['Uoppgitt', 'Ingen tall er kjent for yrket.'],
      'Kilder: Bemanningsbarometeret; Nav. Tallene er eldre enn i dag; se på perioden.',
    ]);
  });

  it('says when nothing is known', async () => {
    const opened = await openPage(LabourMarket, { participantId: 'p1' });
    await opened.press(heading);
    await opened.answer('GET', address, { occupations: [] });
    expect(opened.words('p')).toEqual(['Ingen tall er kjent for fylket.', 'Ingen ønskede yrker er registrert.']);
  });
});
