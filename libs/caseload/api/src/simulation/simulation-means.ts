import { Injectable } from '@nestjs/common';
import { Clock } from '@fotfeste/shared/api';
import { AccessLog } from '@fotfeste/access/api';

/** What the simulation needs besides the rooms: the hour, and the log of who looked at whom. */
@Injectable()
export class SimulationMeans {
  constructor(
    readonly clock: Clock,
    readonly accessLog: AccessLog,
  ) {}
}
