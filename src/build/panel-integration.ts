import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, hashOf } from './bundle-script.ts';
import { virtualModule } from './virtual-module.ts';

const entry = 'src/components/statement-panel.ts';

/** Bundle the code that shows a statement over the policy page, in a file beside Astro's own with its hash in the name. */
export default function panel(): AstroIntegration {
	let name = entry;
	let content = Buffer.from('');

	return {
		name: 'panel',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command === 'build') {
					content = Buffer.from(await bundleScript(fileURLToPath(config.root), entry));
					name = `${config.build.assets}/panel-${hashOf([{ path: 'panel.js', content }])}.js`;
				}
				updateConfig({ vite: { plugins: [virtualModule('virtual:panel', () => config.base + name)] } });
			},
			'astro:build:done': async ({ dir }) => {
				const target = join(fileURLToPath(dir), name);
				await mkdir(dirname(target), { recursive: true });
				await writeFile(target, content);
			},
		},
	};
}
