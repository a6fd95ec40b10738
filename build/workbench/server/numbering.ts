/** Gives equal things one number, in the order in which they first come. */
export class Numbering<Thing> {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.things.push(thing) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}
