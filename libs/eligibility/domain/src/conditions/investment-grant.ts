import type { InForce } from '../engine/basis';
import { condition, type Condition } from '../engine/condition';

/** Grant for setting up new places in a pre-approved enterprise; the maximum was not found (rulebook E-16). */
export function investmentGrant(section: '§ 13-8' | '§ 14-9', inForce: InForce): Condition {
  return condition({
    id: `TF ${section}`,
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskudd til nye plasser', nn: 'Tilskot til nye plassar', en: 'Grant for new places' },
    text: {
      nb: 'Utgifter til bygging, installering eller utvidelse kan dekkes opp til en maksimalsats, inntil seks måneder før oppstart. Satsen er ikke funnet og må slås opp (E-16).',
      nn: 'Utgifter til bygging, installering eller utviding kan dekkjast opp til ein maksimalsats, inntil seks månader før oppstart. Satsen er ikkje funnen og må slåast opp (E-16).',
      en: 'Costs of building, installing or extending may be covered up to a maximum rate, up to six months before the start. The rate was not found and must be looked up (E-16).',
    },
    basis: {
      law: 'FOR-2015-12-11-1598',
      section,
      quote:
        section === '§ 13-8'
          ? 'Det kan gis tilskudd til dekning av utgifter til bygging, installering eller utvidelse av virksomheten ved opprettelse av nye tiltaksplasser innen arbeidsforberedende trening.'
          : 'Det kan gis tilskudd til dekning av utgifter til bygging, installering eller utvidelse av virksomheten ved opprettelse av nye tiltaksplasser innen varig tilrettelagt arbeid.',
      source: 'TF',
      confidence: 'high',
    },
    inForce,
  });
}
