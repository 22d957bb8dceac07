import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** The most of its size that a file may keep to be worth a second one. Pagefind's index and pictures are compressed already. */
const mostKept = 0.9;

/** The ways to compress, by the endings at which hosts look for them. Brotli's default is its best. */
const compressors: Record<string, (content: Buffer) => Promise<Buffer>> = {
	br: promisify(brotliCompress),
	gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Write compressed files beside those that gain from it, for hosts that serve them instead of compressing each time. */
export default function precompress(): AstroIntegration {
	return {
		name: 'precompress',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				let written = 0;
				for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
					if (!entry.isFile() || entry.name === '_headers') continue;
					const path = join(entry.parentPath, entry.name);
					const content = await readFile(path);
					for (const [ending, compress] of Object.entries(compressors)) {
						const compressed = await compress(content);
						if (compressed.length > content.length * mostKept) continue;
						await writeFile(`${path}.${ending}`, compressed);
						written += 1;
					}
				}
				logger.info(`${written} compressed files stand beside the others.`);
			},
		},
	};
}
