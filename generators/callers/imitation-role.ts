import { BOTO, CLI } from '../user-agents.js';
import { AUTOMATION_WORDS } from './imitations.js';
import { roleCaller } from './role-caller.js';

export const imitationRole = roleCaller({
  name: 'imitation-role',
  description: 'a person in a customer role that is only named after automation, not under a reserved path',
  roles: AUTOMATION_WORDS.map((word) => `${word}-ops`),
  sessions: ['alice', 'i-0123456789abcdef0'],
  agents: [CLI, BOTO],
});
