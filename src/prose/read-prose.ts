import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRevisionPath } from '../content-files/content-path.ts';
import { localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { passagesOfNotes } from '../markdown/render-note.ts';
import type { ProseFile } from './prose-text.ts';
import { keepProse, proseKeys } from './yaml-prose.ts';

const frontmatter = /^---\r?\n.*?\n(?=---\r?\n)/s;

/** Take the prose out of a page: its running text, and the sentences of its frontmatter. */
export function proseOfPage({
	path,
	locale,
	source,
	prose,
}: Pick<Page, 'path' | 'locale' | 'source' | 'prose'>): ProseFile {
	const [raw = ''] = frontmatter.exec(source) ?? [];
	const kept = keepProse(raw.replace(/^---/, '   '), proseKeys.frontmatter);
	return { path, locale, source, passages: [...passagesOfNotes(kept), ...prose] };
}

/** Take the prose out of the files beside the pages: notes on the sources and on revisions, and the glossary. */
export async function proseOfNotes(root: string, paths: string[]): Promise<ProseFile[]> {
	const files = await Promise.all(
		paths.map(async (path) => {
			const source = await readFile(join(root, path), 'utf8');
			return localeCodes.flatMap((locale): ProseFile[] => {
				const isProse = proseKeysOf(path, locale);
				if (!isProse) return [];
				return [{ path, locale, source, passages: passagesOfNotes(keepProse(source, isProse)) }];
			});
		}),
	);
	return files.flat();
}

function proseKeysOf(path: string, locale: (typeof localeCodes)[number]) {
	if (parseRevisionPath(path)) return proseKeys.revision(locale);
	if (path === `content/${locale}/provenance.yaml`) return proseKeys.provenance;
	if (path === `content/${locale}/glossary.yaml`) return proseKeys.glossary;
	return undefined;
}
