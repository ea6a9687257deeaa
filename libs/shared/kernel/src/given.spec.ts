import { given } from './given';

describe('given', () => {
  it('leaves out what is null or undefined, and keeps zero, false and the empty text', () => {
    const row: { readonly a: string | null; readonly b: number | null; readonly c: boolean; readonly d: string | undefined } = {
      a: null,
      b: 0,
      c: false,
      d: '',
    };
    expect(given(row)).toEqual({ b: 0, c: false, d: '' });
  });
});
