import type { VFileMessage } from 'vfile-message';
import { idsPath, policySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { TextFile } from '../markdown/page/page.ts';
import type { ContentFiles } from './read-content.ts';

/**
 * Report ids that were published, as a record of something else tells, and are lost: they are neither on their page nor
 * among the published ids, from which a line has gone together with the text.
 *
 * @param pages the files whose ids are published
 */
export function checkLostIds(
	{ publishedIds, publishedVerdicts, translations }: ContentFiles,
	pages: TextFile[],
): VFileMessage[] {
	const recorded = [
		...[...(publishedVerdicts?.verdicts ?? [])].map(([id, { place }]) => {
			return { slug: policySlug, id, path: publishedVerdicts?.path ?? '', place };
		}),
		...translations.flatMap(({ path, originals, placeOfKey }) =>
			Object.entries(originals).flatMap(([slug, ids]) =>
				Object.keys(ids).map((id) => ({ slug, id, path, place: placeOfKey(['originals', slug, id]) })),
			),
		),
	];
	const published = new Set(publishedIds?.entries.map(({ slug, id }) => `${slug}#${id}`));
	// Once, however many records have it.
	const firsts = new Map(recorded.toReversed().map((record) => [`${record.slug}#${record.id}`, record]));
	return recorded.flatMap((record) => {
		const { slug, id, path, place } = record;
		if (firsts.get(`${slug}#${id}`) !== record) return [];
		const page = pages.find((file) => file.slug === slug && file.locale === defaultLocale);
		// The parts of a page that have no id begin with a dot.
		if (!page?.isRead || page.places.has(id) || published.has(`${slug}#${id}`) || id.startsWith('.')) return [];
		const expected = `expected it in \`${page.path}\`, or where it went in \`${idsPath}\`: \`- ${id}: other-id\``;
		return [messageAt(path, place, 'id-lost', `Unexpected loss of \`${id}\`, which was published, ${expected}`)];
	});
}
