import { Disposable, QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem } from 'vscode';
import type { WizardChoice, WizardStep } from '../../server/src/lsp/protocol/wizards';

type Pick = Extract<WizardStep, { kind: 'pick' | 'done' }>;
type Input = Extract<WizardStep, { kind: 'input' }>;

/** The values that the user gives; `back` to the step before; `undefined` ends the wizard. */
export type Reply = readonly string[] | 'back' | undefined;

/** What a step needs besides its texts. */
export interface Asking {
  /** Steps answered before. */
  readonly before: number;
  /** What was answered when this step was shown the last time. */
  readonly previous: readonly string[] | undefined;
  /** The step as it is with other values. */
  readonly recheck: (draft: readonly string[]) => Promise<WizardStep | null>;
}

interface Item extends QuickPickItem {
  readonly value: string;
}

/** Shows the choices of a step. */
export function askChoice(step: Pick, asking: Asking): Promise<Reply> {
  const box = window.createQuickPick<Item>();
  const isMany = step.kind === 'pick' && step.many === true;
  const show = ({ title, hint }: Pick) => {
    // A filter hides the placeholder, but the count has to be seen while choosing.
    box.title = isMany ? hint : title;
    box.placeholder = isMany ? title : hint;
  };
  show(step);
  box.canSelectMany = isMany;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = step.choices.map(itemOf);
  const isChosen = ({ value }: Item) => {
    return (
      asking.previous?.includes(value) ?? step.choices.some((each) => each.value === value && each.picked === true)
    );
  };
  const chosen = box.items.filter(isChosen);
  if (isMany) box.selectedItems = chosen;
  // Without an active item, Enter would accept nothing.
  else if (chosen.length > 0) box.activeItems = chosen;
  const follow = inOrder(asking.recheck, (checked) => {
    if (checked?.kind === 'pick') show(checked);
  });
  const values = () => {
    const accepted = box.selectedItems.map(({ value }) => value);
    return isMany || accepted.length > 0 ? accepted : undefined;
  };
  return ask(box, asking, values, [
    box.onDidChangeSelection((items) => {
      if (isMany) follow(items.map(({ value }) => value));
    }),
  ]);
}

/** Shows an input field. A text with a problem is not accepted. */
export function askText(step: Input, asking: Asking): Promise<Reply> {
  const box = window.createInputBox();
  box.title = step.title;
  box.prompt = step.hint;
  box.value = asking.previous?.[0] ?? step.value;
  if (step.problem !== undefined) box.validationMessage = step.problem;
  const follow = inOrder(asking.recheck, (checked) => {
    box.validationMessage = checked?.kind === 'input' ? checked.problem : undefined;
  });
  return ask(box, asking, () => [box.value], [
    box.onDidChangeValue((value) => {
      follow([value]);
    }),
  ]);
}

function itemOf({ value, label, description, detail }: WizardChoice): Item {
  return { value, label, ...(description !== undefined && { description }), ...(detail !== undefined && { detail }) };
}

async function ask(
  box: QuickPick<Item> | InputBox,
  { before }: Asking,
  values: () => readonly string[] | undefined,
  listeners: readonly Disposable[],
): Promise<Reply> {
  if (before > 0) box.buttons = [QuickInputButtons.Back];
  box.step = before + 1;
  box.ignoreFocusOut = true;
  const owned = Disposable.from(box, ...listeners);
  try {
    return await new Promise<Reply>((resolve) => {
      box.onDidAccept(() => {
        const accepted = values();
        if (accepted !== undefined) resolve(accepted);
      });
      box.onDidTriggerButton(() => {
        resolve('back');
      });
      box.onDidHide(() => {
        resolve(undefined);
      });
      box.show();
    });
  } finally {
    owned.dispose();
  }
}

/** Calls `request` for each draft and passes on only the result of the last one. */
function inOrder<T>(request: (draft: readonly string[]) => Promise<T>, show: (result: T) => void) {
  let turn = 0;
  return (draft: readonly string[]) => {
    const own = ++turn;
    void request(draft).then((result) => {
      if (own === turn) show(result);
    });
  };
}
