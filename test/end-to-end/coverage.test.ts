import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validate } from '../../src/schema/validate.js';
import { SIGMA_PACK, SIGMA_RULE, spec, withFiles } from '../pack/temporary-pack.js';
import { trailproof } from './trailproof.js';

const test = suite('trailproof coverage');

test('coverage: exact percentages, and a threshold that is compared exactly', async () => {
  const { code, out } = trailproof(['coverage']);
  assert.is(code, 0);
  assert.match(out, /\n18 of 18 pairs of rule and eventName are specified: 100\.00 %\n$/);
  assert.is(trailproof(['coverage', '--fail-under', '100']).code, 0);
  const files = {
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE.replace(
      'userIdentity.type: Root',
      'eventName: [CreateCluster, DeleteCluster, UpdateClusterConfig]',
    ),
    'r.spec.yml': spec('name: s\nexpect: fires\nevent: [CreateCluster, DeleteCluster]'),
  };
  await withFiles(files, async (folder) => {
    assert.match(trailproof(['coverage', folder]).out, /2 of 3 \(66\.66 %\)/);
    assert.is(trailproof(['coverage', folder, '--fail-under', '66.66']).code, 0);
    const failing = trailproof(['coverage', folder, '--fail-under', '66.67', '--json']);
    assert.is(failing.code, 1);
    assert.equal(validate('trailproof/coverage-report', JSON.parse(failing.out)), []);
  });
});

test.run();
