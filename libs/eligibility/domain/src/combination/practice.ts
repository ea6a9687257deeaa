import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { startNotFound } from '../engine/rule';
import type { CombinationRule } from './combination-rule';

const editorial = { law: 'PRAKSIS', section: 'Navs tiltaksbeskrivelser', source: 'MR', confidence: 'low' } as const;
const knowledgeBank = { law: 'PRAKSIS', section: 'Kunnskapsbanken', source: 'KB', confidence: 'low' } as const;

const assistedAtWork: LocalizedText = {
  nb: 'Ansatte med lønnstilskudd og lærlinger kan ha funksjonsassistanse, ifølge Kunnskapsbanken. Forskriften sier ikke noe om det.',
  nn: 'Tilsette med lønstilskot og lærlingar kan ha funksjonsassistanse, ifølgje Kunnskapsbanken. Forskrifta seier ikkje noko om det.',
  en: 'Employees with a wage subsidy and apprentices may have functional assistance, according to Kunnskapsbanken. The regulation does not say.',
};
const notAssisted: LocalizedText = {
  nb: 'Studenter og arbeidspraksis dekkes ikke, ifølge Kunnskapsbanken. Forskriften krever at assistansen er i arbeidssituasjonen. Skriv hvilket arbeid den gjelder.',
  nn: 'Studentar og arbeidspraksis er ikkje dekte, ifølgje Kunnskapsbanken. Forskrifta krev at assistansen er i arbeidssituasjonen. Skriv kva arbeid han gjeld.',
  en: 'Students and work practice are not covered, according to Kunnskapsbanken. The regulation wants the assistance at work. Write which work it is for.',
};

/** What only Nav's own descriptions and a third party say of two measures at once; the law says nothing of these pairs. */
export const practiceCombinations: readonly CombinationRule[] = [
  {
    of: ['AVKLARING', 'MIDLERTIDIG_LONNSTILSKUDD'],
    verdict: 'allowed',
    text: {
      nb: 'Nav lister midlertidig lønnstilskudd blant tiltakene som kan gå sammen med avklaring. Forskriften sier ikke noe om det.',
      nn: 'Nav listar mellombels lønstilskot mellom tiltaka som kan gå saman med avklaring. Forskrifta seier ikkje noko om det.',
      en: 'Nav lists the temporary wage subsidy among the measures that may run with clarification. The regulation does not say.',
    },
    basis: editorial,
    inForce: startNotFound,
  },
  ...(['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'] as const).map((code): CombinationRule => ({
    of: [code, 'MENTOR'],
    verdict: 'allowed',
    text: {
      nb: 'Nav lister mentor sammen med individuell jobbstøtte. Etter § 5-3 må personen da ha nedsatt arbeidsevne og trenge mentoren i lønnet arbeid.',
      nn: 'Nav listar mentor saman med individuell jobbstøtte. Etter § 5-3 må personen då ha nedsett arbeidsevne og trenge mentoren i lønt arbeid.',
      en: 'Nav lists mentor together with individual job support. Under § 5-3 the person must then have reduced work capacity and need the mentor in paid work.',
    },
    basis: editorial,
    inForce: startNotFound,
    rules: ['MEN-02'],
  })),
  ...(['MIDLERTIDIG_LONNSTILSKUDD', 'VARIG_LONNSTILSKUDD', 'FAG_OG_YRKESOPPLAERING'] as const).map((code) =>
    assistance(code, 'allowed', assistedAtWork),
  ),
  ...(['ARBEIDSTRENING', 'HOYERE_YRKESFAGLIG_UTDANNING', 'HOYERE_UTDANNING'] as const).map((code) => assistance(code, 'warn', notAssisted)),
];

function assistance(code: MeasureCode, verdict: 'allowed' | 'warn', text: LocalizedText): CombinationRule {
  return { of: [code, 'FUNKSJONSASSISTANSE'], verdict, text, basis: knowledgeBank, inForce: startNotFound, rules: ['FUN-09'] };
}
