/** The best few of many, without sorting the rest. */
export class BestOf {
  private readonly numbers: number[] = [];
  private readonly scores: number[] = [];

  private readonly limit: number;
  private readonly order: Uint32Array;

  constructor(limit: number, order: Uint32Array) {
    this.limit = limit;
    this.order = order;
  }

  private isBefore(n: number, score: number, at: number): boolean {
    const other = this.scores[at] as number;
    if (score !== other) return score > other;
    const [mine, theirs] = [this.order[n] as number, this.order[this.numbers[at] as number] as number];
    return mine !== theirs ? mine < theirs : n < (this.numbers[at] as number);
  }

  /** Takes it in where it is among the best so far. */
  offer(n: number, score: number): void {
    const { numbers, scores, limit } = this;
    if (numbers.length === limit && !this.isBefore(n, score, limit - 1)) return;
    let at = numbers.length;
    while (at > 0 && this.isBefore(n, score, at - 1)) at--;
    numbers.splice(at, 0, n);
    scores.splice(at, 0, score);
    if (numbers.length > limit) {
      numbers.pop();
      scores.pop();
    }
  }

  /** Their numbers, best first. */
  get best(): readonly number[] {
    return this.numbers;
  }
}
