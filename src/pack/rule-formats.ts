import { elastic } from './elastic.js';
import type { RuleFormat } from './rule-format.js';
import { sigma } from './sigma.js';

/** Every format, by the name that pack.yml gives it. */
export const ruleFormats: Readonly<Record<'elastic' | 'sigma', RuleFormat>> = { elastic, sigma };
