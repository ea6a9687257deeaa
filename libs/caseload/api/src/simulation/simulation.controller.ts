import { Readable } from 'node:stream';
import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { SimulationRequest } from './simulation.dto';
import { SimulationService } from './simulation.service';
import { SimulationLineView } from './simulation.view';

@Controller('caseload/simulations')
export class SimulationController {
  constructor(private readonly simulations: SimulationService) {}

  /** Whose answers would change if the law did: one JSON object a line, as the work goes on. Hanging up stops it. Nothing is stored. */
  @Post()
  @HttpCode(200)
  @Header('x-accel-buffering', 'no')
  @ApiExtraModels(SimulationLineView)
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: getSchemaPath(SimulationLineView) } } } })
  @Access({ permission: 'law:simulate', subject: 'streamed' })
  simulate(@CurrentActor() actor: Actor, @Body() body: SimulationRequest): StreamableFile {
    const lines = this.simulations.simulate(actor, body);
    return new StreamableFile(Readable.from(written(lines)), { type: 'application/x-ndjson; charset=utf-8' });
  }
}

async function* written(lines: AsyncIterable<SimulationLineView>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}
