import type { Content } from '../check/check-content.ts';
import { checkSearchWords } from '../check/check-search-words.ts';
import { idsPath, policySlug } from '../content-files/content-path.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Change, RevisionStatement } from '../policy/revisions.ts';
import { textRecords } from '../provenance/translation-file.ts';
import { readSearchWords, type SearchWords } from '../search/indexing/search-words.ts';
import type { EditFile } from './file-edits.ts';
import { withIds, withinKey, withoutKey } from './yaml-lines.ts';

/** The statements that there are afterwards. */
interface StatementsAfter {
	statements: ReadonlyMap<string, Pick<RevisionStatement, 'verdict'>>;
}

/**
 * Take statements that are gone out of the files beside the pages, and let their ids lead to their category or, if they had
 * none, to their heading. What is listed again has its id back.
 *
 * @param successor where all of the ids lead instead
 */
export async function retire(
	{ pages, publishedIds, searchWords, glossaries, provenance, translations }: Content,
	{ changes, to }: { changes: Change[]; to: StatementsAfter },
	edit: EditFile,
	successor?: string,
): Promise<void> {
	const original = pages.find(({ slug, locale }) => slug === policySlug && locale === defaultLocale);
	const gone = changes.filter(({ after }) => !after);
	const isGone = (id: string | undefined) => gone.some((change) => change.id === id);
	const successorOf = ({ id, before }: Change) => {
		if (successor) return successor;
		const category = before?.category;
		return category !== undefined && !isGone(category) ? category : original?.headingOf.get(id);
	};
	if (publishedIds) {
		await edit(idsPath, (source) =>
			withinKey(source, policySlug, (list) =>
				changes.reduce((text, change) => withSuccessor(text, change, successorOf(change)), list),
			),
		);
	}
	const ids = gone.map(({ id }) => id);
	for (const words of searchWords) await edit(words.path, (text) => withoutTerms(text, words, ids, to));
	for (const { path } of glossaries) await edit(path, (text) => withIds(text, 'explains', without(ids)));
	for (const id of ids) {
		for (const { path, locale } of provenance) {
			await edit(path, (text) => {
				const notes = withoutKey(withoutKey(text, ['disagreements', id]), ['corrections', id]);
				return locale === defaultLocale ? withoutKey(notes, ['source', id]) : notes;
			});
		}
		for (const { path } of translations) {
			await edit(path, (text) => textRecords.reduce((all, key) => withoutKey(all, [key, policySlug, id]), text));
		}
		for (const { path, frontmatter } of pages) {
			if (!frontmatter?.remarks || !Object.hasOwn(frontmatter.remarks, id)) continue;
			const isLast = Object.keys(frontmatter.remarks).every(isGone);
			await edit(path, (text) => withoutKey(text, isLast ? ['remarks'] : ['remarks', id]));
		}
	}
}

/** Take out the terms of statements, and the marks of terms that are shared with no other verdict any more. */
function withoutTerms(
	source: string,
	{ path, locale }: SearchWords,
	ids: string[],
	{ statements }: StatementsAfter,
): string {
	const withoutOwn = ids.reduce((text, id) => withoutKey(text, ['terms', id]), source);
	const left = withIds(withoutOwn, 'near', without(ids));
	const verdicts = new Map([...statements].map(([id, { verdict }]) => [id, verdict]));
	const needless = checkSearchWords(readSearchWords(path, locale, left), verdicts)
		.filter(({ ruleId }) => ruleId === 'search-shared')
		.map(({ line }) => line);
	const lines = left.split('\n');
	return lines.map((text, index) => (needless.includes(index + 1) ? text.replace('!shared ', '') : text)).join('\n');
}

const without = (gone: string[]) => (id: string) => (gone.includes(id) ? [] : [id]);

/** Let an id that is gone lead on; let one that is back be itself. */
function withSuccessor(list: string, { id, before, after }: Change, successor: string | undefined): string {
	if (!before) return list.replace(new RegExp(`^( *- ${id}): .*$`, 'm'), '$1');
	return after || !successor ? list : leadOn(list, id, successor);
}

/** Let an id among the published ones of a page lead to another, and all that led to it. */
export function leadOn(list: string, id: string, successor: string): string {
	return list
		.replace(new RegExp(`^( *- ${id})$`, 'm'), `$1: ${successor}`)
		.replace(new RegExp(`^( *- [a-z0-9-]+: )${id}$`, 'gm'), `$1${successor}`);
}
