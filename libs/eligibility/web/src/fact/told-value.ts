import type { FactDefinition } from '@fotfeste/eligibility/domain';

type Shape = FactDefinition['shape'];

/** What somebody typed or chose, as the fact is defined; undefined when it is not that. Kroner become øre. */
export function toldValueOf({ type }: Shape, text: string): boolean | number | string | undefined {
  const typed = text.replaceAll(/\s/g, '');
  if (typed === '') return undefined;
  switch (type) {
    case 'yes-no':
      return typed === 'yes';
    case 'amount':
      return oreIn(typed);
    case 'number':
    case 'whole-number':
      return numberIn(typed);
    case 'day':
    case 'code':
    case 'measure':
      return typed;
    case 'text':
      return text.trim();
    case 'record':
    case 'list':
    case 'by-measure':
    case 'answers':
      return undefined;
  }
}

function oreIn(text: string): number | undefined {
  const parts = /^(\d+)(?:[.,](\d{1,2}))?(?:kr)?$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined;
}

function numberIn(text: string): number | undefined {
  return /^\d+([.,]\d+)?%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) : undefined;
}
