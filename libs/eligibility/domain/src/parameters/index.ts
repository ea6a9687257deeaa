import { genParameters } from './gen';
import { tecParameters } from './tec';
import { regParameters } from './reg';
import { avkParameters } from './avk';
import { atrParameters } from './atr';
import { oppParameters } from './opp';
import { jklParameters } from './jkl';
import { menParameters } from './men';
import { funParameters } from './fun';
import { oplParameters } from './opl';
import { arrParameters } from './arr';
import { aftParameters } from './aft';
import { vtsParameters } from './vts';
import { vtoParameters } from './vto';
import { amsParameters } from './ams';
import { ipsParameters } from './ips';
import { ipuParameters } from './ipu';
import { ugaParameters } from './uga';

/** Every dated number in the engine, by the rulebook's id. One series a file, one folder for each prefix. */
export const allParameters = {
  ...genParameters,
  ...tecParameters,
  ...regParameters,
  ...avkParameters,
  ...atrParameters,
  ...oppParameters,
  ...jklParameters,
  ...menParameters,
  ...funParameters,
  ...oplParameters,
  ...arrParameters,
  ...aftParameters,
  ...vtsParameters,
  ...vtoParameters,
  ...amsParameters,
  ...ipsParameters,
  ...ipuParameters,
  ...ugaParameters,
};

/** Id of a dated number. */
export type ParameterId = keyof typeof allParameters;
