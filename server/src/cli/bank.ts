import { join } from 'node:path';
import type { Bank } from '../core/bank/bank.ts';
import { configName } from '../core/config/name.ts';
import type { Service } from '../core/service.ts';
import { bankOfRecords, recordOf, type StoryRecord } from '../record.ts';
import type { BankRequest } from './arguments.ts';
import { attempt } from './attempt.ts';
import { createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readTargets, type Source } from './sources.ts';

/** The stories that were asked for, seen together. */
export interface ReadBank {
  readonly bank: Bank;
  readonly records: readonly StoryRecord[];
  readonly errors: readonly PathError[];
}

/** Reads all stories that were asked for; what cannot be read keeps nothing else out. */
export async function readBank({ targets, config }: BankRequest, service: Service): Promise<ReadBank> {
  const configs = await createConfigs({ rules: {}, ...(config !== undefined && { config }) }, service.rules);
  const records: StoryRecord[] = [];
  const errors: PathError[] = [];
  for await (const source of readTargets(targets, configs)) {
    const outcome = 'text' in source ? record(source, service) : source;
    if ('entry' in outcome) records.push(outcome);
    else errors.push(outcome);
  }
  const around = await Promise.all(targets.map(target => configs.of(join(target, configName))));
  return { bank: bankOfRecords(records, around), records, errors: [...configs.errors(), ...errors] };
}

const record = ({ path, text, config }: Source, service: Service): StoryRecord | PathError =>
  attempt(path, () => recordOf(path, service.analyse(text, config), config));
