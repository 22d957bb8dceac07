import { z } from 'astro/zod';

// The errors only say what is expected; `readYaml` says what was found, and where.

/** Text that is not blank. */
export const text = z.string().regex(/\S/, 'text');

/** A date that exists, `YYYY-MM-DD`. */
export const isoDate = z.iso.date('a date that exists, `YYYY-MM-DD`');

/** A web address that starts with `https://`. */
export const webAddress = z
	.url({ protocol: /^https$/, abort: true, error: 'an address that starts with `https://`' })
	.regex(/^https:\/\/[^/\\?#@]+(?:[/?#]|$)/i, 'an address with the name of the site behind `https://`');

/** A list of at least one item. */
export const someOf = <Item extends z.ZodType>(item: Item) =>
	z.array(item).refine((items) => items.length > 0, 'a list of at least one');
