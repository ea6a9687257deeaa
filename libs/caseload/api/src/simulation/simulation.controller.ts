import { Readable } from 'node:stream';
import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Limited } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { SimulationRequest } from './simulation.dto';
import { SimulationLimit } from './simulation-limit';
import { SimulationService } from './simulation.service';
import { SimulationLineView } from './simulation.view';

@Controller('caseload/simulations')
export class SimulationController {
  constructor(
    private readonly simulations: SimulationService,
    private readonly limit: SimulationLimit,
  ) {}

  /** Whose answers would change if the law did: one JSON object a line, as the work goes on. Hanging up stops it. Nothing is stored but, of those who see nobody, what was asked. */
  @Post()
  @HttpCode(200)
  @Header('x-accel-buffering', 'no')
  @ApiExtraModels(SimulationLineView)
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: getSchemaPath(SimulationLineView) } } } })
  @Access({ permission: 'law:simulate', subject: 'streamed' })
  @Limited()
  async simulate(@CurrentActor() actor: Actor, @Body() body: SimulationRequest): Promise<StreamableFile> {
    const lines = this.simulations.simulate(actor, body);
    await this.limit.take(actor, body);
    return new StreamableFile(Readable.from(written(lines)), { type: 'application/x-ndjson; charset=utf-8' });
  }
}

async function* written(lines: AsyncIterable<SimulationLineView>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}
