/** Chance that is the same each time. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly chance: () => number;
  /** About 0, with a deviation of 1 (Box and Muller). */
  readonly normal: () => number;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** A linear congruential generator (Park and Miller, 1988), started from `seed`. */
export function randomly(seed: number): Random {
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    chance,
    normal: () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()),
    shuffled: items => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = Math.floor(chance() * (at + 1));
        [mixed[at], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[at] as (typeof mixed)[number]];
      }
      return mixed;
    },
  };
}
