import { type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import type { Choice } from '../../../server/src/protocol.ts';

/** A question that is answered by one of its choices, or by a line of text where it has none. */
export interface Question<Name extends string> {
  readonly name: Name;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What a line of text must be, said where it is left empty. */
  readonly wanted?: string;
}

const back = Symbol('back');

type Answer = string | typeof back | undefined;

/**
 * Asks one question after another in one place, with a way back, and gives the answers by name; undefined when the writer
 * leaves. `questionsFor` says what is asked, given the answers so far; questions already answered stay in front.
 */
export async function askAll<Name extends string>(
  title: string,
  questionsFor: (answers: Partial<Record<Name, string>>) => Promise<readonly Question<Name>[]>,
): Promise<Partial<Record<Name, string>> | undefined> {
  const answers: Partial<Record<Name, string>> = {};
  let shown: QuickInput | undefined;
  try {
    for (let step = 0; ; ) {
      const questions = await questionsFor(answers);
      const question = questions[step];
      if (!question) return answers;
      const input = question.choices.length > 0 ? window.createQuickPick<Item>() : window.createInputBox();
      const answered = 'items' in input ? chosen(input, question) : written(input, question);
      input.title = title;
      input.step = step + 1;
      input.totalSteps = questions.length;
      input.buttons = step > 0 ? [QuickInputButtons.Back] : [];
      // The next is shown before the last one goes: in between, the focus would return to the editor and close it.
      input.show();
      shown?.dispose();
      shown = input;
      const answer = await answered;
      if (answer === undefined) return undefined;
      if (answer !== back) answers[question.name] = answer;
      step += answer === back ? -1 : 1;
    }
  } finally {
    shown?.dispose();
  }
}

type Item = QuickPickItem & { readonly id: string };

function chosen(input: ReturnType<typeof window.createQuickPick<Item>>, { text, choices }: Question<string>) {
  input.placeholder = text;
  input.items = choices.map(({ id, label, about }) => ({ id, label, detail: about }));
  input.matchOnDetail = true;
  return new Promise<Answer>(resolve => {
    input.onDidAccept(() => input.activeItems[0] && resolve(input.activeItems[0].id));
    input.onDidTriggerButton(() => resolve(back));
    input.onDidHide(() => resolve(undefined));
  });
}

function written(input: ReturnType<typeof window.createInputBox>, { text, wanted }: Question<string>) {
  input.prompt = text;
  return new Promise<Answer>(resolve => {
    input.onDidAccept(() => {
      const answer = input.value.trim();
      if (answer === '') input.validationMessage = wanted;
      else resolve(answer);
    });
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidTriggerButton(() => resolve(back));
    input.onDidHide(() => resolve(undefined));
  });
}
