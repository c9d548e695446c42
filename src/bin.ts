#!/usr/bin/env node
import { Config, flush, run } from '@oclif/core';
import { reportFault } from './cli/report-fault.js';

// oclif lets a reader go that has seen enough, so that what was found still decides the exit code. Any other fault of
// the output comes here.
process.on('uncaughtException', (error) => {
  reportFault(error, []);
  process.exit();
});

const config = await Config.load(import.meta.url);
try {
  await run(process.argv.slice(2), config);
} catch (error) {
  reportFault(error as Error, config.commandIDs);
}
await flush();
