import type { AssistanceGroup } from './assistance-group';
import { isPermanent } from './assistance-group';
import { startNotFound, type Rule } from './engine/rule';

const act = { law: 'LOV-2006-06-16-20', source: 'NL', confidence: 'high' } as const;
const practice = { law: 'PRAKSIS', section: '', source: 'VV', confidence: 'medium' } as const;

/** What the law and Nav's practice say of a § 14 a decision (rulebook A.2). The guards below hold it to them. */
export const decisionRules: readonly Rule[] = [
  {
    id: 'N14-03',
    kind: 'hard',
    title: {
      nb: 'Vurderingen er skriftlig og har fem deler: muligheter, mål, behov, arbeidsevne og type bistand',
      nn: 'Vurderinga er skriftleg og har fem delar: moglegheiter, mål, behov, arbeidsevne og type bistand',
      en: 'The assessment is in writing and has five parts: possibilities, goal, need, work capacity and kind of assistance',
    },
    basis: { ...act, section: '§ 14 a første ledd a–e', quote: 'd. om, og eventuelt hvor mye, arbeidsevnen er nedsatt' },
    inForce: startNotFound,
  },
  {
    id: 'N14-06',
    kind: 'technical',
    title: {
      nb: 'Innsatsgruppen er en av fem, med nytt og tidligere navn',
      nn: 'Innsatsgruppa er ei av fem, med nytt og tidlegare namn',
      en: 'The assistance group is one of five, with a new and a former name',
    },
    basis: { ...practice, source: 'VV, MR, TGA' },
    inForce: startNotFound,
  },
  {
    id: 'N14-07',
    kind: 'technical',
    title: {
      nb: 'Tre av gruppene betyr at arbeidsevnen er nedsatt',
      nn: 'Tre av gruppene tyder at arbeidsevna er nedsett',
      en: 'Three of the groups mean that work capacity is reduced',
    },
    basis: { ...practice, source: 'TGA, AMT' },
    inForce: startNotFound,
  },
  {
    id: 'N14-08',
    kind: 'technical',
    title: {
      nb: 'Hovedmålet er skaffe eller beholde arbeid; Liten mulighet til å jobbe har ikke hovedmål',
      nn: 'Hovudmålet er skaffe eller behalde arbeid; Lita moglegheit til å jobbe har ikkje hovudmål',
      en: 'The main goal is to get or keep work; Little opportunity to work has no main goal',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-09',
    kind: 'technical',
    title: {
      nb: 'Kilder er påkrevd; begrunnelse er påkrevd unntatt for Gode muligheter når ingen varig gruppe gjelder',
      nn: 'Kjelder er påkravde; grunngiving er påkravd unnateke for Gode moglegheiter når inga varig gruppe gjeld',
      en: 'Sources are required; a reason is required except for Good opportunities when no permanent group is in force',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-10',
    kind: 'technical',
    title: {
      nb: 'En annen person godkjenner de to varige gruppene',
      nn: 'Ein annan person godkjenner dei to varige gruppene',
      en: 'Another person approves the two permanent groups',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-12',
    kind: 'hard',
    title: {
      nb: 'En avgjørelse som bygger på skjønn, automatiseres bare når den er utvilsom',
      nn: 'Ei avgjerd som byggjer på skjønn, blir berre automatisert når ho er utvilsam',
      en: 'A decision that rests on judgement is automated only when it is beyond doubt',
    },
    basis: {
      ...act,
      section: '§ 4 a andre ledd',
      quote: 'Avgjørelsen kan ikke bygge på skjønnsmessige vilkår i lov eller forskrift, med mindre avgjørelsen er utvilsom.',
    },
    inForce: startNotFound,
  },
];

/** Whether a decision with this group must have a main goal, or must not (N14-08). */
export function mainGoalIs(group: AssistanceGroup): 'required' | 'forbidden' {
  return group === 'LITEN_MULIGHET_TIL_A_JOBBE' ? 'forbidden' : 'required';
}

/** Whether the adviser must write a reason (N14-09); a group not yet chosen asks for one. */
export function isReasonRequired(group: AssistanceGroup | undefined, groupInForce: AssistanceGroup | undefined): boolean {
  return group !== 'GODE_MULIGHETER' || (groupInForce !== undefined && isPermanent(groupInForce));
}

/** Whether somebody who has not written on the decision must approve it (N14-10). */
export function isSecondPersonRequired(group: AssistanceGroup): boolean {
  return isPermanent(group);
}

/** Whether a decision may be made without a person (N14-12): never on judgement, unless the outcome is beyond doubt. */
export function mayBeAutomated(rests: { readonly on: 'facts' | 'judgement'; readonly outcome: 'open-to-doubt' | 'beyond-doubt' }): boolean {
  return rests.on === 'facts' || rests.outcome === 'beyond-doubt';
}
