/** Numbers that look random, and are the same for the same seed. */
export interface Random {
	/** Give a whole number from 0 to below the bound. */
	below: (bound: number) => number;
	/** @throws when there is nothing to pick from */
	pick: <Item>(items: readonly Item[]) => Item;
}

/** Make random numbers from a seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export function randomOf(seed: number): Random {
	let state = seed;
	function below(bound: number): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
	}
	return {
		below,
		pick(items) {
			if (items.length === 0) throw new Error('Expected something to pick from.');
			// `below` stays below the length.
			return items[below(items.length)] as (typeof items)[number];
		},
	};
}
