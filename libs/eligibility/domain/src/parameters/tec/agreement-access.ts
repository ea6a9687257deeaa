import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Access to an employer agreement after it has ended (TGA). */
export const tecAgreementAccess = parameter({
  id: 'TEC.AGREEMENT_ACCESS',
  title: {
    nb: 'Innsyn i en arbeidsgiveravtale etter at den er avsluttet',
    nn: 'Innsyn i ein arbeidsgivaravtale etter at han er avslutta',
    en: 'Access to an employer agreement after it has ended',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 12 }],
});
