#!/usr/bin/env node
import { Config, flush, run } from '@oclif/core';
import { reportFault } from './cli/report-fault.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
  throw error;
});

const config = await Config.load(import.meta.url);
try {
  await run(process.argv.slice(2), config);
} catch (error) {
  reportFault(error as Error, config.commandIDs);
}
await flush();
