import { genParameters } from './gen';
import { tecParameters } from './tec';
import { regParameters } from './reg';
import { atrParameters } from './atr';
import { oppParameters } from './opp';
import { oplParameters } from './opl';
import { aftParameters } from './aft';
import { ipsParameters } from './ips';
import { ipuParameters } from './ipu';
import { ugaParameters } from './uga';

/** Every dated number in the engine, by the rulebook's id. One series a file, one folder for each prefix. */
export const allParameters = {
  ...genParameters,
  ...tecParameters,
  ...regParameters,
  ...atrParameters,
  ...oppParameters,
  ...oplParameters,
  ...aftParameters,
  ...ipsParameters,
  ...ipuParameters,
  ...ugaParameters,
};

/** Id of a dated number. */
export type ParameterId = keyof typeof allParameters;
