import { z } from 'astro/zod';

// The errors say what is expected; the reader of YAML says what was found, and where.

/** Text that is not empty. */
export const text = z.string().regex(/\S/, 'text');

/** A date that exists, `YYYY-MM-DD`. */
export const isoDate = z.iso.date('a date that exists, `YYYY-MM-DD`');

/** The address of a page on the web. */
export const webAddress = z.url({ protocol: /^https$/, error: 'an address that starts with `https://`' });

/** A list of one or more. */
export const someOf = <Item extends z.ZodType>(item: Item) =>
	z.array(item).refine((items) => items.length > 0, 'a list of at least one');
