import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createService } from '../server/src/core/service.ts';
import { generate, withSetting, withTable } from './generated.ts';

/** Writes the rule pages, the README's rule table, and the schemas of settings and config files from the rules. Run from the repository's root. */
const { pages, table, setting, configSchema } = generate(createService().rules);
mkdirSync('docs/rules', { recursive: true });
for (const [path, text] of pages) writeFileSync(path, text);
writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), table));
writeFileSync('package.json', withSetting(readFileSync('package.json', 'utf8'), setting));
writeFileSync('schemas/config.schema.json', configSchema);
