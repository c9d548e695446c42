import { remembered } from './remembered.js';
import { Salt } from './salt.js';

/** The UUID at the end of the ARN of a part of a cluster: the same in every event about the part. */
export const partId = remembered((part) => new Salt(part).uuid('part'));
