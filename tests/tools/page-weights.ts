import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onWire } from '../helpers/weights.ts';

/** Print what the built pages weigh over the wire; of the many pages below another one, the heaviest. */
export function printPageWeights(): void {
	const pages = globSync('**/*.html', { cwd: 'dist' }).map((name) => ({
		name,
		// `en/data-collection/hardware-imei/index.html` is one of those below `en/data-collection`.
		group: name.split('/').length > 3 ? `${dirname(dirname(name))}/*` : name,
		bytes: onWire(readFileSync(join('dist', name))),
	}));
	console.log('Pages over the wire (brotli 5):');
	for (const [group, members] of Map.groupBy(
		pages.sort((a, b) => (a.name < b.name ? -1 : 1)),
		(page) => page.group,
	)) {
		const most = Math.max(...members.map(({ bytes }) => bytes));
		console.log(`  ${group.padEnd(30)} ${members.length > 1 ? `${members.length} pages, at most ` : ''}${most} B`);
	}
}
