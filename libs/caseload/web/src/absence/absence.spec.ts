import { openPage } from '../testing/pages';
import { AbsencePanel } from './absence-panel';
import { StandInNote } from './stand-in-note';

const absence = {
  ...{ id: 'a1', adviserId: 'Z990009', adviserName: 'Ola Borte', substituteId: 'Z990008', substituteName: 'Kari Vikar' },
  ...{ from: '2026-11-20', to: '2026-12-04', registeredByName: 'Lena Leder' },
};

describe('absence with a substitute', () => {
  it('shows one’s own alone to whoever does not lead', async () => {
    const { answer, text } = await openPage(AbsencePanel, '/unread', 'none');
    await answer('/api/absences', { items: [absence] });
    expect(text()).toContain('Du har ikke registrert fravær');
    expect(text()).not.toContain('Ola Borte');
  });

  it('says nothing to somebody who stands in for nobody', async () => {
    const { answer, text } = await openPage(StandInNote, '/deadlines', 'none');
    await answer('/api/absences', { items: [absence, { ...absence, id: 'a2', from: '2026-11-22' }] });
    expect(text().trim()).toBe('');
  });
});
