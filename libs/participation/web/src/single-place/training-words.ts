import type { I18n } from '@fotfeste/shared/web';
import type { SinglePlace } from '../contract';

/** What is to be learnt, in one line: trade, what it leads to, and what that is called. */
export function trainingInWords(i18n: I18n, training: SinglePlace['training']): string {
  if (!training) return '';
  const { trade, leadsTo, licences, name } = training;
  const text = (key: string): string => i18n.text(`participation.singlePlace.${key}`);
  const gained = leadsTo.map((each) => [text(`qualification.${each}`), ...(each === 'licence' ? [licences.join(', ')] : [])].join(' '));
  return [...(trade ? [text(`tradeCode.${trade}`)] : []), ...gained, ...(name ? [name] : [])].join(' · ');
}
