import type { Box, Unfit } from '@/lib/domain/target/target';
import { editingHost } from './active-element';
import { nameBox } from './named';
import { isRelay } from './relay';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

const SEARCH = /search|搜索|查找|查询/i;
const SEARCHES = '[type=search],[role=searchbox],[role=combobox],[role=search] *,search *';

export const isField = (el: Element): el is TextField => /^(textarea|input)$/.test(el.localName);

function searches(el: Element): boolean {
  const field = el as HTMLInputElement;
  const words = () => `${field.name}${field.id}${field.placeholder}${field.ariaLabel}`;
  return el.matches(SEARCHES) || (el.localName === 'input' && SEARCH.test(words()));
}

function unfit(el: HTMLElement): Unfit | undefined {
  const field = el as HTMLInputElement;
  if (/password|one-time-code|cc-/.test(field.type + field.autocomplete)) return 'password';
  if (field.readOnly || el.matches(':disabled,[aria-readonly=true],[aria-disabled=true]')) return 'read-only';
  return searches(el) ? 'search' : undefined;
}

/** The place a caret at `el` writes to, why it may not be used, or undefined where there is nothing to write to. */
export function placeOf(el: Element | null): HTMLElement | Unfit | undefined {
  const own = el as HTMLElement | null;
  const place = own && (isField(own) || isRelay(own) ? own : editingHost(own));
  if (!place || (place.localName === 'input' && !/text|search|password/.test((place as TextField).type)))
    return;
  return unfit(place) ?? place;
}

const EDITABLE = 'textarea,[contenteditable]:not([contenteditable=false])';

/** Every place of `root` and its open shadow roots that can be seen and written to. One-line fields are none: they need the caret. */
export function placesIn(root: ParentNode): HTMLElement[] {
  const own = [...root.querySelectorAll(EDITABLE)].filter((el) => el.checkVisibility() && placeOf(el) === el);
  const inner = [...root.querySelectorAll('*')].flatMap((el) =>
    el.shadowRoot ? placesIn(el.shadowRoot) : [],
  );
  return [...(own as HTMLElement[]).filter((el) => !isRelay(el) && el.clientWidth > 60), ...inner];
}

function labelOf(el: Partial<HTMLInputElement>): string {
  const labels = [...(el.ariaLabelledByElements ?? []), ...(el.labels ?? [])];
  const own = [el.ariaLabel, el.placeholder, el.ariaPlaceholder, el.title];
  const words = [...labels.map((l) => l.textContent), ...own].map((w) => w?.replace(/\s+/g, ' ').trim());
  return words.find(Boolean)?.slice(0, 60) ?? '';
}

function kindOf(el: HTMLElement): Box['kind'] {
  if (isRelay(el) || el.contentEditable === 'plaintext-only' || el.matches('.cm-content')) return 'plain';
  return isField(el) ? (el.localName as 'input' | 'textarea') : 'rich';
}

/** Classes and attributes of the box and what is nearest to it, by which editors are known. */
const hintOf = (el: HTMLElement): string =>
  `${el.localName} ${el.className} ${el.getAttributeNames().join(' ')} ^${el.parentElement?.className} >${el.nextElementSibling?.className}`;

/** Describes the place for the panel. */
export const describe = (el: HTMLElement): Box => ({
  id: nameBox(el),
  kind: kindOf(el),
  name: labelOf(el),
  hint: hintOf(el).slice(0, 300),
  drawn: isRelay(el),
});
