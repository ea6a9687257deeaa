import type { LetterLanguage } from '@fotfeste/document/domain';
import type { Qualification, Trade, TrainingCategory } from '../single-place';

type Both = Readonly<Record<LetterLanguage, string>>;

const tradesInLetter: Readonly<Record<Trade, Both>> = {
  building: { nb: 'bygg og anlegg', nn: 'bygg og anlegg' },
  'engineering-ict': { nb: 'ingeniør- og IKT-fag', nn: 'ingeniør- og IKT-fag' },
  'health-care': { nb: 'helse, pleie og omsorg', nn: 'helse, pleie og omsorg' },
  'children-youth': { nb: 'barne- og ungdomsarbeid', nn: 'barne- og ungdomsarbeid' },
  office: { nb: 'kontorarbeid', nn: 'kontorarbeid' },
  retail: { nb: 'butikk- og salgsarbeid', nn: 'butikk- og salsarbeid' },
  industry: { nb: 'industriarbeid', nn: 'industriarbeid' },
  'travel-transport': { nb: 'reiseliv, servering og transport', nn: 'reiseliv, servering og transport' },
  service: { nb: 'serviceyrker', nn: 'serviceyrke' },
  other: { nb: 'annen bransje', nn: 'annan bransje' },
};

const qualificationsInLetter: Readonly<Record<Qualification, Both>> = {
  licence: { nb: 'førerkort', nn: 'førarkort' },
  certificate: { nb: 'sertifikat', nn: 'sertifikat' },
  'norwegian-test': { nb: 'norskprøve', nn: 'norskprøve' },
  apprenticeship: { nb: 'lærefag', nn: 'lærefag' },
};

/** What somebody is to learn, in one line: trade, what it leads to, and what that is called. */
export function trainingInLetter({ trade, leadsTo, licences, name }: TrainingCategory, language: LetterLanguage): string {
  const gained = leadsTo.map((each) => [qualificationsInLetter[each][language], ...(each === 'licence' ? licences : [])].join(' '));
  return [...(trade ? [tradesInLetter[trade][language]] : []), ...gained, ...(name?.trim() ? [name.trim()] : [])].join(', ');
}
