import type { LetterLanguage } from '@fotfeste/document/domain';
import { barrierNames } from './barriers';
import type { DecisionPart } from './decision-text';
import type { NeedsAssessment } from './needs-assessment';
import { resourceNames } from './resources';

/**
 * What the needs assessment already says, as words a writer may take into the parts of a § 14 a text: nothing that is known is typed
 * again, and nothing is taken in silently. In the form of Norwegian of the letter.
 */
export function offeredWords(needs: NeedsAssessment, language: LetterLanguage): Readonly<Partial<Record<DecisionPart, string>>> {
  const resources = sentence(leads.resources[language], [
    ...needs.resources.map((code) => resourceNames[code][language]),
    ...ownWords(needs.resourceWords),
  ]);
  const barriers = sentence(leads.barriers[language], [
    ...needs.barriers.map((code) => barrierNames[code][language]),
    ...ownWords(needs.barrierWords),
  ]);
  const capacity = needs.capacityWords.trim();
  return {
    ...(resources && { possibilities: resources }),
    ...(barriers && { assistanceNeed: barriers }),
    ...(capacity && { workCapacity: capacity }),
  };
}

const leads = {
  resources: { nb: 'Du kan bygge på', nn: 'Du kan byggje på' },
  barriers: { nb: 'Det som står i veien', nn: 'Det som står i vegen' },
} as const satisfies Readonly<Record<string, Readonly<Record<LetterLanguage, string>>>>;

function ownWords(words: string): readonly string[] {
  const trimmed = words.trim().replace(/\.$/, '');
  return trimmed === '' ? [] : [trimmed];
}

/** «Du kan bygge på: førerkort, støtte fra andre.» */
function sentence(lead: string, parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const [first = '', ...rest] = parts;
  return `${lead}: ${[lower(first), ...rest.map(lower)].join(', ')}.`;
}

/** A name begins with a capital where it stands alone, not in the middle of a sentence. */
function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
