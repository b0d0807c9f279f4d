import { useCallback, useEffect, useRef, useState } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';
import { testSiteRule, type RuleTest } from '@/lib/actions/test-site-rule';

/** So long after the last key a rule is tried again. */
const PAUSE = 300;

/** Tries a rule on the page used last: while it is written, when the window comes to the front, and when asked to. */
export function useRuleTest(rule: unknown): { test: RuleTest | undefined; again: () => void } {
  const [test, setTest] = useState<RuleTest>();
  const turn = useRef(0);
  const key = JSON.stringify(rule);
  const again = useCallback(() => {
    const own = ++turn.current;
    testSiteRule(JSON.parse(key)).then(
      (next) => own === turn.current && setTest(next),
      (error: unknown) => reportFailure('rule test', error),
    );
  }, [key]);
  useEffect(() => {
    const timer = setTimeout(again, PAUSE);
    window.addEventListener('focus', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', again);
    };
  }, [again]);
  return { test, again };
}
