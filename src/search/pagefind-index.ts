import { close, createIndex } from 'pagefind';
import type { Locale } from '../i18n/index.ts';
import type { SearchRecord } from './records.ts';

/** A file of the search index, by its path in the index's folder. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** What the site uses of what Pagefind writes; its own search boxes stay out. */
const used = /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|(index|fragment)\/.+)$/;

/**
 * Make the Pagefind index.
 *
 * @throws with all that Pagefind complains of
 */
export async function buildIndex(records: Map<Locale, SearchRecord[]>): Promise<IndexFile[]> {
	// One file for all fragments of a language: a search costs one request, however many results it has.
	const { index, errors } = await createIndex({ maxFragments: 1 });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	for (const [language, entries] of records) {
		for (const { url, kind, label, verdict, context, words } of entries) {
			const added = await index.addCustomRecord({
				url,
				language,
				content: `${label}. ${context}. ${words}`,
				meta: { title: label, kind, verdict, context },
			});
			errors.push(...added.errors);
		}
	}
	const { files, errors: fileErrors } = await index.getFiles();
	await close();
	errors.push(...fileErrors);
	if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
	return files.filter(({ path }) => used.test(path));
}
