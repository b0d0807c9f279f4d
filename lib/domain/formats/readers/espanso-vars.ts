/** Variables and form fields of Espanso as blanks; those that run something make their entry one to leave out. */
import { isObject, listOf, own, ownText, textOf } from '@/lib/domain/formats/shapes';
import { namedToken, UNKNOWN, type Mapped, type TokenTable } from '@/lib/domain/formats/token-table';
import { COMMON_NAMES } from '@/lib/domain/formats/tokens/desk-names';

const RUNS = new Set(['shell', 'script']);

/** True for a variable whose value comes from a program. */
export const isProgram = (variable: unknown): boolean =>
  RUNS.has(ownText(variable, 'type')?.toLowerCase() ?? '');

const wordsOf = (values: unknown): string[] => {
  const list = typeof values === 'string' ? values.split('\n') : listOf(values);
  return list
    .map((value) => textOf(value) ?? ownText(value, 'label') ?? '')
    .filter((word) => word.trim() !== '');
};

/** A field of a form: `{type: choice, values: […], default: …}`, or nothing said of it. */
function field(name: string, spec: unknown): Mapped {
  const known = namedToken(COMMON_NAMES, name);
  if (known) return known;
  const preset = ownText(spec, 'default');
  const choices = wordsOf(own(spec, 'values'));
  const type = choices.length > 0 ? 'choice' : 'text';
  return {
    to: 'blank',
    asked: { label: name, type, ...(type === 'choice' && { choices }), default: preset },
  };
}

function variableToMapped(name: string, variable: unknown, path: string): Mapped {
  const params = own(variable, 'params');
  if (isProgram(variable)) return { to: 'refusal' };
  switch (ownText(variable, 'type')) {
    case 'date':
      return { to: 'blank', asked: { label: name, type: 'date' }, problem: 'asked-instead' };
    case 'clipboard':
      return { to: 'blank', asked: { label: name, type: 'text' }, problem: 'asked-instead' };
    case 'echo':
      return { to: 'text', text: ownText(params, 'echo') ?? '' };
    case 'random':
      return field(name, { values: own(params, 'choices') });
    case 'choice':
      return field(name, { values: own(params, 'values') });
    case 'form':
      return path === '' ? UNKNOWN : field(path, own(own(params, 'fields'), path));
    default:
      return UNKNOWN;
  }
}

/** The tokens of one match: its own variables before those of the file. */
export function espansoTokens(match: unknown, globals: readonly unknown[]): TokenTable {
  const variables = [...listOf(own(match, 'vars')), ...globals].filter(isObject);
  const fields = own(match, 'form_fields');
  const isForm = ownText(match, 'form') !== undefined;
  return {
    pattern: /\$\|\$|\{\{\s*([\w.-]{1,80})\s*\}\}|\[\[\s*([\w-]{1,80})\s*\]\]/g,
    map: ([token, name, asked]) => {
      if (token === '$|$') return { to: 'nothing', problem: 'caret-left-out' };
      if (asked !== undefined) return isForm ? field(asked, own(fields, asked)) : { to: 'text', text: token };
      const [first = '', ...rest] = (name ?? '').split('.');
      const variable = variables.find((one) => ownText(one, 'name') === first);
      return variable ? variableToMapped(first, variable, rest.join('.')) : UNKNOWN;
    },
  };
}
