/** What the columns of a table are: guessed from their names and cells, or said by the agent. */
import type { Lang } from '@/lib/base/l10n';
import type { BodySource } from './body';
import { headName, type Table } from './table';

export const COLUMN_USES = [
  'skip',
  'id',
  'title',
  'shortcut',
  'body',
  'tags',
  'folder',
  'lang',
  'channel',
] as const;

export type ColumnUse = (typeof COLUMN_USES)[number];

/** What each column is. It is data, so that it can be shown, changed and given back. */
export interface ColumnMap {
  hasHead: boolean; // the first row names the columns
  columns: { use: ColumnUse; lang?: Lang | undefined }[]; // `lang` of a body
  bodies: BodySource['kind'];
}

/** A table as a person chooses its columns: the map in force, and what stands in the first rows. */
export interface TableView {
  map: ColumnMap;
  head: string[];
  sample: string[][];
  sheet?: string | undefined;
  sheets?: string[] | undefined;
  delimiter?: string | undefined;
}

/** Column names as tools and people write them, in the order they are looked for. */
const NAMES: Record<Exclude<ColumnUse, 'skip'>, string> = {
  id: 'id|编号|序号|uuid',
  shortcut:
    'shortcut|shortcode|short code|code|abbreviation|abbr|trigger|keyword|快捷键|快捷码|快捷编码|快捷短语编码|缩写|编码|短码|关键词触发',
  title: 'title|name|label|subject|heading|标题|名称|话术标题|短语标题|主题|问题|question|常见问题',
  body: 'body|content|text|reply|response|answer|message|snippet|template|replace|内容|正文|话术|话术内容|短语内容|快捷短语|回复|回复内容|答案|文本|模板|body html|content html',
  tags: 'tags|tag|labels|keywords|标签|关键词|关键字',
  folder:
    'folder|category|group|type|issue type|section|类型|分类|分组|目录|类别|所属分组|话术分类|一级分类|问题类型',
  lang: 'language|lang|locale|语言|语种',
  channel: 'channel|渠道',
};

const USE_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([use, names]) =>
    names.split('|').map((name): [string, ColumnUse] => [name, use as ColumnUse]),
  ),
);

const BODY_LANGS: [RegExp, Lang][] = [
  [/中文|简体|chinese|\bzh\b|\bcn\b/, 'zh-CN'],
  [/英文|英语|english|\ben\b/, 'en'],
];

interface Named {
  use: ColumnUse;
  lang?: Lang | undefined;
}

/** `内容(中文)`, `body en` and a bare `English` are bodies of a language. */
function namedUse(cell: string): Named | undefined {
  const name = headName(cell);
  const use = USE_BY_NAME.get(name);
  if (use !== undefined) return { use };
  const lang = BODY_LANGS.find(([pattern]) => pattern.test(name));
  if (!lang) return undefined;
  const rest = name.replace(lang[0], '').replace(/[()[\]·:,/ ]+/g, ' ').trim(); // prettier-ignore
  const isBody = rest === '' || USE_BY_NAME.get(rest) === 'body';
  return isBody ? { use: 'body', lang: lang[1] } : undefined;
}

/** Each use but the body of a language stands once: the first column that has it keeps it. */
function once(columns: readonly (Named | undefined)[]): ColumnMap['columns'] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = `${column?.use} ${column?.lang ?? ''}`;
    if (!column || seen.has(key)) return { use: 'skip' };
    seen.add(key);
    return column;
  });
}

const HTML = /<(?:p|br|div|b|strong|em|i|a|ul|ol|li|span|h[1-6]|table|blockquote)\b[^<>]*>/i;

const column = (rows: readonly string[][], at: number) => rows.map((cells) => cells[at] ?? '');

const average = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(cells.length, 1);

/** Short, without spaces, and no two alike: names to type. */
const areShortcuts = (cells: readonly string[]) =>
  cells.every((cell) => /^\S{1,30}$/.test(cell)) && new Set(cells).size === cells.length;

/** Without names the longest column is the body; before it stand shortcut and title. */
function unnamedColumns(rows: readonly string[][]): ColumnMap['columns'] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const lengths = Array.from({ length: width }, (_, i) => average(column(rows, i)));
  const body = lengths.indexOf(Math.max(...lengths));
  const others = lengths.map((_, i) => i).filter((i) => i !== body);
  const shortcut = others.find((i) => areShortcuts(column(rows, i)));
  const title = others.find((i) => i !== shortcut);
  return lengths.map((_, i) => ({
    use: i === body ? 'body' : i === shortcut ? 'shortcut' : i === title ? 'title' : 'skip',
  }));
}

/** A guess of what the columns are; nothing is imported by it before a person has seen it. */
export function guessColumns({ rows }: Table): ColumnMap {
  const [first, ...rest] = rows.map((row) => row.cells);
  const named = (first ?? []).map(namedUse);
  const hasBody = named.some((n) => n?.use === 'body');
  const hasHead = hasBody || (rest.length > 0 && named.filter((n) => n !== undefined).length >= 2);
  const body = (hasHead ? rest : rows.map((row) => row.cells)).slice(0, 200);
  const columns = hasHead && hasBody ? once(named) : unnamedColumns(body);
  const texts = columns.flatMap((c, i) => (c.use === 'body' ? column(body, i) : []));
  const isHtml = texts.filter((text) => HTML.test(text)).length * 3 >= Math.max(texts.length, 1);
  return { hasHead, columns, bodies: isHtml ? 'html' : 'plain' };
}
