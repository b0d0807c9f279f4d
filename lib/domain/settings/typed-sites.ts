/** Where typed shortcuts are on. */

/** Sites the agent turned on that are still allowed. */
export const typedPatterns = (on: readonly string[] | undefined, allowed: readonly string[]): string[] =>
  allowed.filter((pattern) => on?.includes(pattern));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One expression for the origins that match patterns such as "https://*.example.com/*"; nothing matches an empty list. */
export function originsOf(patterns: readonly string[]): string {
  const each = patterns.map((pattern) => {
    const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
    const start = scheme === '*' ? 'https?' : escaped(scheme);
    const name =
      host === '*' ? '.+' : host.startsWith('*.') ? `(.+\\.)?${escaped(host.slice(2))}` : escaped(host);
    return `${start}://${name}(:\\d+)?`;
  });
  return `^(${each.join('|')})$`;
}
