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
import { somParameters } from './som';
import { mltParameters } from './mlt';
import { vltParameters } from './vlt';
import { inkParameters } from './ink';
import { arrParameters } from './arr';
import { aftParameters } from './aft';
import { vtsParameters } from './vts';
import { vtoParameters } from './vto';
import { amsParameters } from './ams';
import { ipsParameters } from './ips';
import { ipuParameters } from './ipu';
import { ugaParameters } from './uga';
import { f4lParameters } from './f4l';
import { unpParameters } from './unp';
import { eksParameters } from './eks';
import { kvpParameters } from './kvp';
import { intParameters } from './int';
import { tipParameters } from './tip';
import { aapParameters } from './aap';
import { dagParameters } from './dag';
import { gParameters } from './g';

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
  ...somParameters,
  ...mltParameters,
  ...vltParameters,
  ...inkParameters,
  ...arrParameters,
  ...aftParameters,
  ...vtsParameters,
  ...vtoParameters,
  ...amsParameters,
  ...ipsParameters,
  ...ipuParameters,
  ...ugaParameters,
  ...f4lParameters,
  ...unpParameters,
  ...eksParameters,
  ...kvpParameters,
  ...intParameters,
  ...tipParameters,
  ...aapParameters,
  ...dagParameters,
  ...gParameters,
};

/** Id of a dated number. */
export type ParameterId = keyof typeof allParameters;
