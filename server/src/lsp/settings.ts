import { type Config, defaultConfig, type ExtraWords, type RuleSetting } from '../core/config.ts';
import { severities } from '../core/finding.ts';
import type { RuleMeta } from '../core/rules/rule.ts';

export interface ReadSettings {
  readonly config: Config;
  /** What was ignored and what belongs there: names of settings, never their values. */
  readonly problems: readonly string[];
}

type Report = (problem: string) => void;
type Values = Readonly<Record<string, unknown>>;

const ruleSettings: readonly unknown[] = [...severities, 'off'];
const fastestWordsPerMinute = 400;

/** Reads the `debrief` settings section. A value that cannot be used leaves the default in force. */
export function readSettings(section: unknown, rules: readonly RuleMeta[]): ReadSettings {
  const problems: string[] = [];
  const report: Report = problem => void problems.push(problem);
  const settings = readObject(section, 'debrief', report);
  for (const key of Object.keys(settings)) {
    if (!readers.has(key)) report(`debrief.${key} is not a setting.`);
  }
  const config: Config = {
    ...readRules(settings.rules, rules, report),
    wordsPerMinute: readRate(settings.wordsPerMinute, report),
    words: readWords(settings.words, report),
    confidential: readStandIns(settings.confidential, report),
  };
  return { config, problems };
}

const readers: ReadonlySet<string> = new Set([
  'rules',
  'wordsPerMinute',
  'words',
  'confidential',
  'sectionTimes',
  'trace',
]);

function readObject(value: unknown, name: string, report: Report): Values {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  report(`${name} must be an object; it is ignored.`);
  return {};
}

function readRules(value: unknown, rules: readonly RuleMeta[], report: Report): Pick<Config, 'rules' | 'options'> {
  const chosen: Record<string, RuleSetting> = {};
  const options: Record<string, Readonly<Record<string, number>>> = {};
  for (const [id, setting] of Object.entries(readObject(value, 'debrief.rules', report))) {
    const name = `debrief.rules.${id}`;
    const rule = rules.find(known => known.id === id);
    if (!rule) {
      report(`${name} is ignored: there is no such rule.`);
      continue;
    }
    const [severity, given] = Array.isArray(setting) ? setting : [setting, undefined];
    if (isRuleSetting(severity)) chosen[id] = severity;
    else report(`${name} is ignored: it must be one of ${ruleSettings.join(', ')}.`);
    if (given !== undefined) options[id] = readOptions(given, rule, name, report);
  }
  return { rules: chosen, options };
}

function isRuleSetting(value: unknown): value is RuleSetting {
  return ruleSettings.includes(value);
}

function readOptions(value: unknown, rule: RuleMeta, name: string, report: Report): Record<string, number> {
  const options: Record<string, number> = {};
  for (const [key, given] of Object.entries(readObject(value, `${name}[1]`, report))) {
    if (!Object.hasOwn(rule.options ?? {}, key)) report(`${name}[1].${key} is ignored: the rule has no such option.`);
    else if (typeof given !== 'number' || !(given >= 0)) report(`${name}[1].${key} is ignored: it must be a number.`);
    else options[key] = given;
  }
  return options;
}

function readRate(value: unknown, report: Report): number {
  if (value === undefined || value === null) return defaultConfig.wordsPerMinute;
  if (typeof value === 'number' && value >= 1 && value <= fastestWordsPerMinute) return value;
  report(`debrief.wordsPerMinute is ignored: it must be a number from 1 to ${fastestWordsPerMinute}.`);
  return defaultConfig.wordsPerMinute;
}

function readWords(value: unknown, report: Report): ExtraWords {
  const words = readObject(value, 'debrief.words', report);
  for (const key of Object.keys(words)) {
    if (!Object.hasOwn(defaultConfig.words, key)) report(`debrief.words.${key} is not a setting.`);
  }
  const list = (key: keyof ExtraWords) => readList(words[key], `debrief.words.${key}`, report);
  return { outcomes: list('outcomes'), outputs: list('outputs'), owners: list('owners') };
}

function readStandIns(value: unknown, report: Report): Readonly<Record<string, string>> {
  const entries = Object.entries(readObject(value, 'debrief.confidential', report));
  const usable = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (usable.length < entries.length)
    report('debrief.confidential holds something other than text; that part is ignored.');
  return Object.fromEntries(usable);
}

function readList(value: unknown, name: string, report: Report): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(`${name} is ignored: it must be a list of texts.`);
    return [];
  }
  const texts = value.filter(item => typeof item === 'string' && item.trim() !== '');
  if (texts.length < value.length) report(`${name} holds something other than text; that part is ignored.`);
  return texts;
}
