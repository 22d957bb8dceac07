// Makes Astro's types of the content where there are none, or where they are older than what they are made from.
import { statSync } from 'node:fs';

const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('.astro/types.d.ts') < changed('package-lock.json')) {
	const { sync } = await import('astro');
	await sync({ logLevel: 'error' });
}
