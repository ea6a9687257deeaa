import type { ProblemKind } from '@fotfeste/shared/api';

export const tooManyToExport: ProblemKind = {
  code: 'caseload/too-many-to-export',
  status: 422,
  title: {
    nb: 'Listen har {count} deltakere, og en fil kan ha høyst {most}',
    nn: 'Lista har {count} deltakarar, og ei fil kan ha høgst {most}',
    en: 'The list has {count} participants, and a file can have at most {most}',
  },
  detail: {
    nb: 'Velg flere filtre, så listen blir kortere.',
    nn: 'Vel fleire filter, så lista blir kortare.',
    en: 'Choose more filters to make the list shorter.',
  },
};
