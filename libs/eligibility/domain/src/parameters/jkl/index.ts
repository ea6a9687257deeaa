import { jklDigitalDefault } from './digital-default';
import { jklDigitalMax } from './digital-max';
import { jklDigitalProviderMax } from './digital-provider-max';
import { jklJobbklubbMax } from './jobbklubb-max';
import { jklWarnAbove } from './warn-above';

/** Dated numbers JKL.*, by the rulebook's id. */
export const jklParameters = {
  'JKL.DIGITAL_DEFAULT': jklDigitalDefault,
  'JKL.DIGITAL_MAX': jklDigitalMax,
  'JKL.DIGITAL_PROVIDER_MAX': jklDigitalProviderMax,
  'JKL.JOBBKLUBB_MAX': jklJobbklubbMax,
  'JKL.WARN_ABOVE': jklWarnAbove,
};
