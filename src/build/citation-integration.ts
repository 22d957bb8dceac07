import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, hashOf } from './bundle-script.ts';

const entry = 'src/components/offer-citation.ts';

/** Bundle the code that offers a citation, in a file whose name bears its hash. The pages know it as `__CITATION_CODE__`. */
export default function citation(): AstroIntegration {
	let name = entry;
	let content = Buffer.from('');

	return {
		name: 'citation',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command === 'build') {
					content = Buffer.from(await bundleScript(fileURLToPath(config.root), entry));
					name = `cite-${hashOf([{ path: entry, content }])}.js`;
				}
				updateConfig({ vite: { define: { __CITATION_CODE__: JSON.stringify(config.base + name) } } });
			},
			'astro:build:done': async ({ dir }) => {
				await writeFile(join(fileURLToPath(dir), name), content);
			},
		},
	};
}
