import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { someOf, text } from '../content-files/yaml-values.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { renderNote } from '../markdown/render-note.ts';
import type { LocaleSource, Note } from '../policy/provenance.ts';
import { allStatements } from '../policy/statements.ts';

const notes = z.record(z.string(), someOf(text)).default({});

const schema = z.strictObject({
	/** What the language's source document calls each statement, by id; the document lacks whatever is missing here. */
	source: z.record(z.string(), text.nullable()),
	/** Where the source documents say different things, by the id of the statement or heading. */
	disagreements: notes,
	/** Where the site's wording differs from a source document's. */
	corrections: notes,
});

const noteKinds = ['disagreements', 'corrections'] as const;

/** What a language's `provenance.yaml` says. */
export interface ProvenanceFile extends YamlPlaces, Pick<YamlFile<unknown>, 'path' | 'messages'> {
	locale: Locale;
	/** Whether the file has the right form; if not, a message says why, and the rest is empty. */
	isRead: boolean;
	words: LocaleSource['words'];
	disagreements: LocaleSource['disagreements'];
	corrections: LocaleSource['corrections'];
}

/**
 * Read what a language's source document calls the statements, and the notes on it, which are in Markdown.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function readProvenance(path: string, locale: Locale, source: string): ProvenanceFile {
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema);
	const render = (kind: (typeof noteKinds)[number]): Record<string, Note[]> =>
		Object.fromEntries(
			Object.entries(data?.[kind] ?? {}).map(([id, texts]) => [
				id,
				texts.map((markdown, index) => {
					const { note, problems } = renderNote(markdown);
					const place = placeOfValue([kind, id, index]);
					messages.push(...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)));
					return note;
				}),
			]),
		);
	return {
		path,
		locale,
		isRead: data !== undefined,
		words: data?.source ?? {},
		disagreements: render('disagreements'),
		corrections: render('corrections'),
		placeOfKey,
		placeOfValue,
		messages,
	};
}

/**
 * Check the provenance of all languages for ids that are neither on the policy page nor among the former ids, and for
 * notes that a language lacks.
 *
 * @param formerIds ids that were published once, and that a source document may still have words for
 */
export function checkProvenance(files: ProvenanceFile[], pages: Page[], formerIds: string[]): VFileMessage[] {
	const messages: VFileMessage[] = [];
	for (const file of files.filter(({ isRead }) => isRead)) {
		const page = pages.find(({ slug, locale }) => slug === policySlug && locale === file.locale);
		if (!page?.isRead) continue;
		const statements = allStatements(page.policy).map(({ id }) => id);
		const known = {
			source: [...statements, ...formerIds],
			notes: [...statements, ...page.sections.map(({ id }) => id), policySlug],
		};
		const report = (keys: PropertyKey[], ruleId: RuleId, reason: string) =>
			messages.push(messageAt(file.path, file.placeOfKey(keys), ruleId, reason));
		for (const id of Object.keys(file.words).filter((id) => !known.source.includes(id))) {
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
