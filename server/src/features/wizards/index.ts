import { dkimWizard } from './dkim';
import { dmarcWizard } from './dmarc';
import { lockDownWizard } from './lock-down';
import { spfWizard } from './spf';
import type { Step, WizardContext, WizardId } from './wizard';

/** The step that follows the answers given so far. */
export function nextStep(wizard: WizardId, context: WizardContext): Step {
  return WIZARDS[wizard](context);
}

const WIZARDS: Readonly<Record<WizardId, (context: WizardContext) => Step>> = {
  spf: spfWizard,
  dkim: dkimWizard,
  dmarc: dmarcWizard,
  'lock-down': lockDownWizard,
};
