import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyEdits } from './content-security-policy.ts';
import { linkEdits } from './link-edits.ts';
import { applyEdits, elementsOf } from './page-edits.ts';
import { trimSpaces } from './trim-spaces.ts';

/** Give every built page what can only be known when it is whole: its content security policy, and links for any host. */
export default function finishPages(): AstroIntegration {
	let base = '/';

	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const name of await readdir(folder, { recursive: true })) {
					if (!name.endsWith('.html')) continue;
					const html = await readFile(join(folder, name), 'utf8');
					await writeFile(join(folder, name), finishPage(html, base + name.replaceAll('\\', '/')));
				}
			},
		},
	};
}

/**
 * Finish a page.
 *
 * @param html the page as Astro wrote it
 * @param address the address of its file from the root of the origin, such as `/en/about/index.html`
 * @throws if it has no encoding declaration, which is to be followed by its content security policy
 */
export function finishPage(html: string, address: string): string {
	const trimmed = trimSpaces(html);
	const elements = elementsOf(trimmed);
	return applyEdits(trimmed, [...policyEdits(trimmed, elements), ...linkEdits(elements, address)]);
}
