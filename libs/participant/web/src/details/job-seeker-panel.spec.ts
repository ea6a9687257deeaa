import { openPage } from '../testing/open-page';
import { JobSeekerPanel } from './job-seeker-panel';

const registration = {
  ...{ id: 'r1', from: '2026-11-21', situations: ['KONKURS'], wishedOccupations: [], entryOutcome: 'approved', version: 1 },
  ...{ source: 'veileder', sourceDate: '2026-11-21', explanation: 'Bedriften gikk konkurs i oktober.' },
  entryRules: [{ id: 'REG-04', title: { nb: 'Den som har fylt 18 år og er bosatt, registreres', nn: '', en: '' } }],
  entryRight: { law: 'LOV-2004-12-10-76', section: '§ 10', quote: 'Enhver som omfattes av denne lov har rett' },
};

describe('the registration as a job seeker', () => {
  it('tells in words what let the person in, with the law, and what was said of the situation', async () => {
    const opened = await openPage(JobSeekerPanel, { participantId: 'p1' });
    await opened.answer('GET', '/api/participants/p1/registrations', { items: [registration] });
    const said = opened.words('dd').join(' | ');
    expect(said).toContain('Den som har fylt 18 år og er bosatt, registreres');
    expect(said).not.toContain('REG-04');
    expect(said).toContain('Bedriften gikk konkurs i oktober.');
    await opened.press('Hva loven sier om å bli registrert');
    expect(opened.words('blockquote')).toEqual(['Enhver som omfattes av denne lov har rett']);
  });

  it('says of a question that was not answered that it was not, and of one nobody could answer that it is not known', async () => {
    const opened = await openPage(JobSeekerPanel, { participantId: 'p1' });
    await opened.answer('GET', '/api/participants/p1/registrations', { items: [registration] });
    expect(opened.words('dd')).toContain('Ikke besvart');
    expect(opened.words('dd')).not.toContain('Vet ikke');
  });
});
