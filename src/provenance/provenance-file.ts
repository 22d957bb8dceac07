import { z } from 'astro/zod';
import { messageAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { someOf, text } from '../content-files/yaml-values.ts';
import type { Locale } from '../i18n/index.ts';
import { renderNote } from '../markdown/render-note.ts';
import type { LocaleSource, Note } from '../policy/provenance.ts';

const notes = z
	.record(
		z.string(),
		someOf(
			z.strictObject({
				/** The words of documents that the note speaks of, or the date of the revision. */
				of: someOf(text),
				/** In Markdown. */
				text,
			}),
		),
	)
	.default({});

const schema = z.strictObject({
	/** What the language's source document calls each statement, by id; the document lacks whatever is missing here. */
	source: z.record(z.string(), text.nullable()),
	/** Where the source documents say different things, by the id of the statement or heading. */
	disagreements: notes,
	/** Where the site's wording differs from a source document's. */
	corrections: notes,
});

/** The kinds of notes. */
export const noteKinds = ['disagreements', 'corrections'] as const;

/** What a language's `provenance.yaml` says. */
export interface ProvenanceFile extends YamlPlaces, Pick<YamlFile<unknown>, 'path' | 'messages'> {
	locale: Locale;
	/** Whether the file has the right form; if not, a message says why, and the rest is empty. */
	isRead: boolean;
	words: LocaleSource['words'];
	disagreements: LocaleSource['disagreements'];
	corrections: LocaleSource['corrections'];
	/** What the notes speak of, with the keys that lead to it. */
	subjects: { id: string; words: string; keys: PropertyKey[] }[];
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
				texts.map(({ text: markdown }, index) => {
					const { note, problems } = renderNote(markdown);
					const place = placeOfValue([kind, id, index, 'text']);
					messages.push(...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)));
					return note;
				}),
			]),
		);
	const subjects = noteKinds.flatMap((kind) =>
		Object.entries(data?.[kind] ?? {}).flatMap(([id, texts]) =>
			texts.flatMap(({ of }, index) =>
				of.map((words, position) => ({ id, words, keys: [kind, id, index, 'of', position] })),
			),
		),
	);
	return {
		path,
		locale,
		isRead: data !== undefined,
		words: data?.source ?? {},
		disagreements: render('disagreements'),
		corrections: render('corrections'),
		subjects,
		placeOfKey,
		placeOfValue,
		messages,
	};
}
