import { plainToInstance, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Matches, Max, Min, validateSync } from 'class-validator';
import { MayBeLeftOut, ValidateEach, ValidateOne } from '../validators';
import { Length } from '../visible-length';
import { validationProblem } from './validation';

const notANumber = { nb: 'Ikke et nummer', nn: 'Ikkje eit nummer', en: 'Not a number of that kind' };

class GoalRequest {
  @IsString()
  @Length(3, 10)
  readonly words!: string;
}

class SampleRequest {
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateEach()
  @Type(() => GoalRequest)
  readonly goals!: readonly GoalRequest[];

  @Matches(/^\d{11}$/, { context: { text: notANumber } })
  readonly nationalId!: string;

  @IsIn(['yes', 'no'])
  readonly answer!: string;

  @ValidateOne()
  @Type(() => GoalRequest)
  readonly main!: GoalRequest;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(53)
  readonly week?: number;
}

const right = { goals: [], nationalId: '12345678901', answer: 'yes', main: { words: 'Jobb' } };

function wrongIn(body: object): Readonly<Record<string, string>> {
  const found = validateSync(plainToInstance(SampleRequest, body), { whitelist: true, forbidNonWhitelisted: true });
  return Object.fromEntries((validationProblem(found).details.errors ?? []).map(({ field, message }) => [field, message.nb]));
}

describe('a request that is refused', () => {
  it('is one with a list where an object belongs, also within a list and an empty one', () => {
    expect(Object.keys(wrongIn({ ...right, goals: [[]] }))).toEqual(['goals']);
    expect(Object.keys(wrongIn({ ...right, main: [] }))).toEqual(['main']);
  });

  it('says of a field that is not there that it must be filled in, and nothing else', () => {
    expect(wrongIn({})).toMatchObject({ goals: 'Må fylles ut', nationalId: 'Må fylles ut', answer: 'Må fylles ut' });
    expect(wrongIn({ ...right, nationalId: null, answer: '' })).toEqual({ nationalId: 'Må fylles ut', answer: 'Må fylles ut' });
  });

  it('is one with null where a value may be left out', () => {
    expect(wrongIn(right)).toEqual({});
    expect(Object.keys(wrongIn({ ...right, week: null }))).toEqual(['week']);
  });

  it('says of a value of another kind which kind it should be', () => {
    expect(wrongIn({ ...right, goals: 'work' })).toEqual({ goals: 'Må være en liste' });
    expect(wrongIn({ ...right, week: 'soon' })).toEqual({ week: 'Skriv et helt tall' });
  });

  it('says the limit that was passed, and on which side', () => {
    expect(wrongIn({ ...right, goals: [{ words: 'a' }, { words: 'a longer goal' }] })).toEqual({
      'goals.0.words': 'Skriv minst 3 tegn',
      'goals.1.words': 'Skriv høyst 10 tegn',
    });
    const three = { words: 'work' };
    expect(wrongIn({ ...right, goals: [three, three, three] })).toEqual({ goals: 'Det er plass til høyst 2' });
    expect([wrongIn({ ...right, week: 0 }), wrongIn({ ...right, week: 54 })]).toEqual([
      { week: 'Tallet må være minst 1' },
      { week: 'Tallet kan være høyst 53' },
    ]);
  });

  it('gives the field’s own words when the value is there but wrong, and names an unknown field', () => {
    expect(wrongIn({ ...right, nationalId: '12', colour: '' })).toEqual({ nationalId: 'Ikke et nummer', colour: 'Feltet er ukjent' });
  });
});
