/** `npm run schema`: writes what is generated from the policy schema; `tests/unit/policy/generated.test.ts` says when it is stale. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated';

for (const [path, content] of Object.entries(generatedFiles())) {
  writeFileSync(path, content);
  console.log(path);
}
