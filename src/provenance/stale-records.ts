import type { VFileMessage } from 'vfile-message';
import { messageAt } from '../content-files/message.ts';
import { openingPart } from '../markdown/page/page.ts';
import type { PublishedIds } from './published-ids.ts';
import type { TranslatedFile } from './translated-file.ts';
import { type TranslationFile, textRecords } from './translation-file.ts';

/** List the parts of a page that a translation has records of, and that the page has no more. */
export function staleParts(file: TranslationFile | undefined, { slug, prints }: TranslatedFile): string[] {
	const ids = textRecords.flatMap((key) => Object.keys(file?.[key][slug] ?? {}));
	return [...new Set(ids)].filter((id) => !prints.has(id));
}

/** Warn about the records of parts that are gone on purpose: they have no id, or theirs leads to another. */
export function warnAboutStale(
	file: TranslationFile,
	originals: TranslatedFile[],
	published: PublishedIds | undefined,
): VFileMessage[] {
	return originals.flatMap((original) => {
		const { slug, path, isRead } = original;
		const retired = published?.entries.filter((entry) => entry.slug === slug && entry.successor).map(({ id }) => id);
		const stale = staleParts(file, original).filter((id) => id === openingPart || retired?.includes(id));
		const [first, ...others] = stale;
		if (!isRead || first === undefined) return [];
		const key = textRecords.find((one) => Object.hasOwn(file[one][slug] ?? {}, first)) ?? 'originals';
		const [found, them] =
			others.length > 0
				? [`records of \`${first}\` and ${others.length} more`, 'them']
				: [`record of \`${first}\``, 'it'];
		const reason = `Unexpected ${found}, expected none: \`${path}\` has no such text; \`npm run record\` removes ${them}`;
		return [messageAt(file.path, file.placeOfKey([key, slug, first]), 'translation-stale', reason)];
	});
}
