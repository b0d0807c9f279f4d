import type { PackRow } from '@/lib/domain/replies/library';
import { placeholdersOf, type Typed } from '@/lib/domain/replies/compose';
import type { Desk } from './desk';
import { editDetails } from './edit-details';
import { saveSettings } from './save-settings';

/** Type once: what was answered for a reply and belongs to the case or the company is kept there. Blanks are not. */
export async function rememberAnswers(
  desk: Desk,
  caseId: string,
  typed: Typed,
  packs: readonly PackRow[],
): Promise<void> {
  const placeholders = placeholdersOf(packs);
  const answers = Object.entries(typed).filter(([name, text]) => text.trim() !== '' && placeholders[name]);
  const company = answers.filter(([name]) => placeholders[name]?.source === 'settings');
  const { customer_name: name, case_ref: reference } = Object.fromEntries(
    answers.filter(([n]) => placeholders[n]?.source === 'case'),
  );
  if (name !== undefined || reference !== undefined)
    await editDetails(desk, caseId, {
      ...(name !== undefined && { name }),
      ...(reference !== undefined && { reference }),
    });
  if (company.length === 0) return;
  const { agent_name: agentName, ...values } = Object.fromEntries(company);
  await saveSettings(desk, (was) => ({
    ...(agentName !== undefined && { agentName }),
    values: { ...was.values, ...values },
  }));
}
