import type { Box, Unfit } from '@/lib/domain/target/target';
import { editingHost } from './active-element';

export type TextField = HTMLTextAreaElement | HTMLInputElement;
/** The element a caret writes to: a text field, or an editing host. */
export type Place = HTMLElement;

const SEARCH = /search|搜索|查找|查询/i;
const SEARCHES = '[type=search],[role=searchbox],[role=combobox],[role=search] *,search *';

export const isField = (el: Element): el is TextField => /^(textarea|input)$/.test(el.localName);

function searches(el: Element): boolean {
  const input = el.localName === 'input' ? (el as HTMLInputElement) : undefined;
  return (
    el.matches(SEARCHES) || SEARCH.test(`${input?.name}${input?.id}${input?.placeholder}${input?.ariaLabel}`)
  );
}

function unfit(el: HTMLElement): Unfit | undefined {
  const field = el as HTMLInputElement;
  if (/password|one-time-code|cc-/.test(field.type + field.autocomplete)) return 'password';
  if (field.readOnly || el.matches(':disabled,[aria-readonly=true],[aria-disabled=true]')) return 'read-only';
  return searches(el) ? 'search' : undefined;
}

/** The place a caret at `el` writes to, why it may not be used, or undefined where there is nothing to write to. */
export function placeOf(el: Element | null): Place | Unfit | undefined {
  const place = el && (isField(el) ? el : editingHost(el));
  if (!place || (place.localName === 'input' && !/text|search|password/.test((place as TextField).type)))
    return;
  return unfit(place) ?? place;
}

function labelOf(el: Partial<HTMLInputElement>): string {
  const labels = [...(el.ariaLabelledByElements ?? []), ...(el.labels ?? [])];
  const own = [el.ariaLabel, el.placeholder, el.ariaPlaceholder, el.title];
  const words = [...labels.map((l) => l.textContent), ...own].map((w) => w?.replace(/\s+/g, ' ').trim());
  return words.find(Boolean)?.slice(0, 60) ?? '';
}

/** Describes the place for the panel. */
export function describe(el: Place, id: number): Box {
  return {
    id,
    kind: isField(el) ? (el.localName as 'input' | 'textarea') : 'rich',
    name: labelOf(el),
    hint: `${el.className} ${el.getAttributeNames().join(' ')}`.slice(0, 200),
  };
}
