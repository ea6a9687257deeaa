import type { JobWish } from './life';

/** Occupations that are often wished for; STYRK-08. */
export const wishes: readonly JobWish[] = [
  { occupation: '5223', title: 'Butikkmedarbeider', inWords: 'jobbe i butikk' },
  { occupation: '5321', title: 'Helsefagarbeider', inWords: 'jobbe som helsefagarbeider' },
  { occupation: '4321', title: 'Lagermedarbeider', inWords: 'jobbe på lager' },
  { occupation: '8332', title: 'Lastebilsjåfør', inWords: 'kjøre lastebil' },
  { occupation: '9112', title: 'Renholder', inWords: 'jobbe med renhold' },
  { occupation: '5120', title: 'Kokk', inWords: 'jobbe på kjøkken' },
  { occupation: '5311', title: 'Barnehageassistent', inWords: 'jobbe i barnehage' },
  { occupation: '7115', title: 'Tømrer', inWords: 'bli tømrer' },
  { occupation: '7411', title: 'Elektriker', inWords: 'bli elektriker' },
  { occupation: '4110', title: 'Kontormedarbeider', inWords: 'jobbe på kontor' },
  { occupation: '2512', title: 'Programvareutvikler', inWords: 'jobbe med programmering' },
  { occupation: '7231', title: 'Bilmekaniker', inWords: 'jobbe på bilverksted' },
  { occupation: '5131', title: 'Servitør', inWords: 'jobbe i restaurant' },
  { occupation: '6113', title: 'Gartner', inWords: 'jobbe ute, gjerne med planter' },
  { occupation: '5153', title: 'Vaktmester', inWords: 'jobbe som vaktmester' },
  { occupation: '4222', title: 'Kundebehandler', inWords: 'jobbe med kundeservice' },
  { occupation: '3343', title: 'Regnskapsmedarbeider', inWords: 'jobbe med regnskap' },
  { occupation: '8160', title: 'Operatør i næringsmiddelindustrien', inWords: 'jobbe i matproduksjon' },
];

/** Goals as people say them; `{work}` is the wish. */
export const goals = [
  'Jeg vil {work} og ha fast inntekt igjen.',
  'Jeg vil {work}, helst 80 prosent til å begynne med.',
  'Jeg vil prøve å {work} og se om jeg klarer det.',
  'Målet mitt er å {work}, og ikke bli gående hjemme igjen.',
  'Jeg vil {work}. Først må jeg bli tryggere på språket.',
  'Jeg vil {work} slik at barna ser at jeg går på jobb.',
  'Jeg håper jeg kan {work} i nærheten av der jeg bor.',
  'Å {work}, men uten kveldsvakter.',
] as const;
