import type { ContentElement } from '@fotfeste/participation/domain';
import { openPage } from '../testing/open-page';
import { ContentFields } from './content-fields';

describe('what the measure is to hold', () => {
  it('is chosen from the list of the measure, with words for what the list does not have', async () => {
    const elements: readonly ContentElement[] = [{ code: 'guidance' }, { code: 'other', words: 'Truckførerbevis' }];
    const { words } = await openPage(ContentFields, 'adviser', { measure: 'JOBBKLUBB', elements });
    expect(words('label')).toEqual([
      'Karriereveiledning',
      'Støtte til jobbsøking',
      'Kontakt med arbeidsgivere',
      'Digitale ferdigheter',
      'Annet',
      'Hva annet?',
    ]);
    expect([...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ checked }) => checked)).toEqual([
      ...[true, false, false, false, true],
    ]);
    expect(document.querySelector<HTMLInputElement>('#field-contentWords')?.value).toBe('Truckførerbevis');
  });
});
