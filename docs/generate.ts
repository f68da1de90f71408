import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createService } from '../server/src/core/service.ts';
import { generate, withIgnorable, withSetting, withTable, withTexts } from './generated.ts';
import { licencesPage, shippedPackages } from './licences.ts';

/** Writes the licences of what ships, the rule pages, the README's rule table, the schemas of settings, config files and front matter, and their texts, from the rules. Run from the repository's root. */
const { rules } = createService();
const { pages, table, setting, texts, configSchema } = generate(rules);
mkdirSync('docs/rules', { recursive: true });
for (const [path, text] of pages) writeFileSync(path, text);
writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), table));
writeFileSync('package.json', withSetting(readFileSync('package.json', 'utf8'), setting));
writeFileSync('schemas/config.schema.json', configSchema);
writeFileSync('schemas/story.schema.json', withIgnorable(readFileSync('schemas/story.schema.json', 'utf8'), rules));
writeFileSync('package.nls.json', withTexts(readFileSync('package.nls.json', 'utf8'), texts));

const inputs: readonly string[] = JSON.parse(readFileSync('dist/inputs.json', 'utf8'));
writeFileSync('docs/licences.md', licencesPage(shippedPackages(inputs)));
