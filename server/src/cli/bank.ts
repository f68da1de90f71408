import { join } from 'node:path';
import type { Bank } from '../core/bank/bank.ts';
import { configName } from '../core/config/name.ts';
import type { Service } from '../core/service.ts';
import { bankOfRecords, recordOf, type StoryRecord } from '../record.ts';
import type { BankRequest } from './arguments.ts';
import { createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readTargets } from './sources.ts';

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
    if ('text' in source)
      records.push(recordOf(source.path, service.analyse(source.text, source.config), source.config));
    else errors.push(source);
  }
  const around = await Promise.all(targets.map(target => configs.of(join(target, configName))));
  return { bank: bankOfRecords(records, around), records, errors: [...configs.errors(), ...errors] };
}
