import { completedYears } from '@fotfeste/shared/kernel';
import type { Life, Need } from './life';

interface Goal {
  readonly words: string;
  /** Whether somebody like this could have said it; anybody when left out. */
  readonly fits?: (life: Life) => boolean;
}

const isAged =
  (least: number, most: number) =>
  ({ person, today }: Life): boolean => {
    const age = completedYears(person.born, today);
    return least <= age && age <= most;
  };
const hasWorked = ({ background }: Life): boolean => background.job !== undefined;

/** Goals as people say them; `{work}` is the wish, `{employer}` the employer they have. */
const goals: readonly Goal[] = [
  { words: 'Jeg vil {work} og ha fast inntekt igjen.', fits: hasWorked },
  { words: 'Jeg vil {work}, helst 80 prosent til å begynne med.' },
  { words: 'Jeg vil prøve å {work} og se om jeg klarer det.' },
  { words: 'Målet mitt er å {work}, og ikke bli gående hjemme igjen.', fits: hasWorked },
  { words: 'Jeg vil {work}. Først må jeg bli tryggere på språket.', fits: ({ background }) => background.isLearningNorwegian },
  { words: 'Jeg vil {work} slik at barna ser at jeg går på jobb.', fits: isAged(28, 48) },
  { words: 'Jeg håper jeg kan {work} i nærheten av der jeg bor.' },
  { words: 'Å {work}, men uten kveldsvakter.', fits: isAged(25, 66) },
  { words: 'Jeg vil {work} og kunne flytte for meg selv.', fits: isAged(17, 26) },
  { words: 'Jeg vil {work} de årene jeg har igjen til pensjon.', fits: isAged(57, 66) },
];

const goalsOfEmployed = [
  'Jeg vil bli i jobben hos {employer}, men med andre oppgaver en stund.',
  'Jeg vil beholde jobben min, og vite hva jeg gjør hvis den tar slutt.',
] as const;

const goalsOfPartTime = ['Jeg vil ha flere timer hos {employer}, eller en jobb til ved siden av.'] as const;

const goalsOfPartlyAble = [
  'Jeg vil {work} noen timer i uken, med oppgaver jeg kjenner.',
  'Jeg vil ha en fast plass å gå til, og bli regnet med der.',
] as const;

const goalsWithoutWork = ['Jeg vil ha faste dager og noen å snakke med.', 'Jeg vil ha noe å gå til et par dager i uken.'] as const;

/** A goal somebody like this could have said. */
export function goalOf(life: Life, { group }: Need): string {
  const { chance, background } = life;
  if (background.isEmployed) return chance.pick(background.situation === 'DELTIDSJOBB_VIL_MER' ? goalsOfPartTime : goalsOfEmployed);
  if (group === 'JOBBE_DELVIS') return chance.pick(goalsOfPartlyAble);
  if (group === 'LITEN_MULIGHET_TIL_A_JOBBE') return chance.pick(goalsWithoutWork);
  return chance.pick(goals.filter(({ fits }) => fits?.(life) ?? true)).words;
}
