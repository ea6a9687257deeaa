import { missingForPublication, praisingField, type EntryContent } from './entry';

const offer: EntryContent = {
  ...{ name: 'Åpen arbeidsstue', organisation: 'Bymisjonen', outsideKind: 'low-threshold', place: 'Moss' },
  ...{
    forWhomNb: 'Alle som vil være i aktivitet.',
    contentNb: 'Dagsarbeid i verksted.',
    startsNb: 'Når som helst',
    contact: '69 00 00 00',
  },
};

describe('an offer outside Nav', () => {
  it('is published when everything that all are told by is there', () => {
    expect(missingForPublication('outside', offer)).toEqual([]);
    expect(missingForPublication('outside', { ...offer, place: '', startsNb: undefined })).toEqual(['place', 'startsNb']);
  });

  it('is told neutrally', () => {
    expect(praisingField(offer)).toBeUndefined();
    expect(praisingField({ ...offer, contentNb: 'Vi har byens beste verksted.' })).toBe('contentNb');
    expect(praisingField({ ...offer, contentNb: 'Arbeid etter beste evne' })).toBe('contentNb');
    expect(praisingField({ ...offer, contentNb: 'Bestilling av time' })).toBeUndefined();
  });
});

describe('words beside a measure', () => {
  it('need nothing but themselves', () => {
    expect(missingForPublication('measure', { contentNb: 'Ring koordinatoren først.' })).toEqual([]);
    expect(missingForPublication('measure', {})).toEqual(['contentNb']);
  });
});
