import type { VFileMessage } from 'vfile-message';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { idFormInWords, isId } from '../markdown/statements/label.ts';
import { allStatements } from '../policy/statements.ts';
import { type GlossaryFile, namesIn, type OwnName } from './glossary-file.ts';

/**
 * Check the glossaries of all languages: ids of another form, terms that a language lacks, names that lead to more than one
 * term, and what the terms explain.
 *
 * @param missed the ids that the default language should have and has not, which are reported elsewhere
 */
export function checkGlossaries(files: GlossaryFile[], pages: Page[], missed: ReadonlySet<string>): VFileMessage[] {
	const read = files.filter(({ isRead }) => isRead);
	return read.flatMap((file) => [
		...checkIds(file, read),
		...checkNames(file),
		...(file.locale === defaultLocale ? checkExplained(file, pages, missed) : checkNoneExplained(file)),
	]);
}

/** Report ids of another form, and those that another language lacks. */
function checkIds(file: GlossaryFile, files: GlossaryFile[]): VFileMessage[] {
	return file.entries.flatMap(({ id }) => {
		const report = (ruleId: RuleId, reason: string) =>
			messageAt(file.path, file.placeOfKey(['terms', id]), ruleId, reason);
		if (!isId(id)) return [report('id-form', `Unexpected id \`${id}\`, expected ${idFormInWords}`)];
		return files
			.filter(({ places }) => !places.has(id))
			.map(({ path }) =>
				report('term-missing', `Unexpected term \`${id}\` in one language only, expected it in \`${path}\`, too`),
			);
	});
}

/** Report names that are there already, whatever their case. */
function checkNames(file: GlossaryFile): VFileMessage[] {
	const firsts = new Map<string, OwnName>();
	return namesIn(file).flatMap((own) => {
		const { name, keys } = own;
		const first = firsts.get(name.toLowerCase());
		if (!first) {
			firsts.set(name.toLowerCase(), own);
			return [];
		}
		const line = file.placeOfValue(first.keys).line;
		const reason = `Unexpected \`${name}\` a second time, expected it once: it leads to \`${first.id}\` at line ${line} already`;
		return [messageAt(file.path, file.placeOfValue(keys), 'term-name', reason)];
	});
}

/** Report what a term explains that is no statement, or is there twice. */
function checkExplained(file: GlossaryFile, pages: Page[], missed: ReadonlySet<string>): VFileMessage[] {
	const own = pages.filter(({ locale }) => locale === file.locale);
	// Where a page could not be read, its ids are not known to be wrong.
	const known = own.every(({ isRead }) => isRead)
		? new Set([...missed, ...own.flatMap(({ policy }) => allStatements(policy)).map(({ id }) => id)])
		: undefined;
	return file.entries.flatMap(({ id, explains }) =>
		explains.flatMap((explained, index) => {
			const report = (reason: string) =>
				messageAt(file.path, file.placeOfValue(['terms', id, 'explains', index]), 'term-explains', reason);
			if (known && !known.has(explained)) {
				return [report(`Unexpected id \`${explained}\`, expected the id of a statement`)];
			}
			if (explains.indexOf(explained) === index) return [];
			return [report(`Unexpected \`${explained}\` a second time, expected it once in the list`)];
		}),
	);
}

/** Report that a translation says what a term explains, which its original says for it. */
function checkNoneExplained(file: GlossaryFile): VFileMessage[] {
	return file.entries
		.filter(({ explains }) => explains.length > 0)
		.map(({ id }) => {
			const reason = 'Unexpected `explains` in a translation, expected it in the default language alone';
			return messageAt(file.path, file.placeOfKey(['terms', id, 'explains']), 'term-explains', reason);
		});
}
