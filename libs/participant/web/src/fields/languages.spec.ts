import { languageName } from '@fotfeste/participant/domain';
import { languages } from '@fotfeste/shared/kernel';
import { languageOptions } from './languages';

describe('the languages to choose among', () => {
  it.each(languages)('have names and not codes, in %s', (language) => {
    const codes = languageOptions(language, '').filter(({ value, label }) => label.toLowerCase() === value);
    expect(codes).toEqual([]);
  });

  it('name the Sami languages, which browsers do not', () => {
    const northern = languages.map((language) => languageName('se', language));
    expect(northern).toEqual(['nordsamisk', 'nordsamisk', 'Northern Sami']);
    expect(languageOptions('nb', '').map(({ label }) => label)).toEqual(expect.arrayContaining(['Nordsamisk', 'Lulesamisk', 'Sørsamisk']));
  });

  it('stand in the order of their names, with the one that was chosen among them', () => {
    const labels = languageOptions('nb', 'mt').map(({ label }) => label);
    expect(labels).toContain('Maltesisk');
    expect(labels).toEqual([...labels].sort((left, right) => left.localeCompare(right, 'nb')));
  });
});
