/** A site rule as a form holds it: every list a text of lines, every absence an empty text. */
import type { Channel } from '@/lib/domain/guides/playbook';
import type { Flavour } from '@/lib/domain/message/message';
import type { SiteRule, Spot } from './site-rule';

/** A spot whose parts are all there to be typed into. */
export type SpotDraft = Required<{ [K in keyof Spot]: string }>;

/** Everything the form shows. */
export interface RuleDraft {
  title: string;
  patterns: string; // one a line
  address: string; // empty: as the first pattern has it
  detect: string;
  pagePart: string; // the part that the page names, where the address does not
  pageSpots: SpotDraft[]; // where the page names the conversation; none: the address does
  personal: boolean;
  channel: Channel | '';
  name: SpotDraft[];
  number: SpotDraft[];
  numberPart: string;
  public: string; // one selector a line
  internal: string;
  flavour: Flavour | '';
}

const spotToDraft = ({ select, attribute = '', cut = '' }: Spot): SpotDraft => ({ select, attribute, cut });

/** A spot to type into. */
export const emptySpot = (): SpotDraft => ({ select: '', attribute: '', cut: '' });

/** A form with nothing in it, or with what `rule` says. */
export function ruleToDraft(rule?: SiteRule): RuleDraft {
  return {
    title: rule?.title ?? '',
    patterns: rule?.patterns.join('\n') ?? '',
    address: rule?.address ?? '',
    detect: rule?.detect ?? '',
    pagePart: rule?.page?.part ?? 'chat',
    pageSpots: rule?.page?.spots.map(spotToDraft) ?? [],
    personal: rule?.page?.personal ?? true,
    channel: rule?.channel ?? '',
    name: rule?.name.map(spotToDraft) ?? [emptySpot()],
    number: rule?.number.map(spotToDraft) ?? [emptySpot()],
    numberPart: rule?.numberPart ?? '',
    public: rule?.boxes?.public.join('\n') ?? '',
    internal: rule?.boxes?.internal.join('\n') ?? '',
    flavour: rule?.flavour ?? '',
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const spots = (drafts: readonly SpotDraft[]): Spot[] =>
  drafts
    .filter(({ select, attribute, cut }) => `${select}${attribute}${cut}`.trim() !== '')
    .map(({ select, attribute, cut }) => ({
      select: select.trim(),
      ...(attribute.trim() === '' ? {} : { attribute: attribute.trim() }),
      ...(cut.trim() === '' ? {} : { cut: cut.trim() }),
    }));

/** The one address that follows from a pattern: its path, query and fragment without what may be anything. */
export function addressOfPattern(pattern: string, part?: string): string {
  const own = pattern
    .replace(/^[^/?#]*/, '')
    .replace(/\{([a-z]+):[a-z]+\}/g, '{$1}')
    .replace(/\/?\*+/g, '');
  const path = own.startsWith('/') ? own : `/${own}`;
  return part === undefined || path.includes(`{${part}}`) ? path : `${path}#{${part}}`;
}

/** The rule that a form describes. It may have faults: `readRule` says which. */
export function draftToRule(draft: RuleDraft): Omit<SiteRule, 'id'> {
  const patterns = lines(draft.patterns);
  const pageSpots = spots(draft.pageSpots);
  const part = pageSpots.length > 0 ? draft.pagePart : undefined;
  const optional = {
    detect: draft.detect.trim() || undefined,
    page: part === undefined ? undefined : { part, spots: pageSpots, personal: draft.personal },
    channel: draft.channel || undefined,
    numberPart: draft.numberPart.trim() || undefined,
    boxes: { public: lines(draft.public), internal: lines(draft.internal) },
    flavour: draft.flavour || undefined,
  };
  return {
    v: 1,
    title: draft.title.trim(),
    tried: false,
    patterns,
    address: draft.address.trim() || addressOfPattern(patterns[0] ?? '', part),
    name: spots(draft.name),
    number: spots(draft.number),
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<SiteRule>),
  };
}
