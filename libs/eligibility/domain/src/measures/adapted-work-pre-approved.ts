import { localDate } from '@fotfeste/shared/kernel';
import { permanentGroups } from '../assistance-group';
import {
  adaptedWorkGroupQuote,
  needsSpecialAdaptation,
  noTimeLimit,
  othersNotRelevant,
  pensionOrExpected,
  permanentlyEmployed,
} from '../conditions/adapted-work';
import { aidWithinHighestShare } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { investmentGrant } from '../conditions/investment-grant';
import { noGrantForFamily, providerApproved, providerMayGetGrant } from '../conditions/provider';
import { assistanceGroupUsual, extentUsual } from '../conditions/technical';
import { editWindow } from '../conditions/technical-information';
import { alsoKnownAs } from '../engine/condition';
import { measure } from '../engine/measure';
import { adaptedWorkAmount } from './adapted-work-amount';
import { adaptedWorkInformation } from './adapted-work-information';
import { secondment } from './adapted-work-secondment';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 14-3' } as const;
const needQuote = 'og som har behov for spesiell tilrettelegging og tett oppfølging.';

/** Varig tilrettelagt arbeid i forhåndsgodkjent virksomhet, tiltaksforskriften chapter 14. */
export const adaptedWorkPreApproved = measure({
  code: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  inForce,
  requirements: [
    ...generalProvisions('VTS-11'),
    pensionOrExpected({ id: 'VTS-01', basis: { ...targetGroup, quote: adaptedWorkGroupQuote }, inForce }),
    needsSpecialAdaptation({ id: 'VTS-02', basis: { ...targetGroup, quote: needQuote }, inForce }),
    othersNotRelevant({
      id: 'VTS-03',
      basis: { ...targetGroup, quote: 'Andre arbeidsmarkedstiltak skal være vurdert og funnet å være uaktuelle.' },
      inForce,
    }),
    permanentlyEmployed({
      id: 'VTS-05',
      part: 'before-2026',
      basis: { ...regulation, section: '§ 14-7 første ledd', quote: 'Tiltaksdeltakeren skal være fast ansatt i virksomheten.' },
      inForce: { ...inForce, to: localDate('2026-08-31') },
    }),
    permanentlyEmployed({
      id: 'VTS-05',
      basis: {
        ...regulation,
        section: '§ 14-7 første ledd',
        quote: 'Tiltaksdeltakeren skal være fast ansatt i den forhåndsgodkjente virksomheten.',
      },
      inForce: { from: localDate('2026-09-01') },
    }),
    secondment,
    providerApproved,
    noGrantForFamily,
    providerMayGetGrant,
    aidWithinHighestShare,
    alsoKnownAs(assistanceGroupUsual(permanentGroups, 'MR', 'medium'), 'VTS-10'),
    extentUsual,
    noTimeLimit({
      id: 'VTS-04',
      basis: {
        ...regulation,
        section: '§ 14-4',
        quote:
          'Tiltaket er ikke tidsbegrenset. Det skal likevel jevnlig vurderes om det kan være aktuelt med overføring til andre arbeidsmarkedstiltak, utdanning eller formidling til ordinært arbeid.',
      },
      inForce,
    }),
    ...adaptedWorkInformation,
    investmentGrant('§ 14-9', inForce),
    editWindow,
  ],
  amount: adaptedWorkAmount,
});
