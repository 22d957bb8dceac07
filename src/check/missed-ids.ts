import { glossarySlug } from '../content-files/content-path.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import type { AddedStatement } from '../policy/since.ts';
import { allStatements } from '../policy/statements.ts';
import type { PublishedIds } from '../provenance/published-ids.ts';

/**
 * List the ids that the pages of each language should have and have not: another language has them, they were published,
 * or they stand in a part that could not be read. Each is reported once, on its page or as lost; whatever else names it is
 * right to do so.
 *
 * @param added the statements that only the newest revision has, which are on no page
 */
export function findMissedIds(
	pages: Page[],
	publishedIds: PublishedIds | undefined,
	added: AddedStatement[],
): Record<Locale, ReadonlySet<string>> {
	const isOnPage = ({ slug, id, successor }: PublishedIds['entries'][number]) =>
		slug !== glossarySlug && !successor && !added.some((statement) => statement.id === id);
	const published = (publishedIds?.entries ?? []).filter(isOnPage).map(({ id }) => id);
	const expected = [...pages.flatMap(({ places }) => [...places.keys()]), ...published];
	const lostIn = (locale: Locale) => {
		const own = pages.filter((page) => page.locale === locale);
		const there = new Set(
			own.flatMap(({ policy, sections }) => [...allStatements(policy), ...sections].map(({ id }) => id)),
		);
		return new Set(expected.filter((id) => !there.has(id)));
	};
	return Object.fromEntries(localeCodes.map((locale) => [locale, lostIn(locale)])) as Record<Locale, Set<string>>;
}
