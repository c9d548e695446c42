import { Flags } from '@oclif/core';

/** Flags that several commands have. */
export const seedFlag = Flags.integer({
  description: 'the number all generated events follow from; the same seed gives the same bytes',
  default: 1,
  min: -2_147_483_648,
  max: 2_147_483_647,
  helpValue: 'NUMBER',
});

export const packFlag = Flags.string({
  description:
    'where to look for the rule: a pack, a folder of packs or a rule file (default: the shipped packs)',
  multiple: true,
  helpValue: 'PATH',
});
