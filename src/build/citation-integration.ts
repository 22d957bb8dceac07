import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, hashOf } from './bundle-script.ts';
import { virtualModule } from './virtual-module.ts';

const entry = 'src/components/offer-citation.ts';

/** Bundle the code that offers a citation into a file with its hash in the name. */
export default function citation(): AstroIntegration {
	let name = entry;
	let content = Buffer.from('');

	return {
		name: 'citation',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command === 'build') {
					content = Buffer.from(await bundleScript(fileURLToPath(config.root), entry));
					name = `cite-${hashOf([{ path: 'cite.js', content }])}.js`;
				}
				updateConfig({ vite: { plugins: [virtualModule('virtual:citation', () => config.base + name)] } });
			},
			'astro:build:done': async ({ dir }) => {
				await writeFile(join(fileURLToPath(dir), name), content);
			},
		},
	};
}
