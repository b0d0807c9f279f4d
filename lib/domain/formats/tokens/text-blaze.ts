/** The commands of Text Blaze: `{formtext: name=x; default=y}`. */
import {
  namedToken,
  UNKNOWN,
  type Asked,
  type Mapped,
  type TokenTable,
} from '@/lib/domain/formats/token-table';
import { COMMON_NAMES } from './desk-names';

const TYPES: Readonly<Record<string, Asked['type']>> = {
  formtext: 'text',
  formparagraph: 'text',
  formmenu: 'choice',
  formdate: 'date',
};

/** Commands that load, click, press or run something. */
const RUNS = new Set(
  'run urlload urlsend ping button click key wait dbselect dbinsert dbupdate dbdelete site'.split(' '),
);

interface Settings {
  values: string[]; // those without a name
  named: Map<string, string>;
}

function settingsOf(text: string): Settings {
  const settings: Settings = { values: [], named: new Map() };
  for (const part of text.split(';')) {
    const [, name, value] = /^\s*([a-z_]+)\s*=(.*)$/is.exec(part) ?? [];
    if (name !== undefined) settings.named.set(name.toLowerCase(), (value ?? '').trim());
    else if (part.trim() !== '') settings.values.push(part.trim());
  }
  return settings;
}

function formField(command: string, { values, named }: Settings): Mapped {
  const label = named.get('name') ?? '';
  const known = namedToken(COMMON_NAMES, label);
  if (known) return known;
  const type = TYPES[command] ?? 'text';
  const preset = named.get('default');
  const choices = [...new Set([...(preset === undefined ? [] : [preset]), ...values])];
  const words = label !== '' ? label : type === 'choice' ? (choices[0] ?? command) : (preset ?? command);
  return {
    to: 'blank',
    asked: {
      label: words,
      type,
      ...(type === 'choice' && { choices }),
      ...(preset !== undefined && { default: preset }),
    },
  };
}

/** A named field of the snippet used again; a formula stays as it stands. */
function again(formula: string, asked: readonly Asked[]): Mapped {
  const name = formula.trim();
  const before = asked.find((one) => one.label === name);
  if (before) return { to: 'blank', asked: before };
  if (!/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(name)) return UNKNOWN;
  return namedToken(COMMON_NAMES, name) ?? { to: 'blank', asked: { label: name, type: 'text' } };
}

function command(name: string, rest: string): Mapped {
  if (RUNS.has(name)) return { to: 'refusal' };
  if (Object.hasOwn(TYPES, name)) return formField(name, settingsOf(rest));
  if (name === 'cursor') return { to: 'nothing', problem: 'caret-left-out' };
  if (name === 'clipboard')
    return { to: 'blank', asked: { label: 'Clipboard', type: 'text' }, problem: 'asked-instead' };
  if (name === 'time') return { to: 'blank', asked: { label: `Date ${rest.trim()}`.trim(), type: 'date' }, problem: 'asked-instead' }; // prettier-ignore
  return UNKNOWN;
}

export const textBlazeTokens: TokenTable = {
  pattern: /\{(?:=([^{}\n]{0,200})|([a-z]+)(?::([^{}]{0,500}))?)\}/gi,
  map: ([, formula, name = '', rest = ''], asked) =>
    formula !== undefined ? again(formula, asked) : command(name.toLowerCase(), rest),
};
