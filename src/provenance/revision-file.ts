import { z } from 'astro/zod';
import { messageAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { isoDate, someOf, text, webAddress } from '../content-files/yaml-values.ts';
import { localeCodes } from '../i18n/index.ts';
import { renderNote } from '../markdown/render-note.ts';
import { mamVerdicts, verdicts } from '../policy/model.ts';
import type { RecordedRevision } from '../policy/revisions.ts';

const locale = z.enum(localeCodes);
const someLocales = z.partialRecord(locale, text);
const allLocales = z.record(locale, text);

const schema = z.strictObject({
	title: text,
	url: webAddress,
	/** The language of the document. */
	language: locale,
	/** The statements that changed, by id; null for one that the revision removes. */
	statements: z
		.record(
			z.string(),
			z
				.strictObject({
					label: someLocales.default({}),
					verdict: z.enum(verdicts).optional(),
					/** The id of the category of a required data item. */
					category: text.optional(),
					mam: z.enum(mamVerdicts).optional(),
					condition: allLocales.optional(),
					/** Null for one that the revision removes. */
					note: allLocales.nullable().optional(),
				})
				.nullable(),
		)
		.default({}),
	/** What else changed, and the ids of the statements and headings that it concerns. */
	notes: z.array(z.strictObject({ ids: someOf(text), text: allLocales })).default([]),
});

/** What a file in `content/revisions/` says. */
export interface RevisionFile extends YamlPlaces, Pick<YamlFile<unknown>, 'path' | 'messages'> {
	/** Undefined if the file has problems. */
	changes?: RecordedRevision;
}

/**
 * Read what a revision changes.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 * @param date `YYYY-MM-DD`, from the file's name
 */
export function readRevision(path: string, date: string, source: string): RevisionFile {
	const { data, messages, ...places } = readYaml(path, source, schema);
	if (!isoDate.safeParse(date).success) {
		messages.push(
			messageAt(path, places.placeOfKey([]), 'revision-date', `Unexpected date \`${date}\`, expected one that exists`),
		);
	}
	const notes = data?.notes.map(({ ids, text: texts }, index) => ({
		ids,
		text: Object.fromEntries(
			Object.entries(texts).map(([code, markdown]) => {
				const { note, problems } = renderNote(markdown);
				const place = places.placeOfValue(['notes', index, 'text', code]);
				messages.push(...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)));
				return [code, note];
			}),
		),
	}));
	return { ...places, messages, ...(data && notes && { changes: { ...data, date, notes } }) };
}
