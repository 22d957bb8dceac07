import type { VFileMessage } from 'vfile-message';
import { messageAt } from '../content-files/message.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import type { ProvenanceFile } from '../provenance/provenance-file.ts';
import type { RevisionFile } from '../provenance/revision-file.ts';

/** Report a page in the default language that renders another revision than the one that its source is. */
export function checkSourceDates(pages: Page[]): VFileMessage[] {
	return pages.flatMap(({ path, locale, frontmatter, frontmatterPlaces }) => {
		const { revision, source } = frontmatter ?? {};
		if (locale !== defaultLocale || revision === undefined || source?.date === revision) return [];
		const place = frontmatterPlaces?.placeOfValue(['source', 'date']);
		const reason = `Unexpected \`source.date\` ${source?.date}, expected ${revision}, the revision that the page renders`;
		return [messageAt(path, place, 'source-date', reason)];
	});
}

/**
 * Report documents in other languages from between two revisions: each revision is compared with the one before it, and a
 * document in another language tells nothing of words that change in this one. Nor may two of them have the same date of
 * their own, or none: the date is part of the addresses of what they are compared with.
 */
export function checkOtherDates(
	pages: Page[],
	provenance: Pick<ProvenanceFile, 'locale' | 'words'>[],
	revisions: RevisionFile[],
): VFileMessage[] {
	const shown = pages.flatMap(({ locale, frontmatter }) => (locale === defaultLocale && frontmatter?.revision) || []);
	const dates = [...shown, ...revisions.flatMap(({ changes }) => changes?.date ?? [])].toSorted();
	const [oldest] = dates;
	const others = pages.filter(({ locale, frontmatter }) => locale !== defaultLocale && frontmatter?.source);
	// Only a document whose words are recorded is a revision.
	const hasWords = (code: Locale) =>
		provenance.some(({ locale, words }) => locale === code && Object.keys(words).length > 0);
	return others.flatMap(({ path, locale, frontmatter, frontmatterPlaces }, at) => {
		const { date = null } = frontmatter?.source ?? {};
		if (!oldest || (date && dates.includes(date))) return [];
		const place = frontmatterPlaces?.placeOfValue(['source', 'date']);
		const isTwin = (other: Page) => hasWords(other.locale) && other.frontmatter?.source?.date === date;
		const twin = others.slice(0, at).find(isTwin);
		if (twin && hasWords(locale)) {
			const reason = `Unexpected \`source.date\` ${date} of a second document in another language, expected another than that of \`${twin.path}\``;
			return [messageAt(path, place, 'source-between', reason)];
		}
		if (!date || date < oldest) return [];
		const reason = `Unexpected \`source.date\` ${date} of a document in another language, expected \`null\`, the date of a revision, or one before ${oldest}: in between, it would hide what changed`;
		return [messageAt(path, place, 'source-between', reason)];
	});
}

/**
 * Warn about revisions that are yet to come. The clock may be wrong, so that nothing depends on it.
 *
 * @param today `YYYY-MM-DD`
 */
export function warnAboutFuture(pages: Page[], revisions: RevisionFile[], today: string): VFileMessage[] {
	const dates = [
		...pages.map(({ path, frontmatter, frontmatterPlaces }) => {
			return { path, date: frontmatter?.revision, place: frontmatterPlaces?.placeOfValue(['revision']) };
		}),
		...revisions.map(({ path, changes, placeOfKey }) => ({ path, date: changes?.date, place: placeOfKey([]) })),
	];
	return dates
		.filter(({ date }) => (date ?? '') > today)
		.map(({ path, date, place }) => {
			const reason = `Unexpected date ${date} of a revision, expected none that is yet to come`;
			return messageAt(path, place, 'revision-future', reason);
		});
}
