import type { Finding } from '../core/finding.ts';
import type { Judged, Service } from '../core/service.ts';
import { keyOf } from './documents.ts';

/** The open stories, seen together, and beside those of the bank that may be like them. */
export interface Together {
  /** What is found of an open story only there: the same object until something else is found. */
  of(uri: string): readonly Finding[];
  /** Takes note of how an open story stands now. */
  put(judged: Judged): void;
  /** Takes note that a document is no open story, or no longer. */
  remove(uri: string): void;
}

export interface TogetherPorts {
  readonly compare: Service['compare'];
  /** Closed stories that may tell what an open one tells: the same object while they are the same. */
  beside(uri: string): readonly Judged[];
  /** Told when something else is found of an open story, though it is as it was. */
  changed(uri: string): void;
}

const nothing: readonly Finding[] = [];

export function createTogether({ compare, beside, changed }: TogetherPorts): Together {
  const open = new Map<string, Judged>();
  const found = new Map<string, readonly Finding[]>();
  let seen: readonly (readonly Judged[])[] | undefined;

  /** Compares the stories unless they are as they were, and tells of all but `asker` what has changed. */
  const look = (asker: string): void => {
    const around = [...open.keys()].map(beside);
    if (seen?.length === around.length && around.every((judged, at) => judged === seen?.[at])) return;
    seen = around;
    const now = compare(inOrder([...around.flat(), ...open.values()]));
    for (const uri of open.keys()) {
      const [before, after] = [found.get(uri) ?? nothing, now.get(uri) ?? nothing];
      if (told(before) === told(after)) continue;
      found.set(uri, after);
      if (uri !== asker) changed(uri);
    }
  };

  return {
    of(uri) {
      look(uri);
      return found.get(uri) ?? nothing;
    },
    put(judged) {
      open.set(judged.path, judged);
      seen = undefined;
    },
    remove(uri) {
      found.delete(uri);
      if (!open.delete(uri)) return;
      seen = undefined;
      look(uri);
    },
  };
}

/** Each file once, as it comes last, in the order in which the command line reads them. */
export function inOrder(stories: readonly Judged[]): readonly Judged[] {
  const all = new Map(stories.map(judged => [keyOf(judged.path), judged]));
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, judged]) => judged);
}

/** What is shown of findings. A place in another story is shown as its file. */
const told = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map(({ message, severity, span, related }) => [message, severity, span, related.map(({ path }) => path)]),
  );
