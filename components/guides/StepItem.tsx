import type { KeyboardEvent } from 'react';
import { Check, LockKeyhole, Minus, X } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import { needsOf } from '@/lib/domain/guides/needs';
import type { RunView, StepView } from '@/lib/domain/guides/view';
import { momentShort } from '@/components/app/format';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { isComposing } from '@/components/ui/ime';
import { StepBody } from './StepBody';
import { needsToWords } from './words';
import css from './StepItem.module.css';

function Sign({ item, isNow }: { item: StepView; isNow: boolean }) {
  const look = item.locked ? css.wait : isNow ? css.now : css[item.exhausted ? 'fail' : item.state];
  const size = 12;
  return (
    <span className={`${css.sign} ${look}`} aria-hidden="true">
      {item.locked && <LockKeyhole size={10} />}
      {!item.locked && item.state === 'pass' && <Check size={size} strokeWidth={3} />}
      {!item.locked && item.state === 'fail' && <X size={size} strokeWidth={3} />}
      {!item.locked && item.state === 'skip' && <Minus size={size} strokeWidth={3} />}
    </span>
  );
}

/** Arrow keys go from step to step; everything else happens in the step that is open. */
function moveByArrows(event: KeyboardEvent<HTMLButtonElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  all[all.indexOf(event.currentTarget) + step]?.focus();
}

/** Keys of the open step, shown on its buttons; letters typed into a field are letters. */
function pressByKey(event: KeyboardEvent<HTMLLIElement>) {
  const typing = (event.target as HTMLElement).matches(
    'input:not([type=radio]):not([type=checkbox]),textarea,select',
  );
  // A key held down must not answer the next step too.
  if (typing || isComposing(event) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  const selector = `button[data-key="${CSS.escape(event.key)}"]`;
  const button = event.currentTarget.querySelector<HTMLButtonElement>(selector);
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}

interface Props {
  open: OpenCase;
  view: RunView;
  item: StepView;
  expanded: boolean;
  isNow: boolean;
  onToggle: () => void;
  onWork: () => void; // the agent is in this step: it stays open until it is left
  onDone: () => void;
}

/** One step: its state in a line; opened, what to ask, what to note, and the buttons. */
export function StepItem({ open, view, item, expanded, isNow, onToggle, onWork, onDone }: Props) {
  const { t, lang } = useText();
  const { step } = item;
  const state = item.locked ? 'locked' : item.exhausted ? 'exhausted' : item.state;
  const needs = item.locked && step.requires !== undefined ? needsOf(step.requires, view) : [];
  return (
    <li
      className={`${css.step} ${item.locked ? css.locked : ''}`}
      data-step-id={step.id}
      data-state={state}
      onKeyDown={pressByKey}
    >
      <Sign item={item} isNow={isNow} />
      <div className={css.main}>
        <button
          type="button"
          data-step
          className={css.head}
          aria-expanded={expanded}
          onClick={onToggle}
          onKeyDown={moveByArrows}
        >
          <span className={expanded ? css.strong : ''}>{pickText(step.title, lang)}</span>
          {state !== 'pending' && (
            <span className={css.state}>
              {state === 'pass' && step.kind === 'verify' ? t.step.checked : t.step.state[state]}
            </span>
          )}
          {step.required && state === 'pending' && <span className={css.state}>{t.step.required}</span>}
          {item.at > 0 && item.state !== 'pending' && (
            <time className={css.time}>{momentShort(item.at, lang)}</time>
          )}
        </button>
        {needs.length > 0 && (
          <p className={css.needs}>
            {t.step.missing} {needsToWords(needs, t, lang)}
          </p>
        )}
        {expanded && (
          <div onFocus={onWork}>
            <StepBody open={open} view={view} item={item} onDone={onDone} />
          </div>
        )}
      </div>
    </li>
  );
}
