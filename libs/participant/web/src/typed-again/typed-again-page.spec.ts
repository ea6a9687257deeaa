import { openPage } from '../testing/open-page';
import { TypedAgainPage } from './typed-again-page';

describe('what was typed again', () => {
  it('is a list of fields by their names, with how it happened and how often', async () => {
    const opened = await openPage(TypedAgainPage);
    await opened.answer('GET', '/api/typed-again', {
      since: '2026-08-22',
      items: [
        { field: 'benefit', page: 'registration', way: 'added-again', count: 3, lastOn: '2026-11-19' },
        { field: 'born', way: 'told-again', count: 1, lastOn: '2026-10-01' },
      ],
    });
    expect(opened.words('tbody td')).toEqual([
      ...['Ytelse', 'Opplysninger', 'Det samme sto der fra før', '3', '19.11.2026'],
      ...['Fødselsdato', 'Ikke kjent', 'Det samme var fortalt før', '1', '01.10.2026'],
    ]);
    expect(opened.page.textContent).toContain('siden 22.08.2026');
  });

  it('says what would be here when nothing is', async () => {
    const opened = await openPage(TypedAgainPage);
    await opened.answer('GET', '/api/typed-again', { since: '2026-08-22', items: [] });
    expect(opened.words('.ff-empty-state__heading')).toEqual(['Ingenting er skrevet på nytt']);
  });
});
