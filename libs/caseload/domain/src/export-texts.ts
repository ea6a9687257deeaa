import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { CaseListColumn } from './case-sort';

/**
 * Words of a list that leaves the product as a file, as the pages have them: a spec beside the texts holds the two together.
 */
type Texts<Key extends string = string> = Readonly<Record<Key, LocalizedText>>;

export const columnTexts: Texts<CaseListColumn | 'due'> = {
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  age: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  group: { nb: 'Innsatsgruppe', nn: 'Innsatsgruppe', en: 'Assistance group' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  due: { nb: 'Hva fristen gjelder', nn: 'Kva fristen gjeld', en: 'What is due' },
  measure: { nb: 'Tiltak nå', nn: 'Tiltak no', en: 'Measure now' },
  'participation-to': { nb: 'Varer til', nn: 'Varer til', en: 'Lasts until' },
  adviser: { nb: 'Veileder', nn: 'Rettleiar', en: 'Adviser' },
  'last-contact': { nb: 'Siste samtale', nn: 'Siste samtale', en: 'Last talk' },
  office: { nb: 'Kontor', nn: 'Kontor', en: 'Office' },
  'assigned-on': { nb: 'Fikk veileder', nn: 'Fekk rettleiar', en: 'Got adviser' },
  'follow-up-from': { nb: 'Fulgt opp fra', nn: 'Følgd opp frå', en: 'Followed up from' },
  'main-goal': { nb: 'Hovedmål', nn: 'Hovudmål', en: 'Main goal' },
  'decided-on': { nb: 'Vedtak fattet', nn: 'Vedtak gjort', en: 'Decided on' },
  'decision-work': { nb: 'Vedtak til kontroll', nn: 'Vedtak til kontroll', en: 'Decision in second control' },
  'waits-for-adviser': { nb: 'Venter på veileder siden', nn: 'Ventar på rettleiar sidan', en: 'Waits for adviser since' },
  'waits-for-participant': { nb: 'Venter på deltaker siden', nn: 'Ventar på deltakar sidan', en: 'Waits for participant since' },
  'participation-from': { nb: 'Startet', nn: 'Starta', en: 'Started' },
  'waiting-since': { nb: 'Venter på start siden', nn: 'Ventar på start sidan', en: 'Waits for start since' },
  'quiet-since': { nb: 'Stille siden', nn: 'Stille sidan', en: 'Quiet since' },
};

export const decisionWorkTexts: Texts = {
  'second-control': { nb: 'Vedtak hos beslutter', nn: 'Vedtak hos beslutar', en: 'With second controller' },
  returned: { nb: 'Vedtak i retur', nn: 'Vedtak i retur', en: 'Decision returned' },
};

export const protectionTexts: Texts = {
  protected: { nb: 'Fortrolig adresse', nn: 'Fortruleg adresse', en: 'Protected address' },
  'strictly-protected': { nb: 'Strengt fortrolig adresse', nn: 'Strengt fortruleg adresse', en: 'Strictly protected address' },
  'strictly-protected-abroad': { nb: 'Strengt fortrolig, utland', nn: 'Strengt fortruleg, utland', en: 'Strictly protected, abroad' },
  shielded: { nb: 'Skjermet', nn: 'Skjerma', en: 'Shielded' },
};

/** Something that waits for nobody yet: from which day it will. */
export const waitsFromText: LocalizedText = { nb: 'fra {day}', nn: 'frå {day}', en: 'from {day}' };

/** Minutes that are to be written, and of which meeting: it may lie ahead. */
export const minutesOfText: LocalizedText = {
  nb: 'Møte {day}: skriv referat',
  nn: 'Møte {day}: skriv referat',
  en: 'Meeting {day}: write minutes',
};

/** What can be due, by the kind of the deadline. */
export const deadlineTexts: Texts = {
  'assistance.decision': {
    nb: 'Vurder behov og skriv § 14 a-vedtak',
    nn: 'Vurder behovet og skriv § 14 a-vedtak',
    en: 'Assess needs and write the § 14 a decision',
  },
  'assistance.second-control': { nb: 'Vedtak hos beslutter', nn: 'Vedtak hos beslutar', en: 'Decision with the second controller' },
  'assistance.returned': { nb: 'Vedtak i retur', nn: 'Vedtak i retur', en: 'Decision returned' },
  'assistance.youth-talk': {
    nb: 'Oppfølgingssamtale i ungdomsgarantien',
    nn: 'Oppfølgingssamtale i ungdomsgarantien',
    en: 'Follow-up talk in the youth guarantee',
  },
  'assistance.complaint': {
    nb: 'Svar på klagen, eller send den videre',
    nn: 'Svar på klaga, eller send ho vidare',
    en: 'Answer the complaint, or send it on',
  },
  'assistance.complaint-sent': {
    nb: 'Spør klageinstansen om klagen',
    nn: 'Spør klageinstansen om klaga',
    en: 'Ask the appeals body about the complaint',
  },
  'case.erasure': { nb: 'Avgjør sletting', nn: 'Avgjer sletting', en: 'Decide on a deletion' },
  'document.send': { nb: 'Send brevet', nn: 'Send brevet', en: 'Send the letter' },
  'participant.youth-contact': {
    nb: 'Kontaktperson i ungdomsgarantien',
    nn: 'Kontaktperson i ungdomsgarantien',
    en: 'Contact person of the youth guarantee',
  },
  'participant.handover': { nb: 'Les overleveringen', nn: 'Les overleveringa', en: 'Read the handover' },
  'participant.parents-consent': {
    nb: 'Foreldres samtykke mangler',
    nn: 'Samtykke frå foreldra manglar',
    en: 'Consent from parents is missing',
  },
  'participant.follow-up-ends': {
    nb: 'Oppfølgingen avsluttes av seg selv',
    nn: 'Oppfølginga blir avslutta av seg sjølv',
    en: 'Follow-up ends by itself',
  },
  'participant.confirmation-missed': {
    nb: 'Bekreftelsen som arbeidssøker er ikke levert',
    nn: 'Stadfestinga som arbeidssøkjar er ikkje levert',
    en: 'Confirmation as a job seeker missed',
  },
  'plan.proposal-answer': { nb: 'Svar på forslag i planen', nn: 'Svar på framlegg i planen', en: 'Answer to a proposal in the plan' },
  'plan.activity-start': { nb: 'Start aktivitet', nn: 'Start aktivitet', en: 'Start an activity' },
  'plan.activity-end': { nb: 'Avslutt aktivitet', nn: 'Avslutt aktivitet', en: 'End an activity' },
  'plan.task-done': { nb: 'Oppgave i planen', nn: 'Oppgåve i planen', en: 'Task in the plan' },
  'plan.path-step': {
    nb: 'Et planlagt steg er ikke mulig lenger',
    nn: 'Eit planlagt steg er ikkje mogleg lenger',
    en: 'A planned step is no longer possible',
  },
  'plan.minutes-missing': { nb: 'Møte: skriv referat', nn: 'Møte: skriv referat', en: 'Meeting: write minutes' },
  'plan.minutes-unshared': {
    nb: 'Del referatet med deltakeren',
    nn: 'Del referatet med deltakaren',
    en: 'Share the minutes with the participant',
  },
  'plan.waiting': { nb: 'Svar som ventes', nn: 'Svar som er venta', en: 'An answer that is waited for' },
  'plan.waiting-document': { nb: 'Dokument som ventes', nn: 'Dokument som er venta', en: 'A document that is waited for' },
  'plan.waiting-consent': { nb: 'Samtykke som ventes', nn: 'Samtykke som er venta', en: 'A consent that is waited for' },
  'plan.waiting-assessment': { nb: 'Vurdering som ventes', nn: 'Vurdering som er venta', en: 'An assessment that is waited for' },
  'plan.task': { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' },
  'participation.answer': { nb: 'Svar på henvisning', nn: 'Svar på tilvising', en: 'Answer to a referral' },
  'participation.start-date': {
    nb: 'Arrangøren setter oppstartsdato',
    nn: 'Arrangøren set oppstartsdato',
    en: 'Provider sets the start date',
  },
  'participation.agreement': { nb: 'Avtalen må på plass', nn: 'Avtalen må kome på plass', en: 'The agreement must be in place' },
  'participation.end': { nb: 'Tiltaket slutter', nn: 'Tiltaket sluttar', en: 'The measure ends' },
  'participation.review': { nb: 'Gå gjennom tiltaket', nn: 'Gå gjennom tiltaket', en: 'Review the measure' },
  'participation.interim-report': { nb: 'Rapport underveis', nn: 'Rapport undervegs', en: 'Interim report' },
  'participation.final-report': { nb: 'Sluttrapport', nn: 'Sluttrapport', en: 'Final report' },
  'participation.report-answer': { nb: 'Les rapport', nn: 'Les rapport', en: 'Read a report' },
  'participation.report-question': {
    nb: 'Svar på spørsmål til rapporten',
    nn: 'Svar på spørsmål om rapporten',
    en: 'Answer to a question about the report',
  },
  'participation.attainment': {
    nb: 'Si om formålet med tiltaket ble nådd',
    nn: 'Sei om formålet med tiltaket vart nådd',
    en: 'Say whether the purpose of the measure was reached',
  },
  'participation.checkpoint': {
    nb: 'Spør hvordan det går etter tiltaket',
    nn: 'Spør korleis det går etter tiltaket',
    en: 'Ask how it goes after the measure',
  },
  'participation.employer-contact': {
    nb: 'Første møte med en arbeidsgiver (30 dager, fra metodetroskapsskalaen)',
    nn: 'Første møte med ein arbeidsgivar (30 dagar, frå metodetruskapsskalaen)',
    en: 'First meeting with an employer (30 days, from the fidelity scale)',
  },
  'participation.consent-take-part': {
    nb: 'Samtykket til å delta er trukket: avslutt deltakelsen',
    nn: 'Samtykket til å delta er trekt: avslutt deltakinga',
    en: 'The consent to take part is withdrawn: end the participation',
  },
  'participation.consent-health-information': {
    nb: 'Samtykket til å dele helseopplysninger er trukket: avslutt deltakelsen',
    nn: 'Samtykket til å dele helseopplysningar er trekt: avslutt deltakinga',
    en: 'The consent to disclose health information is withdrawn: end the participation',
  },
  'participation.proposal': {
    nb: 'Svar på forslag fra arrangøren',
    nn: 'Svar på framlegg frå arrangøren',
    en: 'Answer a proposal from the provider',
  },
  'participation.link': {
    nb: 'Se hvordan det gikk med lenken til arrangøren',
    nn: 'Sjå korleis det gjekk med lenkja til arrangøren',
    en: 'See what became of the link to the provider',
  },
  'participation.message': { nb: 'Les melding fra arrangøren', nn: 'Les melding frå arrangøren', en: 'Read a message from the provider' },
  'participation.question': {
    nb: 'Svar på spørsmål til arrangøren',
    nn: 'Svar på spørsmål til arrangøren',
    en: 'Answer to a question to the provider',
  },
  'participation.assessment': { nb: 'Vurdering fra arrangøren', nn: 'Vurdering frå arrangøren', en: 'Assessment from the provider' },
  'participation.accepted': {
    nb: 'Deltakeren sa ja: fullfør henvisningen',
    nn: 'Deltakaren sa ja: fullfør tilvisinga',
    en: 'Participant said yes: complete the referral',
  },
  'participation.declined': {
    nb: 'Deltakeren sa nei: trekk henvisningen',
    nn: 'Deltakaren sa nei: trekk tilvisinga',
    en: 'Participant said no: withdraw the referral',
  },
  'participation.some-measure': { nb: 'Frist i tiltaket', nn: 'Frist i tiltaket', en: 'A deadline in the measure' },
};

export const someMeasureText: LocalizedText = { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' };
