#!/usr/bin/env node
import { flush, run } from '@oclif/core';
import { reportFault } from './cli/report-fault.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
  throw error;
});

try {
  await run(process.argv.slice(2), import.meta.url);
} catch (error) {
  reportFault(error as Error);
}
await flush();
