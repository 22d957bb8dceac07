import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { alternatives, quotedApart } from '../content-files/yaml-words.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { allStatements } from '../policy/statements.ts';
import { noteKinds, type ProvenanceFile } from './provenance-file.ts';

/**
 * Check the provenance of all languages for ids that are neither on the policy page nor among the former ids, and for
 * notes that a language lacks.
 *
 * @param formerIds ids that were published once, and that a source document may still have words for; undefined if they
 *   could not be read
 * @param missed the ids that each language should have and has not, which are reported elsewhere
 */
export function checkProvenance(
	files: ProvenanceFile[],
	pages: Page[],
	formerIds: string[] | undefined,
	missed: Record<Locale, ReadonlySet<string>>,
): VFileMessage[] {
	const messages: VFileMessage[] = [];
	for (const file of files.filter(({ isRead }) => isRead)) {
		const page = pages.find(({ slug, locale }) => slug === policySlug && locale === file.locale);
		if (!page?.isRead) continue;
		const statements = [...missed[file.locale], ...allStatements(page.policy).map(({ id }) => id)];
		const known = {
			source: formerIds && [...statements, ...formerIds],
			notes: [...statements, ...page.sections.map(({ id }) => id), policySlug],
		};
		const report = (keys: PropertyKey[], ruleId: RuleId, reason: string) =>
			messages.push(messageAt(file.path, file.placeOfKey(keys), ruleId, reason));
		for (const id of Object.keys(file.words).filter((id) => known.source?.includes(id) === false)) {
			const expected = 'expected the id of a statement, or one that `content/ids.yaml` leads elsewhere';
			report(['source', id], 'provenance-id', `Unexpected id \`${id}\`, ${expected}`);
		}
		for (const kind of noteKinds) {
			for (const [id, own] of Object.entries(file[kind])) {
				if (!known.notes.includes(id)) {
					const expected = `expected the id of a statement or heading, or \`${policySlug}\``;
					report([kind, id], 'provenance-id', `Unexpected id \`${id}\`, ${expected}`);
				}
				for (const other of files.filter(({ isRead }) => isRead)) {
					const count = other[kind][id]?.length ?? 0;
					if (count >= own.length) continue;
					const place = `\`${other.path}:${other.placeOfKey([kind, id]).line}\``;
					const reason = `Unexpected note ${count + 1} on \`${id}\` in one language only, expected it in ${place}, too`;
					report([kind, id, count], 'provenance-note', reason);
				}
			}
		}
	}
	return messages;
}

/**
 * Warn about notes that speak of words which no document has any more, or of another revision than the pages show: they may
 * be true no longer.
 */
export function warnAboutNotes(files: ProvenanceFile[], pages: Page[]): VFileMessage[] {
	return files.flatMap(({ path, locale, subjects, placeOfValue }) => {
		const page = pages.find((candidate) => candidate.slug === policySlug && candidate.locale === locale);
		const shown = page?.frontmatter?.revision;
		if (!page?.isRead || shown === undefined || files.some(({ isRead }) => !isRead)) return [];
		return subjects.flatMap(({ id, words, keys }) => {
			const known = [...new Set(files.flatMap((file) => file.words[id] ?? []))];
			if (words === shown || known.includes(words)) return [];
			const [found, others] = quotedApart(words, known);
			const expected = alternatives([...others, `\`${shown}\``]);
			const reason = `Unexpected note on ${found}, expected one on ${expected}: read it again, then write what it speaks of`;
			return [messageAt(path, placeOfValue(keys), 'note-outdated', reason)];
		});
	});
}

/**
 * Warn about statements that are not recorded as part of any source document, although everything on the site comes
 * from one.
 */
export function warnAboutUnsourced(files: ProvenanceFile[], pages: Page[]): VFileMessage[] {
	const file = files.find(({ locale }) => locale === defaultLocale);
	const page = pages.find(({ slug, locale }) => slug === policySlug && locale === defaultLocale);
	if (!file?.isRead || !page?.isRead || files.some(({ isRead }) => !isRead)) return [];
	// A standalone category is listed both as a category and as a data item.
	const ids = new Set(allStatements(page.policy).map(({ id }) => id));
	const [first, ...others] = [...ids].filter((id) => !files.some(({ words }) => Object.hasOwn(words, id)));
	if (!first) return [];
	const found = others.length > 0 ? `statements \`${first}\` and ${others.length} more` : `statement \`${first}\``;
	const expected = `expected under \`source\` in \`${file.path}\`, in the document's words`;
	const reason = `Unexpected ${found} without a source, ${expected}`;
	return [messageAt(page.path, page.places.get(first), 'provenance-unsourced', reason)];
}
