import { BOTO, CLI } from '../user-agents.js';
import { AUTOMATION_WORDS } from './imitations.js';
import { roleCaller } from './role-caller.js';

export const imitationSession = roleCaller({
  name: 'imitation-session',
  description:
    'a person in a role session that is only named after automation; whoever assumes a role names the session',
  roles: ['Developer', 'OpsRole'],
  sessions: AUTOMATION_WORDS,
  agents: [CLI, BOTO],
});
