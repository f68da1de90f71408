import fc from 'fast-check';
import { configProperties } from '../../server/src/core/config/schema.ts';
import { rules } from '../../server/src/core/rules/index.ts';

const metas = rules.map(({ meta }) => meta);
const name = fc.oneof(
  fc.constantFrom('Falcon', 'Acme*', '*', 'we', 'the team', '', '__proto__', 'a'.repeat(600)),
  fc.string({ unit: 'binary' }),
);
const names = fc.array(name, { maxLength: 5 });
const severity = fc.constantFrom('error', 'warning', 'information', 'hint', 'off', 'loud');
const setting = fc.oneof(
  severity,
  fc.tuple(severity, fc.dictionary(fc.constantFrom('words', 'seconds', 'minimum'), fc.double())),
);
const principle = fc.record(
  { name, aliases: names, evidence: fc.array(fc.record({ asks: name, phrases: names }), { maxLength: 3 }) },
  { requiredKeys: [] },
);

const value: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  include: names,
  exclude: names,
  rules: fc.dictionary(fc.constantFrom(...metas.map(({ id }) => id), 'no-such-rule'), setting),
  principles: fc.oneof(fc.constant('amazon'), fc.array(principle, { maxLength: 4 })),
  targets: fc.record({ stories: fc.double(), mix: fc.dictionary(fc.string(), fc.integer()) }, { requiredKeys: [] }),
  wordsPerMinute: fc.oneof(fc.double(), fc.integer()),
  confidential: fc.dictionary(name, fc.string()),
  words: fc.record({ outcomes: names, outputs: names, owners: names }, { requiredKeys: [] }),
};

const entry = fc
  .constantFrom(...Object.keys(configProperties(metas)), '$schema', '__proto__')
  .chain(key =>
    fc.tuple(
      fc.constant(key),
      fc.oneof({ weight: 5, arbitrary: (Object.hasOwn(value, key) && value[key]) || fc.jsonValue() }, fc.jsonValue()),
    ),
  );

/** A config file: mostly one that can be used in part, with a slip of the keyboard now and then. */
export const config: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(entry, { maxLength: 5 }),
    fc.option(fc.tuple(fc.nat(), fc.constantFrom('', '{', '[', '"', ',', '//', '/*', '\\', '\0', '['.repeat(9000)))),
  )
  .map(([entries, slip]) => {
    const text = `{${entries.map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`).join(',\n')}}`;
    if (!slip) return text;
    const at = slip[0] % (text.length + 1);
    return text.slice(0, at) + slip[1] + text.slice(at + 1);
  });
